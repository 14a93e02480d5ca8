// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chat/chat_types.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace likeness {

class ChatAnswers;
class Questions;
class RunningAnswer;

/// The way from what a person wants to an answer on its way: what would be sent is put together, the person agrees
/// where that is needed, and it is sent. One at a time.
class AskFlow final : public QObject {
    Q_OBJECT
public:
    AskFlow(ChatAnswers &answers, Questions &questions, QWidget &page);

    /// Does nothing while another is under way.
    void ask(const ChatAsk &ask);
    bool isBusy() const { return m_isBusy; }
    /// Gives up what was not sent yet.
    void abandon();

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void started(const likeness::PreparedAsk &prepared, likeness::RunningAnswer *answer);
    /// The person refused: nothing was sent.
    void refused(const likeness::ChatAsk &ask);
    void failed(const likeness::ChatAsk &ask, const likeness::Error &error);
    void changeLimitWanted();

private:
    void take(const Result<PreparedAsk> &prepared, const ChatAsk &ask);
    void askPerson(const PreparedAsk &prepared);
    void send(const PreparedAsk &prepared);
    void setBusy(bool isBusy);

    ChatAnswers &m_answers;
    Questions &m_questions;
    QWidget &m_page;
    QFuture<Result<PreparedAsk>> m_preparing;
    bool m_isBusy = false;
};

} // namespace likeness
