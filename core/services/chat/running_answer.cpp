// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/running_answer.h"

#include "services/models/questions.h"
#include "store/library.h"

namespace likeness {
namespace {

constexpr std::chrono::seconds keepInterval{1};

template <typename T> std::optional<T> sum(const std::optional<T> &one, const std::optional<T> &other)
{
    return one && other ? std::optional<T>(*one + *other) : one ? one : other;
}

std::optional<Usage> sum(const std::optional<Usage> &one, const std::optional<Usage> &other)
{
    if (!one || !other)
        return one ? one : other;
    return Usage{one->promptTokens + other->promptTokens, one->cachedTokens + other->cachedTokens,
                 one->answerTokens + other->answerTokens};
}

} // namespace

RunningAnswer::RunningAnswer(Library &library, const PreparedAsk &prepared, const QString &turnId,
                             const ChatVariant &variant, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_prepared(prepared),
      m_turnId(turnId),
      m_variant(variant),
      m_start(wholeWordsOf(variant.text))
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepInterval);
    connect(&m_keepTimer, &QTimer::timeout, this, [this] {
        // A write that fails now is tried again with the next words, and at the end, where it is told.
        (void)keep();
    });
}

RunningAnswer::~RunningAnswer()
{
    if (!m_isOver && m_keepTimer.isActive())
        (void)keep(); // nobody is left to be told
}

void RunningAnswer::start(std::unique_ptr<AskedReply> reply)
{
    m_time.start();
    m_reply = std::move(reply);
    if (!m_reply) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                take(m_prepared.keptAnswer);
                finish(ReplySummary{AnswerEnd::Whole, {}, m_variant.model, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    connect(m_reply.get(), &Reply::delta, this, &RunningAnswer::take);
    connect(m_reply.get(), &Reply::waiting, this, &RunningAnswer::waiting);
    connect(m_reply.get(), &Reply::finished, this, &RunningAnswer::finish);
}

void RunningAnswer::stop()
{
    if (m_isOver)
        return;
    if (m_reply)
        m_reply->cancel();
    finish(failure(ErrorKind::Cancelled)); // where it did not say so itself
}

void RunningAnswer::take(const QString &delta)
{
    if (m_isOver || delta.isEmpty())
        return;
    const qsizetype before = m_hasBegun ? m_variant.text.size() : m_start.size();
    const QString whole = m_hasBegun ? m_variant.text + delta : joinedAnswer(m_start, delta);
    if (whole.size() == before)
        return; // the gap before its first word, which is there already
    m_hasBegun = true;
    m_variant.text = whole;
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
    Q_EMIT grew(whole.mid(before));
}

void RunningAnswer::finish(const Result<ReplySummary> &summary)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_keepTimer.stop();
    m_variant.milliseconds += int(m_time.elapsed());
    if (m_reply)
        m_variant.cost = sum(m_variant.cost, m_reply->transfer().cost);
    if (summary) {
        takeSuccess(*summary);
    } else {
        m_variant.state = m_variant.text.isEmpty() ? TextState::Failed : TextState::Cut;
        m_variant.fault = summary.error();
    }
    const Result<> kept = keep();
    if (kept && summary)
        keepForAgain();
    Q_EMIT ended(kept ? Result<ChatVariant>(m_variant) : failure(kept.error()));
}

void RunningAnswer::takeSuccess(const ReplySummary &summary)
{
    const bool isEmpty = m_variant.text.isEmpty(); // a model that said it was done without a word
    m_variant.state = isEmpty ? TextState::Failed : TextState::Whole;
    m_variant.fault = isEmpty ? std::optional(Error{ErrorKind::Empty, m_variant.model, {}}) : std::nullopt;
    m_variant.end = summary.end;
    m_variant.usage = sum(m_variant.usage, summary.usage);
    if (!summary.model.isEmpty())
        m_variant.model = summary.model;
}

Result<> RunningAnswer::keep()
{
    return m_library.turns().update(m_variant);
}

/// An answer that cannot be kept for the next time is only asked for again then.
void RunningAnswer::keepForAgain()
{
    const bool isWhole = m_variant.state == TextState::Whole && m_variant.end == AnswerEnd::Whole;
    const bool isNew = m_reply && m_start.isEmpty() && isWhole;
    if (!isNew || m_prepared.question.isEmpty())
        return;
    const auto chat = m_library.chats().find(chatId());
    if (chat)
        (void)m_library.answers().keep(chat->avatarId, m_prepared.question, m_variant.id, m_variant.text);
}

} // namespace likeness
