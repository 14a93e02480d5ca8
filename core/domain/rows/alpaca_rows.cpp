// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/json_rows.h"
#include "domain/rows/writers.h"

#include <QJsonArray>

namespace likeness {

namespace {

bool isTextOrMissing(const QJsonValue &value)
{
    return value.isString() || value.isUndefined() || value.isNull();
}

void addExchange(TrainingRow &row, const QString &message, const QString &answer)
{
    if (!message.isEmpty())
        row.turns.append({RowRole::User, message, std::nullopt});
    row.turns.append({RowRole::Assistant, answer, std::nullopt});
}

std::optional<RowFault> addHistory(TrainingRow &row, const QJsonArray &history)
{
    for (const QJsonValue entry : history) {
        if (!entry.isArray() || !entry[0].isString() || !entry[1].isString())
            return RowFault::BadContent;
        addExchange(row, entry[0].toString(), entry[1].toString());
    }
    return std::nullopt;
}

QByteArray historyJson(const QVector<Exchange> &exchanges)
{
    QByteArrayList entries;
    for (qsizetype i = 0; i + 1 < exchanges.size(); ++i)
        entries.append('[' + jsonString(exchanges[i].message) + ", " + jsonString(exchanges[i].answer) + ']');
    return '[' + entries.join(", ") + ']';
}

class AlpacaWriter : public JsonArrayWriter {
protected:
    QByteArray object(const TrainingRow &row) const override
    {
        const QVector<Exchange> exchanges = exchangesOf(row);
        const Exchange last = exchanges.isEmpty() ? Exchange{} : exchanges.last();
        QByteArray json = "{\"instruction\": " + jsonString(last.message)
            + ", \"input\": \"\", \"output\": " + jsonString(last.answer);
        if (!row.system.isEmpty())
            json += ", \"system\": " + jsonString(row.system);
        if (exchanges.size() > 1)
            json += ", \"history\": " + historyJson(exchanges);
        return json + '}';
    }
};

} // namespace

RowResult alpacaRow(const QJsonObject &object)
{
    const QJsonValue instruction = object[u"instruction"_qs];
    const QJsonValue input = object[u"input"_qs];
    const QJsonValue output = object[u"output"_qs];
    if (!isTextOrMissing(instruction) || !isTextOrMissing(input) || !output.isString())
        return tl::unexpected(RowFault::BadContent);
    TrainingRow row;
    row.system = object[u"system"_qs].toString();
    if (const auto fault = addHistory(row, object[u"history"_qs].toArray()))
        return tl::unexpected(*fault);
    const QString separator = input.toString().isEmpty() || instruction.toString().isEmpty() ? QString() : u"\n"_qs;
    addExchange(row, instruction.toString() + separator + input.toString(), output.toString());
    return row;
}

std::unique_ptr<RowWriter> makeAlpacaWriter()
{
    return std::make_unique<AlpacaWriter>();
}

} // namespace likeness
