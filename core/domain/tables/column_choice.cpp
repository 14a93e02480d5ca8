// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/column_choice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace likeness {

namespace {

/// The last part of a path of keys, without what people put between words: "author.display_name" is "displayname".
QString plainName(const QString &column)
{
    QString plain;
    for (const QChar c : column.section(u'.', -1)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

/// The first column called like one of the names; the names that come first win.
QString columnCalled(const QStringList &columns, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&name](const QString &column) { return plainName(column) == name; });
        if (found != columns.end())
            return *found;
    }
    return {};
}

} // namespace

bool asksForColumns(const Error &error)
{
    return error.kind == ErrorKind::Unsupported && error.detail == columnsUnknown;
}

ColumnChoice guessColumns(const QStringList &columns)
{
    ColumnChoice choice;
    choice.speaker = columnCalled(columns,
                                  {u"author"_qs, u"sender"_qs, u"speaker"_qs, u"sendername"_qs, u"authorname"_qs,
                                   u"from"_qs, u"name"_qs, u"user"_qs, u"username"_qs, u"displayname"_qs, u"who"_qs});
    choice.text =
        columnCalled(columns, {u"content"_qs, u"text"_qs, u"message"_qs, u"body"_qs, u"messagetext"_qs, u"what"_qs});
    choice.time = columnCalled(columns,
                               {u"date"_qs, u"timestamp"_qs, u"time"_qs, u"datetime"_qs, u"sentat"_qs, u"createdat"_qs,
                                u"timestampms"_qs, u"when"_qs});
    choice.columns = columns;
    return choice;
}

bool isComplete(const ColumnChoice &choice)
{
    return !choice.speaker.isEmpty() && !choice.text.isEmpty() && choice.speaker != choice.text;
}

QString encodeColumns(const ColumnChoice &choice)
{
    QJsonObject object{{u"speaker"_qs, choice.speaker},
                       {u"text"_qs, choice.text},
                       {u"time"_qs, choice.time},
                       {u"header"_qs, choice.hasHeader},
                       {u"columns"_qs, QJsonArray::fromStringList(choice.columns)}};
    if (choice.dateOrder)
        object.insert(u"order"_qs, int(*choice.dateOrder));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ColumnChoice> decodeColumns(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ColumnChoice choice{object[u"speaker"].toString(),  object[u"text"].toString(),
                        object[u"time"].toString(),     {},
                        object[u"header"].toBool(true), {}};
    const QJsonArray columns = object[u"columns"].toArray();
    for (const auto &column : columns)
        choice.columns.append(column.toString());
    const int order = object[u"order"].toInt(-1);
    if (order >= int(DateOrder::DayFirst) && order <= int(DateOrder::YearFirst))
        choice.dateOrder = DateOrder(order);
    return isComplete(choice) ? std::optional(choice) : std::nullopt;
}

} // namespace likeness
