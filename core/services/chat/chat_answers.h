// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chat/chat_types.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace likeness {

class Accounts;
class Chats;
class Examples;
class Library;
class Models;
class Questions;
class RunningAnswer;
class Voices;
struct AskContext;
struct AskMaterial;

/// Asks models in chats. The way of a question: prepare(), the person's consent where Questions::isConsentNeeded() says
/// so of its preview, ask(). The answer grows in the store too, so that nothing of it is lost, whatever ends first:
/// the connection, the page or the program.
class ChatAnswers final : public QObject {
    Q_OBJECT
public:
    /// All of it must outlive this.
    struct Needs {
        Library &library;
        Examples &examples;
        Chats &chats;
        Voices &voices;
        Accounts &accounts;
        Models &models;
        Questions &questions;
    };
    explicit ChatAnswers(const Needs &needs, QObject *parent = nullptr);
    ~ChatAnswers() override;

    /// What would be sent, and why; nothing is sent or stored. Also for the inspector and the token meter while the
    /// person types. NoKey: there is no account yet. NotFound; with the detail "no_model" where the voice has none,
    /// because nobody asked its server yet which it has. BadInput: the text is blank, or the turn cannot be
    /// asked about; Continue takes only a shown answer that was cut or met the limit of tokens. Whether the spending
    /// limit allows it is said by the preview.
    QFuture<Result<PreparedAsk>> prepare(const ChatAsk &ask);
    /// The same with another voice than the chat's, for this once.
    QFuture<Result<PreparedAsk>> prepare(const ChatAsk &ask, const ChatVoice &chosen);
    /// Stores the question and the beginning of its answer, and sends exactly the preview. The answer belongs to this,
    /// works on whether anybody looks or not, and is deleted some time after it ended. Nothing is stored or sent where
    /// it is refused: InUse: this chat is being answered. Denied, detail "not_agreed". OverBudget.
    Result<RunningAnswer *> ask(const PreparedAsk &prepared);
    /// Nothing: no answer is on its way in this chat.
    RunningAnswer *running(const QString &chatId) const;

    /// Examples that every chat of the avatar shows, or none does. The same example is never in both.
    Result<QStringList> pinnedExamples(const QString &avatarId) const;
    Result<QStringList> bannedExamples(const QString &avatarId) const;
    Result<> setPinned(const QString &avatarId, const QString &exampleId, bool isPinned);
    Result<> setBanned(const QString &avatarId, const QString &exampleId, bool isBanned);
    /// Nothing where the model cannot be trained, its prices are not known or no examples are shown.
    QFuture<Result<std::optional<BreakEven>>> breakEven(const QString &avatarId, const PreparedAsk &prepared);

Q_SIGNALS:
    void started(likeness::RunningAnswer *answer);
    void examplesChanged(const QString &avatarId);

private:
    struct Place;
    Result<> canAnswer(const ChatVoice &voice) const;
    Result<AskMaterial> materialOf(const ChatAsk &ask, const ChatVoice &voice, const QString &avatarId) const;
    Result<QString> promptOf(const QString &avatarId, const QString &versionId) const;
    Result<PreparedAsk> previewed(const ChatAsk &ask, const ChatVoice &voice, const QString &avatarId,
                                  const AskContext &context) const;
    Result<> mayAsk(const PreparedAsk &prepared) const;
    Result<Chat> chatOf(const ChatAsk &ask) const;
    Result<Chat> begun(const PreparedAsk &prepared);
    Result<Place> placeOfNew(const PreparedAsk &prepared, Chat &chat);
    Result<Place> placeOf(const PreparedAsk &prepared, const Chat &chat);
    void watch(RunningAnswer *answer, const Chat &chat);

    Needs m_needs;
    QHash<QString, RunningAnswer *> m_running; ///< by chat
};

} // namespace likeness
