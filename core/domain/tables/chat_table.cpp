// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/chat_table.h"

#include <algorithm>

namespace likeness {

namespace {

constexpr qsizetype shownRows = 30;
constexpr qsizetype shownColumns = 100;
constexpr qsizetype longestCell = 300;

QStringList numbered(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(QString::number(i));
    return names;
}

/// Seconds or milliseconds since 1970, as programs write moments.
QDateTime momentOfNumber(const QString &text)
{
    constexpr qsizetype secondDigits = 10;
    constexpr qsizetype millisecondDigits = 13;
    bool isNumber = false;
    const qint64 number = text.section(u'.', 0, 0).toLongLong(&isNumber);
    const qsizetype digits = text.section(u'.', 0, 0).size();
    if (!isNumber || (digits != secondDigits && digits != millisecondDigits))
        return {};
    return digits == secondDigits ? QDateTime::fromSecsSinceEpoch(number, Qt::UTC)
                                  : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
}

QDateTime momentOfIso(const QString &text)
{
    // Seven digits of a second, as .NET programs write them, are more than Qt reads.
    static constexpr qsizetype secondsEnd = 19;
    static constexpr qsizetype dateEnd = 10;
    QString head = text.left(secondsEnd);
    if (head.size() <= dateEnd)
        return QDateTime(QDate::fromString(head, Qt::ISODate), QTime(0, 0), Qt::UTC);
    const QDateTime whole = QDateTime::fromString(head.replace(dateEnd, 1, u'T'), Qt::ISODate);
    const qsizetype zone = text.indexOf(QLatin1Char('+'), secondsEnd);
    const qsizetype behind = zone < 0 ? text.indexOf(QLatin1Char('-'), secondsEnd) : zone;
    const QDateTime moment =
        QDateTime::fromString(QString(head % (behind < 0 ? u"Z"_qs : text.sliced(behind))), Qt::ISODate);
    return whole.isValid() ? moment.toUTC() : QDateTime();
}

/// The times of one file: those that tell themselves, and those whose order of numbers must be found out.
class Times {
public:
    void add(const QString &text)
    {
        const QDateTime certain = momentOfNumber(text);
        m_certain.append(certain.isValid() ? certain : momentOfIso(text));
        // The stamp of a message, which stands before something.
        m_stamps.append(m_certain.last().isValid() ? std::nullopt : leadingStamp(QString(text % u" x")));
    }

    DateOrderGuess guess() const
    {
        QVector<MessageStamp> stamps;
        for (const auto &stamp : m_stamps) {
            if (stamp)
                stamps.append(*stamp);
        }
        return guessDateOrder(stamps);
    }

    QDateTime at(qsizetype i, DateOrder order) const
    {
        return m_stamps[i] ? momentOf(*m_stamps[i], order) : m_certain[i];
    }

private:
    QVector<QDateTime> m_certain;
    QVector<std::optional<MessageStamp>> m_stamps;
};

bool isNewestFirst(const QVector<Utterance> &utterances)
{
    const auto isLater = [](const Utterance &one, const Utterance &next) { return one.sentAt >= next.sentAt; };
    const bool areTimed =
        std::all_of(utterances.begin(), utterances.end(), [](const Utterance &one) { return one.sentAt.isValid(); });
    return areTimed && utterances.size() > 1 && utterances.first().sentAt > utterances.last().sentAt
        && std::adjacent_find(utterances.begin(), utterances.end(),
                              [&](const Utterance &one, const Utterance &next) { return !isLater(one, next); })
        == utterances.end();
}

} // namespace

ChatTable seenBy(const ChatTable &table, const ColumnChoice &choice)
{
    if (choice.hasHeader || !table.hasNames)
        return table;
    ChatTable seen = table;
    seen.columns = numbered(table.columns.size());
    seen.rows.prepend({1, table.columns});
    return seen;
}

bool fits(const ChatTable &table, const ColumnChoice &choice)
{
    const QStringList columns = seenBy(table, choice).columns;
    const auto has = [&columns](const QString &name) { return name.isEmpty() || columns.contains(name); };
    const bool isSame = choice.columns.isEmpty() || choice.columns == table.columns;
    return isComplete(choice) && isSame && has(choice.speaker) && has(choice.text) && has(choice.time);
}

TableMessages messagesOf(const ChatTable &raw, const ColumnChoice &choice)
{
    const ChatTable table = seenBy(raw, choice);
    const qsizetype who = table.columns.indexOf(choice.speaker);
    const qsizetype what = table.columns.indexOf(choice.text);
    const qsizetype when = choice.time.isEmpty() ? -1 : table.columns.indexOf(choice.time);
    TableMessages messages;
    Times times;
    for (const ChatTable::Row &row : table.rows) {
        if (row.cells.size() <= std::max(who, what)) {
            messages.notices.append({NoticeKind::BadRow, 1, row.line, QStringLiteral("columns")});
            continue;
        }
        Utterance u;
        u.speaker.name = row.cells[who];
        u.text = row.cells[what];
        u.shownTime = row.cells.value(when);
        times.add(u.shownTime);
        messages.utterances.append(std::move(u));
    }
    const DateOrderGuess guess = times.guess();
    messages.isDateCertain = choice.dateOrder || guess.isCertain;
    messages.dateOrder = choice.dateOrder.value_or(guess.order);
    for (qsizetype i = 0; i < messages.utterances.size(); ++i)
        messages.utterances[i].sentAt = times.at(i, messages.dateOrder);
    if (isNewestFirst(messages.utterances))
        std::reverse(messages.utterances.begin(), messages.utterances.end());
    if (!messages.utterances.isEmpty())
        messages.utterances.first().startsConversation = true;
    return messages;
}

Page pageOfTable(const ChatTable &table)
{
    Page page;
    page.kind = PageKind::PlainText;
    page.layout = Layout::Document;
    const auto add = [&page](const QStringList &cells) {
        Line line;
        for (const QString &cell : cells.mid(0, shownColumns))
            line.words.append({cell.left(longestCell), {}, 1});
        page.lines.append(line);
    };
    add(table.columns);
    for (const ChatTable::Row &row : table.rows.mid(0, shownRows))
        add(row.cells);
    // The only thing that is not in the lines: whether the names could be a row.
    if (!table.hasNames)
        page.text = QStringLiteral("keys");
    return page;
}

ChatTable tableOfPage(const Page &page)
{
    ChatTable table;
    table.hasNames = page.text != u"keys";
    int number = 0;
    for (const Line &line : page.lines) {
        QStringList cells;
        for (const Word &word : line.words)
            cells.append(word.text);
        if (number++ == 0)
            table.columns = cells;
        else
            table.rows.append({number, cells});
    }
    return table;
}

} // namespace likeness
