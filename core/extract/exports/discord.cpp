// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/json_exports.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace likeness {
namespace {

QString nameOf(const QJsonValue &author)
{
    const QString nickname = author[u"nickname"].toString();
    return nickname.isEmpty() ? author[u"name"].toString() : nickname;
}

ReadChat readChannel(const QJsonArray &messages)
{
    ReadChat chat{FileKind::Discord, {}, {}};
    QHash<QString, QString> textById;
    for (const auto &message : messages) {
        const QString type = message[u"type"].toString();
        if (type != u"Default" && type != u"Reply")
            continue;
        Utterance u;
        u.speaker.name = nameOf(message[u"author"]);
        u.text = message[u"content"].toString();
        u.shownTime = message[u"timestamp"].toString();
        u.sentAt = QDateTime::fromString(u.shownTime, Qt::ISODateWithMs).toUTC();
        u.quote = textById.value(message[u"reference"][u"messageId"].toString());
        textById.insert(message[u"id"].toString(), u.text);
        chat.utterances.append(std::move(u));
    }
    return chat;
}

/// Discord's own package names no author: all messages are the person's.
ReadChat readPackage(const QJsonArray &messages)
{
    ReadChat chat{FileKind::Discord, {}, {{NoticeKind::OwnMessagesOnly, 1, 1, {}}}};
    for (const auto &message : messages) {
        Utterance u;
        u.speaker.side = Speaker::Side::Self;
        u.text = message[u"Contents"].toString();
        u.shownTime = message[u"Timestamp"].toString();
        u.sentAt = QDateTime::fromString(u.shownTime, Qt::ISODate);
        u.sentAt.setTimeSpec(Qt::UTC);
        chat.utterances.append(std::move(u));
    }
    // The package lists the newest message first.
    std::stable_sort(chat.utterances.begin(), chat.utterances.end(),
                     [](const Utterance &a, const Utterance &b) { return a.sentAt < b.sentAt; });
    return chat;
}

} // namespace

std::optional<ReadChat> readDiscord(const QJsonDocument &json)
{
    std::optional<ReadChat> chat;
    if (json.isArray()) {
        const QJsonArray messages = json.array();
        if (messages.first()[u"Contents"].isString() && messages.first()[u"Timestamp"].isString())
            chat = readPackage(messages);
    } else {
        const QJsonArray messages = json[u"messages"].toArray();
        if (json[u"channel"].isObject() && (messages.isEmpty() || messages.first()[u"author"].isObject()))
            chat = readChannel(messages);
    }
    if (chat && !chat->utterances.isEmpty())
        chat->utterances.first().startsConversation = true;
    return chat;
}

} // namespace likeness
