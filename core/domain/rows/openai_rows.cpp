// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/json_rows.h"
#include "domain/rows/writers.h"

#include <QJsonArray>

namespace likeness {

namespace {

tl::expected<QString, RowFault> contentOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    if (!content.isArray())
        return tl::unexpected(RowFault::BadContent);
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue part : parts) {
        const QJsonValue partText = part[u"text"_qs];
        if (part[u"type"_qs] != u"text"_qs || !partText.isString())
            return tl::unexpected(RowFault::BadContent);
        text += partText.toString();
    }
    return text;
}

bool isWeight(const QJsonValue &weight)
{
    return weight.isUndefined() || weight.isNull() || weight.toDouble(-1) == 0 || weight.toDouble(-1) == 1;
}

std::optional<int> weightOf(const QJsonValue &weight)
{
    return weight.isDouble() ? std::optional(weight.toInt()) : std::nullopt;
}

void addSystem(TrainingRow &row, const QString &text)
{
    row.system += row.system.isEmpty() ? text : u'\n' + text;
}

std::optional<RowFault> addMessage(TrainingRow &row, const QJsonValue &message)
{
    if (!message.isObject())
        return RowFault::BadContent;
    const QString role = message[u"role"_qs].toString();
    const bool isSystem = role == u"system" || role == u"developer";
    if (!isSystem && role != u"user" && role != u"assistant")
        return RowFault::BadRole;
    const auto content = contentOf(message[u"content"_qs]);
    const QJsonValue weight = message[u"weight"_qs];
    if (!content || !isWeight(weight))
        return RowFault::BadContent;
    if (isSystem)
        addSystem(row, *content);
    else if (role == u"assistant")
        row.turns.append({RowRole::Assistant, *content, weightOf(weight)});
    else if (!row.turns.isEmpty() || !content->isEmpty()) // an empty first message stands for "nobody asked"
        row.turns.append({RowRole::User, *content, std::nullopt});
    return std::nullopt;
}

std::optional<RowFault> addMessages(TrainingRow &row, const QJsonArray &messages)
{
    for (const QJsonValue message : messages) {
        if (const auto fault = addMessage(row, message))
            return fault;
    }
    return std::nullopt;
}

QJsonArray asMessages(const QJsonValue &value, const QString &role)
{
    if (value.isArray())
        return value.toArray();
    return {QJsonObject{{u"role"_qs, role}, {u"content"_qs, value}}};
}

QByteArray message(const char *role, const QString &text, std::optional<int> weight)
{
    QByteArray json = QByteArrayLiteral("{\"role\": \"") + role + "\", \"content\": " + jsonString(text);
    if (weight)
        json += ", \"weight\": " + QByteArray::number(*weight);
    return json + '}';
}

class OpenAiWriter : public RowWriter {
public:
    QByteArray row(const TrainingRow &row) override
    {
        QByteArrayList messages;
        if (!row.system.isEmpty())
            messages.append(message("system", row.system, {}));
        // Trainers want a user before every assistant; where nobody asked, the message is empty.
        if (!row.turns.isEmpty() && row.turns.first().role == RowRole::Assistant)
            messages.append(message("user", {}, {}));
        for (const RowTurn &turn : row.turns)
            messages.append(message(turn.role == RowRole::User ? "user" : "assistant", turn.text, turn.weight));
        return "{\"messages\": [" + messages.join(", ") + "]}\n";
    }
};

} // namespace

RowResult openAiRow(const QJsonObject &object)
{
    const QJsonValue messages = object[u"messages"_qs];
    if (!messages.isArray() || messages.toArray().isEmpty())
        return tl::unexpected(RowFault::NoMessages);
    TrainingRow row;
    if (const auto fault = addMessages(row, messages.toArray()))
        return tl::unexpected(*fault);
    return row;
}

RowResult promptRow(const QJsonObject &object)
{
    TrainingRow row;
    const QJsonArray prompt = asMessages(object[u"prompt"_qs], u"user"_qs);
    const QJsonArray completion = asMessages(object[u"completion"_qs], u"assistant"_qs);
    for (const QJsonArray &messages : {prompt, completion}) {
        if (const auto fault = addMessages(row, messages))
            return tl::unexpected(*fault);
    }
    return row;
}

std::unique_ptr<RowWriter> makeOpenAiWriter()
{
    return std::make_unique<OpenAiWriter>();
}

} // namespace likeness
