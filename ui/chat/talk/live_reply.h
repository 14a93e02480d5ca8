// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace likeness {

class RunningAnswer;
class TurnModel;

/// Puts an answer on its way into the list of messages: its first words at once, what follows at most twenty times a
/// second, however it comes.
class LiveReply final : public QObject {
    Q_OBJECT
public:
    explicit LiveReply(TurnModel &turns, QObject *parent = nullptr);

    /// The chat's answer, whose turn is in the list; null: there is none.
    void follow(RunningAnswer *answer);
    RunningAnswer *answer() const;

Q_SIGNALS:
    /// Words came, which are in the list now.
    void grew();
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    /// Nothing is followed any more.
    void ended(const likeness::Result<likeness::ChatVariant> &variant);

private:
    void take();
    void put();

    TurnModel &m_turns;
    QPointer<RunningAnswer> m_answer;
    QTimer m_pause;
    bool m_hasMore = false;
};

} // namespace likeness
