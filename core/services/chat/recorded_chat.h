// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/conversation.h"

namespace likeness {

/// A chat that came along with the program.
struct RecordedChat {
    QString title;
    QVector<ChatTurn> turns; ///< the answers by recordedModel
};

/// Out of `resources/samples/recorded-chat.json`. BadInput.
Result<RecordedChat> recordedChatFrom(const QByteArray &json);

} // namespace likeness
