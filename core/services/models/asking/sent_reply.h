// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_info.h"
#include "services/models/questions.h"
#include "services/models/token_meters.h"

#include <QTimer>

namespace likeness {

/// How an answer is paid for.
struct AnswerPrice {
    std::optional<TokenPrices> prices; ///< nothing: unknown
    int promptTokens = 0; ///< as counted here, for servers that do not say
    TokenCounter count;
};

/// The answer to a question that went out: puts back what was hidden and tells what it cost, once, whatever its end;
/// deleting it is an end too.
class SentReply final : public AskedReply {
    Q_OBJECT
public:
    /// The model is kept as long as its reply.
    SentReply(std::unique_ptr<ChatModel> model, std::unique_ptr<Reply> reply, Transfer transfer, Restorer restorer,
              AnswerPrice price);
    ~SentReply() override;

    void cancel() override;
    const Transfer &transfer() const override { return m_transfer; }

Q_SIGNALS:
    void settled(const likeness::Transfer &transfer);

private:
    void take(const QString &piece);
    void end(const Result<ReplySummary> &summary);
    void settle(const Result<ReplySummary> &summary);
    void settleFailed(const Error &error);
    std::optional<Money> costOf(const std::optional<Usage> &usage) const;

    std::unique_ptr<ChatModel> m_model;
    std::unique_ptr<Reply> m_reply;
    Transfer m_transfer;
    Restorer m_restorer;
    AnswerPrice m_price;
    QString m_text; ///< as it came
    bool m_isDone = false;
};

/// The answer to a question that was never sent.
class RefusedReply final : public AskedReply {
    Q_OBJECT
public:
    RefusedReply(Transfer transfer, const Error &error);

    void cancel() override { }
    const Transfer &transfer() const override { return m_transfer; }

private:
    Transfer m_transfer;
    QTimer m_timer;
};

} // namespace likeness
