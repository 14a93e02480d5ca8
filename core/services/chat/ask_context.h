// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/chat/chat_types.h"
#include "store/chat/turn_store.h"

namespace likeness {

/// All that a context is put together from: values, so that the pool can do it.
struct AskMaterial {
    ChatAsk ask;
    ChatVoice voice;
    std::optional<SealedTurns> turns; ///< nothing: the chat is new
    QString systemPrompt;
    QVector<Example> examples; ///< those that may be shown
    QStringList pinned;
    TokenCounter count;
};

struct AskContext {
    ChatRequest request;
    QVector<ChosenExample> chosen;
    int promptTokens = 0;
    int exampleTokens = 0;
    int forgotten = 0;
};

/// BadInput, NotFound: see ChatAnswers::prepare.
Result<AskContext> askContext(const AskMaterial &material);

/// The examples a voice may show: neither banned nor left out by the filter, unless the person pinned, accepted or
/// starred them.
QVector<Example> examplesToShow(const QVector<Example> &examples, const QStringList &pinned, const QStringList &banned);

/// All that an answer depends on.
QByteArray questionOf(const ChatVoice &voice, const ChatRequest &request);

/// What one training on these examples would have cost against showing examples; nothing without prices.
std::optional<BreakEven> breakEvenOf(const QVector<Example> &accepted, const QString &systemPrompt, int savedTokens,
                                     Money trainingPrice, Money promptPrice, const TokenCounter &count);

} // namespace likeness
