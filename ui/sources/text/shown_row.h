// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/corrections/speaker_rules.h"
#include "ui/sources/page_rows.h"

namespace likeness {

/// A row with who speaks in it once everything that the person said about speakers is applied.
struct ShownRow {
    PageRow row;
    Speaker::Side side = Speaker::Side::Unknown;
    QString name; ///< as it goes by; may be empty
    bool isGuess = false; ///< the side was told from left and right alone, and nobody has said that it is right
    bool isIgnored = false; ///< itself, or everything its speaker says
    bool startsRun = true; ///< the row before it is somebody else's

    bool operator==(const ShownRow &) const = default;
};

QVector<ShownRow> shownRows(const Page &page, const QString &sourceId, const SpeakerRules &rules);

/// "Me", "Them", a name, or nothing for lines of documents.
QString speakerWord(const ShownRow &row);
/// The whole row in one sentence, for screen readers.
QString spokenRow(const ShownRow &row, Confidence threshold);

} // namespace likeness
