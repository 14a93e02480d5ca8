// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_document.h"
#include "services/chat/chat_types.h"

#include <QFuture>
#include <QObject>
#include <QSet>

namespace likeness {

class Examples;
class Library;

/// The chats of the avatars and what was said in them. Asking is the matter of ChatAnswers. What a call returns without
/// an error is stored. Calls that name a chat, turn or text that is not there give NotFound.
class Chats final : public QObject {
    Q_OBJECT
public:
    Chats(Library &library, Examples &examples, QObject *parent = nullptr);

    /// Pinned ones first, then by their newest message; without the trash, from which what is older than 30 days goes.
    Result<QVector<Chat>> list(const QString &avatarId) const;
    Result<QVector<Chat>> trash(const QString &avatarId) const;
    Result<Chat> chat(const QString &chatId) const;
    /// By its id or the unmistakable beginning of one, else by its title, whatever its case. BadInput: several.
    Result<Chat> find(const QString &avatarId, const QString &idOrTitle) const;
    /// Without a title: the first message gives it one.
    Result<Chat> create(const QString &avatarId, const QString &title = {});
    /// A chat that came along with the program, its answers marked as recorded. BadInput: it is none.
    Result<Chat> addRecorded(const QString &avatarId, const QByteArray &json);
    /// BadInput: blank.
    Result<> rename(const QString &chatId, const QString &title);
    Result<> setPinned(const QString &chatId, bool isPinned);
    /// Empty: out of its folder. A folder is there while chats are in it.
    Result<> setFolder(const QString &chatId, const QString &folder);
    /// Empty: the active one.
    Result<> setVoice(const QString &chatId, const QString &voiceId);
    Result<> moveToTrash(const QStringList &chatIds);
    Result<> restore(const QStringList &chatIds);
    /// For good, with the kept answers that came of it.
    Result<> remove(const QStringList &chatIds);

    /// What was said, oldest first, without deleted turns. Damaged texts are left out.
    Result<QVector<ChatTurn>> turns(const QString &chatId) const;
    /// Changes the shown text without asking anything. BadInput: blank.
    Result<> editText(const QString &chatId, const QString &turnId, const QString &text);
    Result<> showVariant(const QString &chatId, const QString &turnId, int variant);
    /// Out of the chat; restoreTurns() takes back exactly this for 30 days.
    Result<> removeTurns(const QString &chatId, const QStringList &turnIds);
    Result<> restoreTurns(const QString &chatId, const QStringList &turnIds);
    /// A copy of what came before this turn, or of that and the turn: a new chat "Title (2)". Edit and resend is this
    /// without the turn, and then asking with the changed text.
    Result<Chat> branch(const QString &chatId, const QString &turnId, bool isTurnTaken);
    /// Nothing: takes the mark back.
    Result<> rate(const QString &chatId, const QString &variantId, const std::optional<Rating> &rating);
    /// The shown answer, or what the person made of it, with the message before it: a new example, whose importedFrom
    /// is "chat". BadInput: the turn is no answer, or the text is blank.
    Result<Example> saveAsExample(const QString &chatId, const QString &turnId,
                                  const std::optional<QString> &corrected = {});

    /// What was typed but not sent; with an empty chat id: for the next new chat.
    Result<QString> draft(const QString &avatarId, const QString &chatId) const;
    Result<> keepDraft(const QString &avatarId, const QString &chatId, const QString &text);

    /// Where these words occur, whatever their case: chats in the order of list(), each from its beginning. Looks into
    /// one chat, or with an empty id into all. Reads in the background; 500 places at most. Cancel what nobody wants.
    QFuture<Result<QVector<ChatMatch>>> search(const QString &avatarId, const QString &words,
                                               const QString &chatId = {});
    Result<QByteArray> document(const QString &chatId, ChatForm form, const ChatNames &names) const;

    /// For ChatAnswers: tells that this chat and what was said in it are other than before.
    void tellTurns(const Chat &chat);

Q_SIGNALS:
    /// The list of the avatar's chats is other than before.
    void changed(const QString &avatarId);
    /// What was said is other than before; not for the growing of an answer (see RunningAnswer).
    void turnsChanged(const QString &chatId);

private:
    template <typename Change> Result<> change(const QStringList &chatIds, Change change);
    Result<> toldTurns(const QString &chatId, const Result<> &done);
    Result<ChatTurn> turn(const QString &chatId, const QString &turnId) const;
    void emptyTrash(const QString &avatarId) const;

    Library &m_library;
    Examples &m_examples;
    mutable QSet<QString> m_tidied; ///< avatars whose trash was looked through
};

} // namespace likeness
