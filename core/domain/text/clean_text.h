// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

struct CleanText {
    QString text;
    int removed = 0; ///< control characters, escapes, overrides and zero-width characters that were taken out
};

/// What to do with U+200E, which chat exports put before everything that the app wrote itself.
enum class DirectionMarks { Remove, KeepLeftToRight };

/// Makes foreign text harmless to show, store and log: removes terminal escape sequences, control characters,
/// direction overrides and zero-width characters (a joiner inside an emoji stays), replaces halves of surrogate pairs
/// by U+FFFD, writes every line end as '\n' and joined letters (U+FB00 to U+FB06) apart. Harmless direction marks and
/// soft hyphens go uncounted.
CleanText cleanText(const QString &text, DirectionMarks marks = DirectionMarks::Remove);

} // namespace likeness
