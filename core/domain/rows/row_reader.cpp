// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/row_reader.h"

#include "domain/rows/json_rows.h"
#include "domain/rows/json_splitter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace likeness {

namespace {

constexpr qsizetype longestRow = 1024 * 1024;
constexpr int deepestRow = 64;

RowFault faultOf(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::IllegalUTF8String:
        return RowFault::InvalidText;
    case QJsonParseError::DeepNesting:
        return RowFault::TooDeep;
    default:
        return RowFault::InvalidJson;
    }
}

tl::expected<QJsonObject, RowFault> objectOf(QByteArrayView bytes)
{
    if (bytes.size() > longestRow)
        return tl::unexpected(RowFault::TooLong);
    if (jsonDepth(bytes) > deepestRow)
        return tl::unexpected(RowFault::TooDeep);
    // A bare null, number or string is valid JSON, but no document for this parser; inside brackets it is.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes.toByteArray() + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(faultOf(error));
    const QJsonArray array = document.array();
    if (array.size() != 1)
        return tl::unexpected(RowFault::InvalidJson);
    const QJsonValue value = array.first();
    if (!value.isObject())
        return tl::unexpected(RowFault::NotAnObject);
    return value.toObject();
}

RowResult rowOfKnownForm(const QJsonObject &object)
{
    if (object.contains(u"messages"_qs))
        return openAiRow(object);
    if (object.contains(u"conversations"_qs))
        return shareGptRow(object);
    if (object.contains(u"prompt"_qs) && object.contains(u"completion"_qs))
        return promptRow(object);
    if (object.contains(u"instruction"_qs) && object.contains(u"output"_qs))
        return alpacaRow(object);
    return tl::unexpected(RowFault::UnknownForm);
}

RowResult rowFrom(const RawRow &raw)
{
    const auto object = objectOf(raw.bytes);
    if (!object)
        return tl::unexpected(object.error());
    RowResult row = rowOfKnownForm(*object);
    if (!row)
        return row;
    if (const auto fault = faultOf(*row))
        return tl::unexpected(*fault);
    row->line = raw.line;
    return row;
}

} // namespace

ParsedRows parseJsonRows(const QByteArray &content)
{
    ParsedRows parsed;
    const QVector<RawRow> raws = splitJsonRows(content);
    for (const RawRow &raw : raws) {
        RowResult row = rowFrom(raw);
        if (row)
            parsed.rows.append(std::move(*row));
        else
            parsed.bad.append({raw.line, row.error()});
    }
    return parsed;
}

} // namespace likeness
