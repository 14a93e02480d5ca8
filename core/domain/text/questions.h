// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// How a text asks.
enum class QuestionForm {
    None,
    MarkAtEnd, ///< its last sentence ends in a question mark
    MarkInside, ///< an earlier sentence does, and the whole stays under 25 words
    Words ///< no mark, but a question word or a verb before its subject leads ("where are you", "kommst du")
};

/// Finds questions in English, German and Spanish. Chats often leave out the mark; without one a text asks if it is
/// under 12 words, does not end in a full stop or an exclamation mark, and starts like a question.
QuestionForm questionIn(const QString &text);

} // namespace likeness
