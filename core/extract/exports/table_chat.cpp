// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/table_chat.h"

#include "domain/rows/json_splitter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace likeness {
namespace {

// What a file may do to the list of columns that a person chooses from.
constexpr qsizetype mostColumns = 100;
constexpr qsizetype longestName = 200;
constexpr qsizetype mostObjects = 1'000'000;

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

/// Calls take(path of keys, text) for every plain value within an object.
template <typename Take> void flatten(const QJsonObject &object, const QString &prefix, int depth, const Take &take)
{
    constexpr int deepest = 3;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = prefix + entry.key();
        if (entry->isObject() && depth < deepest)
            flatten(entry->toObject(), key + u'.', depth + 1, take);
        else if (!entry->isObject() && !entry->isArray() && !entry->isNull())
            take(key.left(longestName), textOf(*entry));
    }
}

QJsonArray longestArray(const QJsonObject &object)
{
    QJsonArray longest;
    for (const auto &member : object) {
        const QJsonArray array = member.toArray();
        if (array.size() > longest.size() && array.first().isObject())
            longest = array;
    }
    return longest;
}

QVector<QJsonObject> objectsOf(const QJsonDocument &json, const QByteArray &content)
{
    QVector<QJsonObject> objects;
    const auto add = [&objects](const QJsonObject &object) {
        if (!object.isEmpty() && objects.size() < mostObjects)
            objects.append(object);
    };
    if (!json.isNull()) {
        const QJsonArray array = json.isArray() ? json.array() : longestArray(json.object());
        for (const auto &entry : array)
            add(entry.toObject());
        return objects;
    }
    for (const RawRow &row : splitJsonRows(content))
        add(QJsonDocument::fromJson(row.bytes.toByteArray()).object());
    return objects;
}

} // namespace

std::optional<ChatTable> tableOfCsv(const CsvTable &csv)
{
    if (csv.rows.isEmpty() || csv.rows.first().fields.size() < 2)
        return std::nullopt;
    ChatTable table;
    for (const QString &name : csv.rows.first().fields.mid(0, mostColumns))
        table.columns.append(name.trimmed().left(longestName));
    table.rows.reserve(csv.rows.size() - 1);
    for (qsizetype i = 1; i < csv.rows.size(); ++i)
        table.rows.append({csv.rows[i].line, csv.rows[i].fields});
    return table;
}

std::optional<ChatTable> tableOfJson(const QJsonDocument &json, const QByteArray &content)
{
    constexpr qsizetype namedBy = 50; // the first objects say which keys there are
    const QVector<QJsonObject> objects = objectsOf(json, content);
    ChatTable table;
    table.hasNames = false;
    for (const QJsonObject &object : objects.mid(0, namedBy)) {
        flatten(object, {}, 1, [&table](const QString &key, const QString &) {
            if (!table.columns.contains(key) && table.columns.size() < mostColumns)
                table.columns.append(key);
        });
    }
    if (table.columns.size() < 2)
        return std::nullopt;
    int number = 0;
    for (const QJsonObject &object : objects) {
        ChatTable::Row row{++number, QStringList(table.columns.size())};
        flatten(object, {}, 1, [&](const QString &key, const QString &text) {
            const qsizetype column = table.columns.indexOf(key);
            if (column >= 0)
                row.cells[column] = text;
        });
        table.rows.append(std::move(row));
    }
    return table;
}

std::optional<ReadChat> readChosen(const ChatTable &table, const QVector<ColumnChoice> &choices)
{
    const auto chosen = std::find_if(choices.begin(), choices.end(),
                                     [&table](const ColumnChoice &choice) { return fits(table, choice); });
    if (chosen == choices.end())
        return std::nullopt;
    TableMessages messages = messagesOf(table, *chosen);
    if (!messages.isDateCertain)
        messages.notices.append({NoticeKind::AmbiguousDates, 1, 1, {}});
    return ReadChat{FileKind::PlainText, messages.utterances, messages.notices};
}

std::optional<ReadChat> readNamed(const ChatTable &table)
{
    auto chat = readChosen(table, {guessColumns(table.columns)});
    if (chat && table.columns.first().compare(u"AuthorID", Qt::CaseInsensitive) == 0)
        chat->kind = FileKind::Discord;
    return chat;
}

bool isTableFile(const CsvTable &csv, const QString &name)
{
    constexpr qsizetype leastRows = 3;
    const auto hasSuffix = [&name](QLatin1String suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); };
    if (hasSuffix(QLatin1String(".csv")) || hasSuffix(QLatin1String(".tsv")) || hasSuffix(QLatin1String(".tab")))
        return true;
    const qsizetype width = csv.rows.isEmpty() ? 0 : csv.rows.first().fields.size();
    return csv.delimiter == u'\t' && csv.rows.size() >= leastRows && width >= leastRows
        && std::all_of(csv.rows.begin(), csv.rows.end(),
                       [width](const CsvRow &row) { return row.fields.size() == width; });
}

} // namespace likeness
