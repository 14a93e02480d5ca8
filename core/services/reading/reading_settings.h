// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/corrections/page_edits.h"

#include <QStringList>

namespace likeness {

class SettingsStore;

/// How pictures and scans are read and judged, in the whole library; files that were added or read again in languages
/// of their own keep those.
struct ReadingSettings {
    QStringList languages; ///< Tesseract codes, the most important first; empty: found out while reading
    int doubtPercent = int(defaultDoubt * 100.0F + 0.5F); ///< a word read less surely than this is asked about

    Confidence doubt() const { return Confidence(doubtPercent) / 100.0F; }
    /// A message read less surely than this wants a look. Its mean hides single bad words, so it is asked for more.
    Confidence reviewBelow() const;
    /// As Tesseract takes them, joined by '+'.
    QString joined() const { return languages.join(u'+'); }

    bool operator==(const ReadingSettings &) const = default;
};

inline constexpr int leastDoubtPercent = 30;
inline constexpr int mostDoubtPercent = 99;

/// BadInput: the threshold is not within its bounds.
Result<> storeReadingSettings(SettingsStore &settings, const ReadingSettings &reading);
Result<ReadingSettings> storedReadingSettings(const SettingsStore &settings);

} // namespace likeness
