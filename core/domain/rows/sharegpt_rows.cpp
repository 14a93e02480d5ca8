// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/json_rows.h"
#include "domain/rows/writers.h"

#include <QJsonArray>

namespace likeness {

namespace {

std::optional<RowFault> addTurn(TrainingRow &row, const QJsonValue &turn)
{
    if (!turn.isObject())
        return RowFault::BadContent;
    const QString from = turn[u"from"_qs].toString();
    const QJsonValue value = turn[u"value"_qs];
    if (from != u"human" && from != u"gpt" && from != u"system")
        return RowFault::BadRole;
    if (!value.isString())
        return RowFault::BadContent;
    const QString text = value.toString();
    if (from == u"system")
        row.system += row.system.isEmpty() ? text : u'\n' + text;
    else if (from == u"gpt")
        row.turns.append({RowRole::Assistant, text, std::nullopt});
    else if (!row.turns.isEmpty() || !text.isEmpty()) // an empty first message stands for "nobody asked"
        row.turns.append({RowRole::User, text, std::nullopt});
    return std::nullopt;
}

QByteArray turnJson(const char *from, const QString &text)
{
    return QByteArrayLiteral("{\"from\": \"") + from + "\", \"value\": " + jsonString(text) + '}';
}

class ShareGptWriter : public JsonArrayWriter {
protected:
    QByteArray object(const TrainingRow &row) const override
    {
        QByteArrayList turns;
        const QVector<Exchange> exchanges = exchangesOf(row);
        for (const Exchange &exchange : exchanges)
            turns << turnJson("human", exchange.message) << turnJson("gpt", exchange.answer);
        QByteArray json = "{\"conversations\": [" + turns.join(", ") + ']';
        if (!row.system.isEmpty())
            json += ", \"system\": " + jsonString(row.system);
        return json + '}';
    }
};

} // namespace

RowResult shareGptRow(const QJsonObject &object)
{
    const QJsonValue turns = object[u"conversations"_qs];
    if (!turns.isArray() || turns.toArray().isEmpty())
        return tl::unexpected(RowFault::NoMessages);
    TrainingRow row;
    row.system = object[u"system"_qs].toString();
    const QJsonArray array = turns.toArray();
    for (const QJsonValue turn : array) {
        if (const auto fault = addTurn(row, turn))
            return tl::unexpected(*fault);
    }
    return row;
}

std::unique_ptr<RowWriter> makeShareGptWriter()
{
    return std::make_unique<ShareGptWriter>();
}

} // namespace likeness
