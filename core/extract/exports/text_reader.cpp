// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/text_reader.h"

#include "domain/rows/row_reader.h"
#include "extract/exports/card_file.h"
#include "extract/exports/handover.h"
#include "extract/exports/json_exports.h"
#include "extract/exports/table_chat.h"
#include "extract/exports/text_file.h"
#include "extract/exports/training_file.h"
#include "extract/exports/whatsapp.h"

#include <algorithm>

namespace likeness {
namespace {

using Found = Result<std::optional<ReadChat>>;

/// A chat whose columns nobody knows.
tl::unexpected<Error> unknownColumns()
{
    return failure(ErrorKind::Unsupported, {}, columnsUnknown.toString());
}

bool looksLikeJson(const QString &text)
{
    const QStringView start = QStringView(text).left(256).trimmed();
    return start.startsWith(u'{') || start.startsWith(u'[');
}

/// Refuses what is nested deeper than 1,024 levels.
QJsonDocument documentOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

/// Chat, card, training file, or JSON that nobody can use; text that only begins with a bracket is none of these.
Found readJson(const QByteArray &content, const QString &text, const QVector<ColumnChoice> &choices)
{
    const QJsonDocument json = documentOf(text);
    if (auto card = readCard(text.toUtf8()); !card || *card)
        return card;
    if (auto chat = readTelegram(json))
        return chat;
    if (auto chat = readDiscord(json))
        return chat;
    const auto table = tableOfJson(json, content);
    if (auto chat = table ? readChosen(*table, choices) : std::nullopt)
        return chat;
    const ParsedRows rows = parseJsonRows(content);
    if (!rows.rows.isEmpty())
        return chatOfRows(rows);
    if (auto chat = table ? readNamed(*table) : std::nullopt)
        return chat;
    if (table)
        return unknownColumns();
    const bool isJson = std::any_of(rows.bad.cbegin(), rows.bad.cend(),
                                    [](const BadRow &row) { return row.fault != RowFault::InvalidJson; });
    if (!json.isNull())
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("JSON of unknown form"));
    if (isJson)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("JSON"));
    return std::nullopt;
}

bool mayBeTable(const QString &text)
{
    constexpr qsizetype longestHeader = 4096;
    const CsvTable head = parseCsv(text.left(longestHeader).section(u'\n', 0, 0));
    return !head.rows.isEmpty() && head.rows.first().fields.size() >= 2;
}

std::optional<ReadChat> withBadLines(std::optional<ReadChat> chat, const CsvTable &csv)
{
    QVector<Notice> notices;
    for (const int line : csv.badLines)
        notices.append({NoticeKind::BadRow, 1, line, QStringLiteral("quotes")});
    if (chat)
        chat->notices = notices + chat->notices;
    return chat;
}

/// A table is known by its header: columns for message and reply, or for who speaks and what is said.
Found readTable(const QByteArray &content, const QString &text, const FileOptions &options)
{
    if (!mayBeTable(text))
        return std::nullopt;
    const CsvTable csv = parseCsv(text);
    const auto table = tableOfCsv(csv);
    if (!table)
        return std::nullopt;
    if (auto chat = readChosen(*table, options.wanted.columns))
        return withBadLines(std::move(chat), csv);
    if (isTrainingHeader(table->columns)) {
        const ParsedRows rows = parseCsvRows(content);
        return rows.rows.isEmpty() ? std::nullopt : std::optional(chatOfRows(rows));
    }
    if (auto chat = readNamed(*table))
        return withBadLines(std::move(chat), csv);
    if (isTableFile(csv, options.name))
        return unknownColumns();
    return std::nullopt;
}

Found readChat(const QByteArray &content, const QString &text, const FileOptions &options)
{
    if (auto chat = readWhatsApp(text))
        return chat;
    return looksLikeJson(text) ? readJson(content, text, options.wanted.columns) : readTable(content, text, options);
}

/// The first rows, for a person who is to say what is in which column.
Result<ReadSummary> readTableHead(const QByteArray &content, const QString &text, const PageSink &sink)
{
    const auto table = looksLikeJson(text) ? tableOfJson(documentOf(text), content) : tableOfCsv(parseCsv(text));
    if (!table)
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("no table"));
    sink.opened(FileKind::PlainText, 1);
    sink.page(pageOfTable(*table));
    return ReadSummary{FileKind::PlainText, 1, {}};
}

} // namespace

Result<ReadChat> readChatFile(const QByteArray &content)
{
    const auto decoded = decodeText(content);
    if (!decoded)
        return failure(decoded.error());
    Found chat = readChat(content, decoded->text, {});
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("no chat"));
    (*chat)->notices = decoded->notices + (*chat)->notices;
    return std::move(**chat);
}

Result<ReadSummary> readTextFile(const QByteArray &content, const FileOptions &options, const PageSink &sink)
{
    auto decoded = decodeText(content);
    if (!decoded)
        return failure(decoded.error());
    if (options.wanted.tableOnly)
        return readTableHead(content, decoded->text, sink);
    Found chat = readChat(content, decoded->text, options);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return handOver(decoded->text, decoded->notices, options, sink);
    (*chat)->notices = decoded->notices + (*chat)->notices;
    return handOver(std::move(**chat), options, sink);
}

} // namespace likeness
