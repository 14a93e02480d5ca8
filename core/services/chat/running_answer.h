// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/chat/chat_types.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace likeness {

class AskedReply;
class Library;

/// An answer on its way. All that came so far is in variant(); the store has it within a second.
class RunningAnswer final : public QObject {
    Q_OBJECT
public:
    /// `variant` lies in the store already; what comes is added to its text.
    RunningAnswer(Library &library, const PreparedAsk &prepared, const QString &turnId, const ChatVariant &variant,
                  QObject *parent);
    ~RunningAnswer() override;
    /// For ChatAnswers: takes the answer from here, or at once from the kept one where there is no reply.
    void start(std::unique_ptr<AskedReply> reply);

    const PreparedAsk &prepared() const { return m_prepared; }
    QString chatId() const { return m_prepared.ask.chatId; }
    QString turnId() const { return m_turnId; }
    /// As it is by now; with what was there before, where an answer is continued.
    const ChatVariant &variant() const { return m_variant; }
    /// Keeps what came, as cut by the person; ended() follows at once.
    void stop();

Q_SIGNALS:
    /// With its first words, an answer that is continued loses the last word that it had before.
    void grew(const QString &delta);
    /// See Reply::waiting.
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    /// Exactly once; the text with its tokens and cost lies in the store by then. A failure of the model's is in the
    /// variant; an error here is the store's, so that the last words may not be kept.
    void ended(const likeness::Result<likeness::ChatVariant> &variant);

private:
    void take(const QString &delta);
    void finish(const Result<ReplySummary> &summary);
    void takeSuccess(const ReplySummary &summary);
    Result<> keep();
    void keepForAgain();

    Library &m_library;
    PreparedAsk m_prepared;
    QString m_turnId;
    ChatVariant m_variant;
    std::unique_ptr<AskedReply> m_reply;
    QString m_start; ///< of an answer that is continued: what of it stays
    bool m_hasBegun = false; ///< words came, so the last word of what was there before is gone
    QElapsedTimer m_time;
    QTimer m_keepTimer;
    bool m_isOver = false;
};

} // namespace likeness
