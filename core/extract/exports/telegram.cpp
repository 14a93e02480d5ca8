// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/json_exports.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace likeness {
namespace {

/// The text is a string, or an array of strings and of objects that hold a formatted piece each.
QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QString text;
    const QJsonArray pieces = value.toArray();
    for (const auto &piece : pieces)
        text += piece.isObject() ? piece[u"text"].toString() : piece.toString();
    return text;
}

/// Accounts that were deleted have an identifier, but no name any more.
QString nameOf(const QJsonObject &message)
{
    const QString name = message[u"from"].toString();
    return name.isEmpty() ? message[u"from_id"].toVariant().toString() : name;
}

QDateTime momentOf(const QJsonObject &message)
{
    bool isNumber = false;
    const qint64 seconds = message[u"date_unixtime"].toVariant().toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    QDateTime local = QDateTime::fromString(message[u"date"].toString(), Qt::ISODate);
    local.setTimeSpec(Qt::UTC); // wall time of an unknown zone
    return local;
}

void appendChat(const QJsonObject &chat, QVector<Utterance> &utterances)
{
    QHash<qint64, QString> textById;
    bool isFirst = true;
    const QJsonArray messages = chat[u"messages"].toArray();
    for (const auto &value : messages) {
        const QJsonObject message = value.toObject();
        if (message[u"type"] != QStringLiteral("message"))
            continue;
        Utterance u;
        u.speaker.name = nameOf(message);
        u.text = textOf(message[u"text"]);
        u.shownTime = message[u"date"].toString();
        u.sentAt = momentOf(message);
        u.quote = textById.value(message[u"reply_to_message_id"].toInteger(-1));
        u.startsConversation = std::exchange(isFirst, false);
        textById.insert(message[u"id"].toInteger(), u.text);
        utterances.append(std::move(u));
    }
}

} // namespace

std::optional<ReadChat> readTelegram(const QJsonDocument &json)
{
    const QJsonObject root = json.object();
    ReadChat chat{FileKind::Telegram, {}, {}};
    const QJsonValue list = root[u"chats"][u"list"];
    if (list.isArray()) {
        const QJsonArray chats = list.toArray();
        for (const auto &one : chats)
            appendChat(one.toObject(), chat.utterances);
        return chat;
    }
    const QJsonArray messages = root[u"messages"].toArray();
    const bool isTelegram = root[u"type"].isString() && root.contains(u"id") && root[u"messages"].isArray()
        && (messages.isEmpty() || messages.first()[u"type"].isString());
    if (!isTelegram)
        return std::nullopt;
    appendChat(root, chat.utterances);
    return chat;
}

} // namespace likeness
