// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/chat/chat_request.h"
#include "domain/example.h"

#include <QSet>

#include <functional>

namespace likeness {

/// Counts the tokens of a text as the model in question does, or estimates them.
using TokenCounter = std::function<int(const QString &)>;

/// How many tokens what may take. All of it together has to fit the model's context with room for the answer.
struct ContextBudget {
    int examples = 3'000;
    int history = 6'000;

    bool operator==(const ContextBudget &) const = default;
};

/// Why an example is shown to the model.
enum class ExampleReason {
    Pinned, ///< the person wants it in every chat
    Typical, ///< it covers much of how the creator writes
    Similar ///< it answers something like the new message
};

struct ChosenExample {
    QString id;
    ExampleReason reason = ExampleReason::Typical;
    double similarity = 0; ///< 0..1, of its message to the new one
    int tokens = 0;

    bool operator==(const ChosenExample &) const = default;
};

/// All that goes into a context besides the new message.
struct ContextMaterial {
    QString systemPrompt;
    QVector<Example> examples; ///< those that may be shown; openers and empty replies are passed over
    QStringList pinned; ///< ids
    QVector<ChatMessage> history; ///< oldest first
};

/// What a model is sent, and why.
struct ChatContext {
    QVector<ChatMessage> messages;
    QVector<ChosenExample> chosen; ///< in the order of the messages
    int promptTokens = 0; ///< of all messages
    int forgotten = 0; ///< messages of the history that no longer fit
};

/// Puts a context together: system prompt, examples as pairs of user and assistant, as much of the history as fits,
/// the new message.
///
/// Pinned examples come first, then typical ones up to two thirds of the budget: neither depends on the new message, so
/// the beginning of the prompt stays the same from message to message and providers charge less for it. What is left
/// goes to the examples whose message is most like the new one: the cosine of their vectors of words, weighed by
/// rarity (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988). The typical ones are
/// those that selectRepresentative() takes first. A history that is too long loses its oldest messages, by pairs.
ChatContext chatContext(const ContextMaterial &material, const QString &newMessage, const ContextBudget &budget,
                        const TokenCounter &count);

/// After how many messages a training has paid for itself: its price over what each message saves by leaving the
/// examples out, rounded up. Nothing where no message saves anything.
/// @param promptPrice of a million tokens
std::optional<qint64> messagesToBreakEven(Money training, int savedTokens, Money promptPrice);

} // namespace likeness
