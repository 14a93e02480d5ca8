// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/chats.h"

#include "services/chat/chat_search.h"
#include "services/chat/recorded_chat.h"
#include "services/examples.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

const Setting<QString> newChatDraft{"chat/draft", {}};

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

bool isBefore(const Chat &one, const Chat &other)
{
    if (one.isPinned != other.isPinned)
        return one.isPinned;
    return one.changedAt > other.changedAt;
}

/// A copy for another chat, with ids of its own and without the marks.
ChatTurn copied(ChatTurn turn)
{
    turn.id.clear();
    for (ChatVariant &variant : turn.variants) {
        variant.id.clear();
        variant.rating.reset();
    }
    return turn;
}

} // namespace

Chats::Chats(Library &library, Examples &examples, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_examples(examples)
{
}

Result<QVector<Chat>> Chats::list(const QString &avatarId) const
{
    emptyTrash(avatarId);
    auto chats = m_library.chats().list(avatarId);
    if (!chats)
        return failure(chats.error());
    chats->items.removeIf([](const Chat &chat) { return chat.trashedAt.isValid(); });
    std::stable_sort(chats->items.begin(), chats->items.end(), isBefore);
    return chats->items;
}

Result<QVector<Chat>> Chats::trash(const QString &avatarId) const
{
    emptyTrash(avatarId);
    auto chats = m_library.chats().list(avatarId);
    if (!chats)
        return failure(chats.error());
    chats->items.removeIf([](const Chat &chat) { return !chat.trashedAt.isValid(); });
    return chats->items;
}

/// What lay there for long enough goes; a library that is only read keeps it until the next time.
void Chats::emptyTrash(const QString &avatarId) const
{
    if (m_library.isReadOnly() || m_tidied.contains(avatarId))
        return;
    const QDateTime before = now().addDays(-trashDays);
    const auto chats = m_library.chats().list(avatarId);
    if (!chats)
        return;
    QStringList old;
    for (const Chat &chat : chats->items) {
        if (chat.trashedAt.isValid() && chat.trashedAt < before)
            old.append(chat.id);
    }
    if ((old.isEmpty() || m_library.chats().remove(old)) && m_library.turns().purge(avatarId, before))
        m_tidied.insert(avatarId);
}

Result<Chat> Chats::chat(const QString &chatId) const
{
    return m_library.chats().find(chatId);
}

Result<Chat> Chats::find(const QString &avatarId, const QString &idOrTitle) const
{
    const auto chats = list(avatarId);
    if (!chats)
        return failure(chats.error());
    QVector<Chat> fitting;
    for (const Chat &chat : *chats) {
        if (chat.id == idOrTitle)
            return chat;
        if (!idOrTitle.isEmpty() && chat.id.startsWith(idOrTitle))
            fitting.append(chat);
    }
    if (fitting.isEmpty()) {
        for (const Chat &chat : *chats) {
            if (chat.title.compare(idOrTitle, Qt::CaseInsensitive) == 0)
                fitting.append(chat);
        }
    }
    if (fitting.isEmpty())
        return failure(ErrorKind::NotFound, idOrTitle);
    if (fitting.size() > 1)
        return failure(ErrorKind::BadInput, idOrTitle, QStringLiteral("several chats"));
    return fitting.first();
}

Result<Chat> Chats::create(const QString &avatarId, const QString &title)
{
    Chat chat;
    chat.avatarId = avatarId;
    chat.title = title.trimmed();
    auto made = m_library.chats().add(chat);
    if (made)
        Q_EMIT changed(avatarId);
    return made;
}

Result<Chat> Chats::addRecorded(const QString &avatarId, const QByteArray &json)
{
    const auto recorded = recordedChatFrom(json);
    auto chat = recorded ? create(avatarId, recorded->title) : failure(recorded.error());
    if (!chat)
        return chat;
    const auto turns = m_library.turns().append(*chat, recorded->turns);
    Result<> done = turns ? Result<>() : failure(turns.error());
    for (qsizetype i = 0; done && i < turns->size(); ++i) {
        if (const auto &mark = recorded->turns[i].variant().rating)
            done = m_library.turns().rate(turns->at(i).variant().id, mark);
    }
    if (!done)
        return failure(done.error());
    tellTurns(*chat);
    return chat;
}

/// Changes all of these chats or none, and tells.
template <typename Change> Result<> Chats::change(const QStringList &chatIds, Change change)
{
    QVector<Chat> chats;
    for (const QString &id : chatIds) {
        auto chat = m_library.chats().find(id);
        if (!chat)
            return failure(chat.error());
        change(*chat);
        chats.append(*chat);
    }
    auto done = m_library.chats().update(chats);
    if (done && !chats.isEmpty())
        Q_EMIT changed(chats.first().avatarId);
    return done;
}

Result<> Chats::rename(const QString &chatId, const QString &title)
{
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("blank title"));
    return change({chatId}, [&](Chat &chat) { chat.title = trimmed; });
}

