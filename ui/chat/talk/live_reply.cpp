// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/live_reply.h"

#include "services/chat/running_answer.h"
#include "ui/chat/talk/turn_model.h"

namespace likeness {

namespace {

constexpr int betweenInsertions = 50; ///< milliseconds

} // namespace

LiveReply::LiveReply(TurnModel &turns, QObject *parent) : QObject(parent), m_turns(turns)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenInsertions);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_hasMore)
            put();
    });
}

void LiveReply::follow(RunningAnswer *answer)
{
    if (answer == m_answer)
        return;
    if (m_answer)
        m_answer->disconnect(this);
    m_pause.stop();
    m_hasMore = false;
    m_answer = answer;
    if (!answer)
        return;
    connect(answer, &RunningAnswer::grew, this, &LiveReply::take);
    connect(answer, &RunningAnswer::waiting, this, &LiveReply::waiting);
    connect(answer, &RunningAnswer::ended, this, [this](const Result<ChatVariant> &variant) {
        follow(nullptr);
        Q_EMIT ended(variant);
    });
    if (!answer->variant().text.isEmpty())
        put();
}

RunningAnswer *LiveReply::answer() const
{
    return m_answer;
}

void LiveReply::take()
{
    m_hasMore = true;
    if (!m_pause.isActive())
        put();
}

void LiveReply::put()
{
    m_hasMore = false;
    const int row = m_answer ? m_turns.rowOf(m_answer->turnId()) : -1;
    if (row < 0)
        return;
    ShownTurn turn = m_turns.turns()[row];
    turn.text = m_answer->variant().text;
    m_turns.put(turn);
    m_pause.start();
    Q_EMIT grew();
}

} // namespace likeness
