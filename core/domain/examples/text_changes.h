// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/example.h"

namespace likeness {

/// What to find in the texts of examples, and what to put there.
struct TextReplacement {
    QString find;
    QString with; ///< of a pattern: \1 stands for its first group
    bool isPattern = false; ///< a regular expression (PCRE, with Unicode), else plain text
    bool matchesCase = false;
    bool inMessage = true;
    bool inReply = true;
};

/// One example before and after. Nothing is stored: who shows a change lets the person choose, then puts the rows
/// after it into the library, and the rows before it when that is undone.
struct TextChange {
    Example before;
    Example after;
    bool isPossible = true; ///< false: the reply would be blank, so the change must not be made

    bool operator==(const TextChange &) const = default;
};

/// The changes that a replacement makes, of those that it changes at all. BadInput: nothing to find, or no pattern; the
/// subject is what was to be found, the detail says where the pattern is wrong.
Result<QVector<TextChange>> replacementsIn(const QVector<Example> &examples, const TextReplacement &replacement);

/// The same for personal data, each find replaced by its placeholder (see redacted()); with `only`, no other text.
QVector<TextChange> redactionsIn(const QVector<Example> &examples, Placeholders &placeholders,
                                 const QString &only = {});

} // namespace likeness
