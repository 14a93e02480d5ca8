// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/text_reader.h"

#include "extract/exports/csv_chat.h"
#include "extract/exports/handover.h"
#include "extract/exports/json_exports.h"
#include "extract/exports/text_file.h"
#include "extract/exports/whatsapp.h"

namespace likeness {
namespace {

/// The chat that a JSON document holds. QJsonDocument refuses what is nested deeper than 1,024 levels.
std::optional<ReadChat> readJson(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isNull())
        return std::nullopt;
    if (auto chat = readTelegram(json))
        return chat;
    return readDiscord(json);
}

/// A table has a header of at least two columns, and its name or its second row agree that it is one.
std::optional<ReadChat> readTable(const QString &text)
{
    const CsvTable head = parseCsv(text.left(4096).section(u'\n', 0, 0));
    if (head.rows.isEmpty() || head.rows.first().fields.size() < 2)
        return std::nullopt;
    return readCsvChat(parseCsv(text));
}

} // namespace

Result<ReadSummary> readTextFile(const QByteArray &content, const ReadOptions &options, const PageSink &sink)
{
    auto decoded = decodeText(content);
    if (!decoded)
        return failure(decoded.error());
    const QStringView start = QStringView(decoded->text).left(4096).trimmed();
    const bool isJson = start.startsWith(u'{') || start.startsWith(u'[');
    std::optional<ReadChat> chat = isJson ? readJson(decoded->text) : std::nullopt;
    if (!chat)
        chat = readWhatsApp(decoded->text);
    if (!chat && !isJson)
        chat = readTable(decoded->text);
    if (!chat)
        return handOver(decoded->text, decoded->notices, options, sink);
    chat->notices = decoded->notices + chat->notices;
    return handOver(std::move(*chat), options, sink);
}

} // namespace likeness