Result<> Chats::setPinned(const QString &chatId, bool isPinned)
{
    return change({chatId}, [&](Chat &chat) { chat.isPinned = isPinned; });
}

Result<> Chats::setFolder(const QString &chatId, const QString &folder)
{
    return change({chatId}, [&](Chat &chat) { chat.folder = folder.trimmed(); });
}

Result<> Chats::setVoice(const QString &chatId, const QString &voiceId)
{
    return change({chatId}, [&](Chat &chat) { chat.voiceId = voiceId; });
}

Result<> Chats::moveToTrash(const QStringList &chatIds)
{
    const QDateTime moment = now();
    return change(chatIds, [&](Chat &chat) { chat.trashedAt = moment; });
}

Result<> Chats::restore(const QStringList &chatIds)
{
    return change(chatIds, [](Chat &chat) { chat.trashedAt = QDateTime(); });
}

Result<> Chats::remove(const QStringList &chatIds)
{
    if (chatIds.isEmpty())
        return {};
    const auto first = chat(chatIds.first());
    auto done = first ? m_library.chats().remove(chatIds) : failure(first.error());
    if (done)
        Q_EMIT changed(first->avatarId);
    return done;
}

Result<Chat> Chats::branch(const QString &chatId, const QString &turnId, bool isTurnTaken)
{
    const auto from = chat(chatId);
    const auto said = from ? turns(chatId) : failure(from.error());
    const auto others = said ? list(from->avatarId) : failure(said.error());
    if (!others)
        return failure(others.error());
    const auto at = std::find_if(said->cbegin(), said->cend(), [&](const ChatTurn &one) { return one.id == turnId; });
    if (at == said->cend())
        return failure(ErrorKind::NotFound, turnId);
    QVector<ChatTurn> taken;
    std::transform(said->cbegin(), at + (isTurnTaken ? 1 : 0), std::back_inserter(taken), copied);

    QStringList titles;
    for (const Chat &other : *others)
        titles.append(other.title);
    Chat branch = *from;
    branch.title = branchTitle(from->title, titles);
    branch.isPinned = false;
    const auto made = m_library.chats().add(branch);
    if (!made)
        return failure(made.error());
    if (const auto stored = m_library.turns().append(*made, taken); !stored)
        return failure(stored.error());
    Q_EMIT changed(made->avatarId);
    return *made;
}

Result<QString> Chats::draft(const QString &avatarId, const QString &chatId) const
{
    return chatId.isEmpty() ? m_library.settings().get(newChatDraft, avatarId) : m_library.chats().draft(chatId);
}

Result<> Chats::keepDraft(const QString &avatarId, const QString &chatId, const QString &text)
{
    const auto kept = draft(avatarId, chatId);
    if (!kept || *kept == text)
        return kept ? Result<>() : failure(kept.error());
    return chatId.isEmpty() ? m_library.settings().set(newChatDraft, text, avatarId)
                            : m_library.chats().setDraft(chatId, text);
}

QFuture<Result<QVector<ChatMatch>>> Chats::search(const QString &avatarId, const QString &words, const QString &chatId)
{
    QStringList chatIds{chatId};
    if (chatId.isEmpty()) {
        const auto all = list(avatarId);
        if (!all)
            return QtFuture::makeReadyFuture(Result<QVector<ChatMatch>>(failure(all.error())));
        chatIds.clear();
        for (const Chat &chat : *all)
            chatIds.append(chat.id);
    }
    auto *search = new ChatSearch(m_library.turns(), chatIds, words, this);
    return search->start();
}

Result<QByteArray> Chats::document(const QString &chatId, ChatForm form, const ChatNames &names) const
{
    const auto about = chat(chatId);
    const auto said = about ? turns(chatId) : failure(about.error());
    if (!said)
        return failure(said.error());
    return chatDocument(*about, *said, form, names);
}

void Chats::tellTurns(const Chat &chat)
{
    Q_EMIT turnsChanged(chat.id);
    Q_EMIT changed(chat.avatarId);
}

} // namespace likeness
