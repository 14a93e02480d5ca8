// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/recorded_chat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace likeness {
namespace {

ChatTurn turnFrom(const QJsonObject &said)
{
    ChatTurn turn;
    turn.role = said[u"role"].toString() == u"assistant" ? ChatRole::Assistant : ChatRole::User;
    QJsonArray texts = said[u"variants"].toArray();
    if (texts.isEmpty())
        texts.append(said[u"text"]);
    for (const QJsonValue text : std::as_const(texts)) {
        ChatVariant variant;
        variant.text = text.toString();
        if (turn.role == ChatRole::Assistant)
            variant.model = recordedModel;
        turn.variants.append(variant);
    }
    turn.shown = qBound(0, said[u"shown"].toInt(), int(turn.variants.size()) - 1);
    if (said.contains(u"rating"))
        turn.variants[turn.shown].rating = Rating{said[u"rating"].toString() == u"good", {}};
    return turn;
}

bool isWhole(const ChatTurn &turn)
{
    return std::none_of(turn.variants.cbegin(), turn.variants.cend(),
                        [](const ChatVariant &variant) { return variant.text.trimmed().isEmpty(); });
}

} // namespace

Result<RecordedChat> recordedChatFrom(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    RecordedChat chat;
    chat.title = file[u"title"].toString().trimmed();
    const QJsonArray turns = file[u"turns"].toArray();
    for (const QJsonValue said : turns)
        chat.turns.append(turnFrom(said.toObject()));
    if (chat.title.isEmpty() || chat.turns.isEmpty() || !std::all_of(chat.turns.cbegin(), chat.turns.cend(), isWhole))
        return failure(ErrorKind::BadInput, {}, QStringLiteral("no recorded chat"));
    return chat;
}

} // namespace likeness
