// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/question.h"

namespace likeness {

/// A part of a question that a person may want to leave out: an example, or a message.
struct SendRow {
    enum class Kind { Example, Message };
    Kind kind = Kind::Message;
    ChatRole role = ChatRole::User; ///< who says it, of a message
    QString text; ///< as it stands in the question
    int message = 0; ///< index of the request's message that it begins in
    int messages = 1; ///< how many it takes; where lines are given, it is a part of one
    int line = -1; ///< of the message, where it is a part of it; -1: the whole
    int lines = 0;

    bool operator==(const SendRow &) const = default;
};

/// What may be left out of it: in a chat each example and each message before the new one; in an analysis each example;
/// in a search each numbered message. What a question would make no sense without is no row.
QVector<SendRow> sendRowsOf(const Question &question);

/// The question without these of its rows.
Question withoutRows(Question question, const QVector<int> &rows);

} // namespace likeness
