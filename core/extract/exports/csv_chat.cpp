// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/csv_chat.h"

#include <algorithm>

namespace likeness {
namespace {

/// The first column whose header is one of `names`; -1 where there is none.
qsizetype columnOf(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        const auto isName = [&name](const QString &field) {
            return field.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        };
        if (const auto found = std::find_if(header.cbegin(), header.cend(), isName); found != header.cend())
            return found - header.cbegin();
    }
    return -1;
}

QDateTime momentFrom(const QString &text)
{
    // Seven digits of a second, as .NET programs write them, are more than Qt reads.
    static constexpr qsizetype secondsEnd = 19;
    const QDateTime whole = QDateTime::fromString(text.left(secondsEnd), Qt::ISODate);
    const qsizetype zone = text.indexOf(QLatin1Char('+'), secondsEnd);
    const qsizetype behind = zone < 0 ? text.indexOf(QLatin1Char('-'), secondsEnd) : zone;
    QDateTime moment = QDateTime::fromString(
        QString(text.left(secondsEnd) % (behind < 0 ? u"Z"_qs : text.sliced(behind))), Qt::ISODate);
    return whole.isValid() ? moment.toUTC() : QDateTime();
}

} // namespace

std::optional<ReadChat> readCsvChat(const CsvTable &table)
{
    if (table.rows.isEmpty())
        return std::nullopt;
    const QStringList &header = table.rows.first().fields;
    const qsizetype who =
        columnOf(header, {u"author"_qs, u"sender"_qs, u"speaker"_qs, u"from"_qs, u"name"_qs, u"user"_qs});
    const qsizetype what = columnOf(header, {u"content"_qs, u"text"_qs, u"message"_qs, u"body"_qs});
    const qsizetype when = columnOf(header, {u"date"_qs, u"timestamp"_qs, u"time"_qs});
    if (who < 0 || what < 0)
        return std::nullopt;
    const bool isDiscord = header.first().compare(u"AuthorID", Qt::CaseInsensitive) == 0;
    ReadChat chat{isDiscord ? FileKind::Discord : FileKind::PlainText, {}, {}};
    for (const int line : table.badLines)
        chat.notices.append({NoticeKind::BadRow, 1, line, QStringLiteral("quotes")});
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const QStringList &fields = table.rows[i].fields;
        if (fields.size() <= std::max(who, what)) {
            chat.notices.append({NoticeKind::BadRow, 1, table.rows[i].line, QStringLiteral("columns")});
            continue;
        }
        Utterance u;
        u.speaker.name = fields[who];
        u.text = fields[what];
        u.shownTime = fields.value(when);
        u.sentAt = momentFrom(u.shownTime);
        chat.utterances.append(std::move(u));
    }
    if (!chat.utterances.isEmpty())
        chat.utterances.first().startsConversation = true;
    return chat;
}

} // namespace likeness
