// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/chat_request.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace likeness {

/// Tokens as the provider counted them.
struct Usage {
    qint64 promptTokens = 0;
    qint64 cachedTokens = 0; ///< of the prompt's, read from the provider's cache at a lower price
    qint64 answerTokens = 0;

    bool operator==(const Usage &) const = default;
};

/// Why a model stopped.
enum class AnswerEnd {
    Whole, ///< it was done
    Length, ///< it met the limit of tokens
    Filtered, ///< the provider's filter cut it
    Refused ///< the model declined; the text is its explanation
};

/// What is known of an answer once it is over.
struct ReplySummary {
    AnswerEnd end = AnswerEnd::Whole;
    std::optional<Usage> usage; ///< nothing where the provider did not say
    QString model; ///< the model that answered, which may be a dated one
    QString requestId; ///< the provider's name of this exchange; may be empty

    bool operator==(const ReplySummary &) const = default;
};

/// An answer under way: the single form of streaming, for chat and analysis. Text comes in `delta` (all at once where
/// it is not streamed), then `finished` exactly once, also after cancel() and failures; deleting the object cancels
/// without a signal. What came before a failure is a part of the answer that the caller may keep, marked as cut.
class Reply : public QObject {
    Q_OBJECT
public:
    virtual void cancel() = 0;

Q_SIGNALS:
    void delta(const QString &text);
    /// The provider refused for now; the question goes out again in `wait`, for the `attempt`th time of `attempts`.
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    /// The server cannot do a part of the question, such as a strict form of answer: it went out again without that.
    void sentAgain();
    void finished(const likeness::Result<likeness::ReplySummary> &summary);
};

/// What answers: a model at a provider, on this computer, or in a test.
class ChatModel {
public:
    virtual ~ChatModel() = default;
    /// The bytes that ask() sends, for whoever wants to see them before.
    virtual QByteArray payload(const ChatRequest &request) const = 0;
    /// Starts; connect to the reply's signals before the event loop goes on.
    virtual std::unique_ptr<Reply> ask(const ChatRequest &request) = 0;
};

} // namespace likeness
