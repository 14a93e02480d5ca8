// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace likeness {

/// The beginning of a message in a document: who speaks, and what of the line is already said.
struct SpeakerLine {
    QString name;
    QString text;
    QString shownTime;
};

/// Whether this could name a person or a role: short, few words, no punctuation of sentences.
bool couldBeName(QStringView text);

/// "Name: text", "NAME (laughing): text", "[00:12:31] Name: text", "**Name:** text", "<Name> text", "Q. text".
std::optional<SpeakerLine> namedLine(const QString &line);

/// A line of its own that says who and when: "Name, 4:32 PM", "Name 14/05/2024 16:32", "Name (16:32)",
/// "Name - Today at 4:32 PM".
std::optional<SpeakerLine> headerLine(const QString &line);

/// A name in capitals on a line of its own, as screenplays put it above each speech: "MRS OKORO", "BARNABY (CONT'D)".
std::optional<SpeakerLine> cueLine(const QString &line);

/// A speech of a script without how it is said: "(quietly)" and the like at its beginning, between its sentences and at
/// its end. Brackets inside a sentence, and such as begin with a capital or a figure, are spoken.
QString withoutDirections(const QString &speech);

} // namespace likeness
