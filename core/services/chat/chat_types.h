// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"
#include "domain/chat/voice.h"

#include <memory>

namespace likeness {

struct SendPreview;

/// What is wanted of the model.
enum class AskKind {
    Say, ///< an answer to a new message
    Again, ///< one more answer in the place of `turnId`, an answer; the others stay as variants
    Continue ///< the rest of the shown answer of `turnId`, which was cut
};

struct ChatAsk {
    QString chatId; ///< empty, of Say: ask() makes a new chat of `avatarId`
    AskKind kind = AskKind::Say;
    QString text; ///< of Say
    QString turnId; ///< of Again and Continue; also the person's own last turn where nothing answers it yet
    QString avatarId = {}; ///< needed only where there is no chat yet

    bool operator==(const ChatAsk &) const = default;
};

/// A question that is ready to be sent: what the model will see, and why.
struct PreparedAsk {
    ChatAsk ask;
    ChatVoice voice;
    std::shared_ptr<const SendPreview> preview; ///< nothing: the answer is kept here, so nothing will be sent
    QString keptAnswer; ///< the answer, where nothing will be sent
    QByteArray question; ///< all that the answer depends on; empty: it must not be given again
    QVector<ChosenExample> chosen; ///< the examples shown with it, in the order of the messages
    int promptTokens = 0; ///< of the whole context
    int exampleTokens = 0; ///< of which for the examples
    int forgotten = 0; ///< messages of the chat that no longer fit
};

/// The question as the person agreed to send it, which may have left something of it out.
PreparedAsk agreedAsk(PreparedAsk prepared, const SendPreview &agreed);

/// A place in a chat where what was looked for occurs.
struct ChatMatch {
    QString chatId;
    QString turnId;
    int variant = 0; ///< in which of the turn's texts
    int at = 0; ///< in that text
    int length = 0;
    QString text; ///< a line of it around the place

    bool operator==(const ChatMatch &) const = default;
};

/// When training a model would have paid for itself, against showing examples with every message.
struct BreakEven {
    int savedTokens = 0; ///< with each message
    qint64 trainedTokens = 0; ///< of one training: every accepted example, three times
    Money training; ///< what that costs
    qint64 messages = 0;
};

} // namespace likeness
