// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/chat_body.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace likeness {
namespace {

QString nameOf(ChatRole role)
{
    switch (role) {
    case ChatRole::System:
        return QStringLiteral("system");
    case ChatRole::User:
        return QStringLiteral("user");
    case ChatRole::Assistant:
        break;
    }
    return QStringLiteral("assistant");
}

QJsonObject picturePart(const QByteArray &png)
{
    const QString data = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
    return {{QStringLiteral("type"), QStringLiteral("image_url")},
            {QStringLiteral("image_url"), QJsonObject{{QStringLiteral("url"), data}}}};
}

QJsonValue contentOf(const ChatMessage &message)
{
    if (message.pictures.isEmpty())
        return message.text;
    QJsonArray parts{
        QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), message.text}}};
    for (const QByteArray &picture : message.pictures)
        parts.append(picturePart(picture));
    return parts;
}

QJsonArray messagesOf(const QVector<ChatMessage> &messages)
{
    QJsonArray all;
    for (const ChatMessage &message : messages)
        all.append(QJsonObject{{QStringLiteral("role"), nameOf(message.role)},
                               {QStringLiteral("content"), contentOf(message)}});
    return all;
}

QJsonObject responseFormat(const ChatRequest &request)
{
    if (request.form == AnswerForm::JsonObject)
        return {{QStringLiteral("type"), QStringLiteral("json_object")}};
    const QJsonObject schema{{QStringLiteral("name"), request.schemaName},
                             {QStringLiteral("strict"), true},
                             {QStringLiteral("schema"), request.schema}};
    return {{QStringLiteral("type"), QStringLiteral("json_schema")}, {QStringLiteral("json_schema"), schema}};
}

void addSampling(QJsonObject &body, const ChatRequest &request, const ServerTraits &server)
{
    if (request.temperature)
        body[u"temperature"] = *request.temperature;
    if (request.topP)
        body[u"top_p"] = *request.topP;
    if (request.maxTokens)
        body[server.tokenLimitField] = *request.maxTokens;
    if (request.seed)
        body[u"seed"] = *request.seed;
    if (!request.stop.isEmpty())
        body[u"stop"] = QJsonArray::fromStringList(request.stop);
}

} // namespace

QByteArray chatBody(const ChatRequest &request, const ServerTraits &server)
{
    QJsonObject body{{QStringLiteral("model"), request.model},
                     {QStringLiteral("messages"), messagesOf(request.messages)}};
    addSampling(body, request, server);
    if (request.form != AnswerForm::Text)
        body[u"response_format"] = responseFormat(request);
    if (request.isStreamed) {
        body[u"stream"] = true;
        if (server.takesStreamOptions)
            body[u"stream_options"] = QJsonObject{{QStringLiteral("include_usage"), true}};
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<ChatRequest> loosened(const ChatRequest &request, const ServerTraits &server)
{
    if (request.form == AnswerForm::Text)
        return {};
    ChatRequest looser = request;
    const bool isObjectNext = request.form == AnswerForm::JsonSchema && server.takesJsonObject;
    looser.form = isObjectNext ? AnswerForm::JsonObject : AnswerForm::Text;
    return looser;
}

} // namespace likeness
