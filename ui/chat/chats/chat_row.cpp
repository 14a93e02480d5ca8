// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chats/chat_row.h"

#include "ui/chat/chat_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatList)
};

ChatRow rowOf(const Chat &chat)
{
    ChatRow row;
    row.id = chat.id;
    row.chatId = chat.id;
    row.title = titleOf(chat);
    row.more = momentWord(chat.changedAt);
    row.isPinned = chat.isPinned;
    return row;
}

ChatRow headingOf(const QString &title)
{
    ChatRow row;
    row.id = u'/' + title;
    row.kind = ChatRow::Kind::Heading;
    row.title = title;
    return row;
}

} // namespace

QVector<ChatRow> rowsOf(const QVector<Chat> &chats)
{
    QVector<ChatRow> rows;
    QStringList folders;
    const auto take = [&](const auto &isWanted) {
        for (const Chat &chat : chats) {
            if (isWanted(chat))
                rows.append(rowOf(chat));
        }
    };
    take([](const Chat &chat) { return chat.isPinned; });
    if (!rows.isEmpty())
        rows.prepend(headingOf(Words::tr("Pinned")));
    const qsizetype pinned = rows.size();
    take([](const Chat &chat) { return !chat.isPinned && chat.folder.isEmpty(); });
    if (pinned > 0 && rows.size() > pinned)
        rows.insert(pinned, headingOf(Words::tr("Chats")));
    for (const Chat &chat : chats) {
        if (!chat.isPinned && !chat.folder.isEmpty() && !folders.contains(chat.folder))
            folders.append(chat.folder);
    }
    std::sort(folders.begin(), folders.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    for (const QString &folder : std::as_const(folders)) {
        rows.append(headingOf(folder));
        take([&folder](const Chat &chat) { return !chat.isPinned && chat.folder == folder; });
    }
    return rows;
}

QVector<ChatRow> findsOf(const QVector<Chat> &chats, const QString &words, const QVector<ChatMatch> &matches)
{
    QVector<ChatRow> rows;
    QHash<QString, QString> titles;
    for (const Chat &chat : chats) {
        titles.insert(chat.id, titleOf(chat));
        if (titleOf(chat).contains(words, Qt::CaseInsensitive))
            rows.append(rowOf(chat));
    }
    int number = 0;
    for (const ChatMatch &match : matches) {
        ChatRow row;
        row.id = QStringLiteral("find/%1").arg(number++);
        row.kind = ChatRow::Kind::Find;
        row.chatId = match.chatId;
        row.turnId = match.turnId;
        row.title = titles.value(match.chatId);
        row.more = match.text.simplified();
        rows.append(row);
    }
    return rows;
}

QString spokenRow(const ChatRow &row)
{
    switch (row.kind) {
    case ChatRow::Kind::Heading:
        return Words::tr("Folder %1").arg(row.title);
    case ChatRow::Kind::Find:
        return Words::tr("Found in %1: %2").arg(row.title, row.more);
    case ChatRow::Kind::OneChat:
        break;
    }
    return row.isPinned ? Words::tr("%1, pinned, last changed %2").arg(row.title, row.more)
                        : Words::tr("%1, last changed %2").arg(row.title, row.more);
}

} // namespace likeness
