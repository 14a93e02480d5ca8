// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// A message of a chat's picture, or a line of a document's, as a model read it.
struct ReadMessage {
    QString text;
    QString name; ///< empty where the picture shows none
    Speaker::Side side = Speaker::Side::Unknown;

    bool operator==(const ReadMessage &) const = default;
};

/// A place where such a reading differs from a page.
struct ReadingChange {
    int row = -1; ///< of the page's messages (its lines where it has none); -1: one that the page does not have
    int behind = -1; ///< of a new one: the row that it stands behind; -1: before all
    QString before; ///< as the page has it
    ReadMessage read;

    bool operator==(const ReadingChange &) const = default;
};

/// Whether a page is of the kind that is read from a picture, so that a model could read it too.
bool isReadFromPicture(const Page &page);

/// Texts are compared in their order; those that say nearly the same are taken to be the same message. What the page
/// has and the reading does not stays as it is, and so does what differs in white space alone. Ignored messages are
/// left out.
QVector<ReadingChange> readingChanges(const Page &page, const QVector<ReadMessage> &read);

/// The page with these changes, which names the model from then on. Boxes and speakers of messages that were there
/// stay; a new one stands between its neighbours.
Page withReading(Page page, const QVector<ReadingChange> &changes, const QString &model);

/// How many texts of a page are as a model read them, and which one; none: 0.
struct ModelReading {
    QString model;
    int texts = 0;

    bool operator==(const ModelReading &) const = default;
};
ModelReading modelReadingOf(const Page &page);

} // namespace likeness
