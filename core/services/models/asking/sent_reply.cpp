// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/asking/sent_reply.h"

#include <utility>

namespace likeness {

SentReply::SentReply(std::unique_ptr<ChatModel> model, std::unique_ptr<Reply> reply, Transfer transfer,
                     Restorer restorer, AnswerPrice price)
    : m_model(std::move(model)),
      m_reply(std::move(reply)),
      m_transfer(std::move(transfer)),
      m_restorer(std::move(restorer)),
      m_price(std::move(price))
{
    connect(m_reply.get(), &Reply::delta, this, &SentReply::take);
    connect(m_reply.get(), &Reply::waiting, this, [this](std::chrono::milliseconds wait, int attempt, int attempts) {
        ++m_transfer.requests;
        Q_EMIT waiting(wait, attempt, attempts);
    });
    connect(m_reply.get(), &Reply::sentAgain, this, [this] {
        ++m_transfer.requests;
        Q_EMIT sentAgain();
    });
    connect(m_reply.get(), &Reply::finished, this, &SentReply::end);
}

SentReply::~SentReply()
{
    if (std::exchange(m_isDone, true))
        return;
    m_reply.reset();
    settle(failure(ErrorKind::Cancelled));
}

void SentReply::cancel()
{
    m_reply->cancel();
}

void SentReply::take(const QString &piece)
{
    m_text += piece;
    const QString certain = m_restorer.take(piece);
    if (!certain.isEmpty())
        Q_EMIT delta(certain);
}

void SentReply::end(const Result<ReplySummary> &summary)
{
    if (std::exchange(m_isDone, true))
        return;
    settle(summary);
    if (const QString rest = m_restorer.finish(); !rest.isEmpty())
        Q_EMIT delta(rest);
    Q_EMIT finished(summary);
}

void SentReply::settle(const Result<ReplySummary> &summary)
{
    if (summary) {
        m_transfer.outcome = TransferOutcome::Answered;
        m_transfer.usage = summary->usage;
        m_transfer.requestId = summary->requestId;
        m_transfer.cost = costOf(summary->usage);
    } else {
        settleFailed(summary.error());
    }
    Q_EMIT settled(m_transfer);
}

/// Whoever was refused pays nothing. What may have arrived is counted as if it had been paid for.
void SentReply::settleFailed(const Error &error)
{
    const bool hasText = !m_text.isEmpty();
    switch (error.kind) {
    case ErrorKind::Cancelled:
        m_transfer.outcome = TransferOutcome::Cancelled;
        break;
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
        m_transfer.outcome = hasText ? TransferOutcome::Cut : TransferOutcome::InDoubt;
        break;
    case ErrorKind::Offline:
        m_transfer.outcome = TransferOutcome::NotReached;
        break;
    default:
        m_transfer.outcome = hasText ? TransferOutcome::Cut : TransferOutcome::Refused;
        break;
    }
    const bool isFree =
        m_transfer.outcome == TransferOutcome::NotReached || m_transfer.outcome == TransferOutcome::Refused;
    m_transfer.cost = isFree ? Money() : costOf({});
}

std::optional<Money> SentReply::costOf(const std::optional<Usage> &usage) const
{
    if (!m_price.prices)
        return {};
    const int answer = m_text.isEmpty() ? 0 : m_price.count(m_text);
    return likeness::costOf(usage.value_or(Usage{m_price.promptTokens, 0, answer}), *m_price.prices);
}

RefusedReply::RefusedReply(Transfer transfer, const Error &error) : m_transfer(std::move(transfer))
{
    // Whoever asked has still to connect to the signals.
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this, error] { Q_EMIT finished(failure(error)); });
    m_timer.start(0);
}

} // namespace likeness
