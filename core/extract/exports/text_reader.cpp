// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/text_reader.h"

#include "domain/rows/row_reader.h"
#include "extract/exports/csv_chat.h"
#include "extract/exports/handover.h"
#include "extract/exports/json_exports.h"
#include "extract/exports/text_file.h"
#include "extract/exports/training_file.h"
#include "extract/exports/whatsapp.h"

#include <algorithm>

namespace likeness {
namespace {

using Found = Result<std::optional<ReadChat>>;

/// Chat, training file, or JSON that nobody can use; text that only begins with a bracket is none of these.
Found readJson(const QByteArray &content, const QString &text)
{
    // Refuses what is nested deeper than 1,024 levels.
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (auto chat = readTelegram(json))
        return chat;
    if (auto chat = readDiscord(json))
        return chat;
    const ParsedRows rows = parseJsonRows(content);
    if (!rows.rows.isEmpty())
        return chatOfRows(rows);
    const bool isJson = std::any_of(rows.bad.cbegin(), rows.bad.cend(),
                                    [](const BadRow &row) { return row.fault != RowFault::InvalidJson; });
    if (!json.isNull())
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("JSON of unknown form"));
    if (isJson)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("JSON"));
    return std::nullopt;
}

/// A table is known by its header: columns for message and reply, or for who speaks and what is said.
std::optional<ReadChat> readTable(const QByteArray &content, const QString &text)
{
    constexpr qsizetype longestHeader = 4096;
    const CsvTable head = parseCsv(text.left(longestHeader).section(u'\n', 0, 0));
    if (head.rows.isEmpty() || head.rows.first().fields.size() < 2)
        return std::nullopt;
    if (!isTrainingHeader(head.rows.first().fields))
        return readCsvChat(parseCsv(text));
    const ParsedRows rows = parseCsvRows(content);
    return rows.rows.isEmpty() ? std::nullopt : std::optional(chatOfRows(rows));
}

Found readChat(const QByteArray &content, const QString &text)
{
    if (auto chat = readWhatsApp(text))
        return chat;
    const QStringView start = QStringView(text).left(256).trimmed();
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return readJson(content, text);
    return readTable(content, text);
}

} // namespace

Result<ReadChat> readChatFile(const QByteArray &content)
{
    const auto decoded = decodeText(content);
    if (!decoded)
        return failure(decoded.error());
    Found chat = readChat(content, decoded->text);
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
    Found chat = readChat(content, decoded->text);
    if (!chat)
        return failure(chat.error());
    if (!*chat)
        return handOver(decoded->text, decoded->notices, options, sink);
    (*chat)->notices = decoded->notices + (*chat)->notices;
    return handOver(std::move(**chat), options, sink);
}

} // namespace likeness
