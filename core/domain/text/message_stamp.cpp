// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/message_stamp.h"

#include <QRegularExpression>

#include <algorithm>

namespace likeness {
namespace {

const QRegularExpression &stampPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\x{200E}?\[?(?<shown>(\d{1,4})([./-])(\d{1,2})\3(\d{1,4})\.?,?\s+)"
                       R"((\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?(?<half>[AaPp])\.?\s?[Mm]\b\.?)?))"
                       R"((?:\]:?\s*|\s+[-–—]\s+|:\s+|\s+)(?=\S))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The copy of a chat on a computer writes "[18:03, 14/05/2024] Name: text".
const QRegularExpression &timeFirstPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^\x{200E}?\[(?<shown>(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?(?<half>[AaPp])\.?\s?[Mm]\.?)?,)"
            R"(\s+(\d{1,4})([./-])(\d{1,2})\7(\d{1,4})\.?)\]:?\s*(?=\S))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QTime timeOf(int hour, int minute, int second, const QString &half)
{
    if (!half.isEmpty()) {
        const bool isAfternoon = half.toLower() == u"p";
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    return QTime(hour, minute, second);
}

struct Groups {
    int time;
    int firstDate;
    int separator;
    int secondDate;
    int thirdDate;
};

std::optional<MessageStamp> stampFrom(const QRegularExpressionMatch &match, const Groups &groups)
{
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    MessageStamp stamp;
    stamp.date = {number(groups.firstDate), number(groups.secondDate), number(groups.thirdDate)};
    stamp.separator = match.capturedView(groups.separator).front();
    stamp.isTwoDigitYear = match.capturedLength(groups.thirdDate) <= 2 && match.capturedLength(groups.firstDate) <= 2;
    const QString half = match.captured(u"half");
    stamp.isTwelveHour = !half.isEmpty();
    stamp.time = timeOf(number(groups.time), number(groups.time + 1), number(groups.time + 2), half);
    stamp.shown = match.captured(u"shown");
    stamp.length = match.capturedEnd(0);
    if (!stamp.time.isValid())
        return std::nullopt;
    return stamp;
}

QDate dateOf(const MessageStamp &stamp, DateOrder order)
{
    const auto &[a, b, c] = stamp.date;
    if (order == DateOrder::YearFirst)
        return QDate(a < 100 ? a + 2000 : a, b, c);
    const int year = c < 100 ? c + 2000 : c;
    return order == DateOrder::DayFirst ? QDate(year, b, a) : QDate(year, a, b);
}

/// How often time runs backwards, or a date is none, if read in that order.
int faultsOf(const QVector<MessageStamp> &stamps, DateOrder order)
{
    int faults = 0;
    QDate last;
    for (const MessageStamp &stamp : stamps) {
        const QDate date = dateOf(stamp, order);
        faults += !date.isValid() || (last.isValid() && date < last);
        last = date;
    }
    return faults;
}

} // namespace

std::optional<MessageStamp> leadingStamp(QStringView line)
{
    const qsizetype first = line.startsWith(QChar(0x200E)) ? 1 : 0;
    if (line.size() < first + 10 || (line[first] != u'[' && !line[first].isDigit()))
        return std::nullopt;
    const QStringView head = line.left(80);
    if (const auto match = stampPattern().match(head); match.hasMatch())
        return stampFrom(match, {6, 2, 3, 4, 5});
    if (const auto match = timeFirstPattern().match(head); match.hasMatch())
        return stampFrom(match, {2, 6, 7, 8, 9});
    return std::nullopt;
}

DateOrderGuess guessDateOrder(const QVector<MessageStamp> &stamps)
{
    const auto anyAbove = [&stamps](std::size_t part, int limit) {
        return std::any_of(stamps.cbegin(), stamps.cend(),
                           [=](const MessageStamp &stamp) { return stamp.date[part] > limit; });
    };
    if (anyAbove(0, 31))
        return {DateOrder::YearFirst, true};
    const bool isDayFirst = anyAbove(0, 12);
    const bool isMonthFirst = anyAbove(1, 12);
    if (isDayFirst != isMonthFirst)
        return {isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, true};
    const int dayFaults = faultsOf(stamps, DateOrder::DayFirst);
    const int monthFaults = faultsOf(stamps, DateOrder::MonthFirst);
    if (dayFaults != monthFaults)
        return {dayFaults < monthFaults ? DateOrder::DayFirst : DateOrder::MonthFirst, true};
    if (!stamps.isEmpty() && stamps.first().separator == u'.')
        return {DateOrder::DayFirst, true};
    const bool isAmerican = !stamps.isEmpty() && stamps.first().isTwelveHour && stamps.first().isTwoDigitYear;
    const bool hasDates = std::any_of(stamps.cbegin(), stamps.cend(),
                                      [](const MessageStamp &stamp) { return stamp.date[0] != stamp.date[1]; });
    return {isAmerican ? DateOrder::MonthFirst : DateOrder::DayFirst, !hasDates};
}

QDateTime momentOf(const MessageStamp &stamp, DateOrder order)
{
    const QDate date = dateOf(stamp, order);
    return date.isValid() ? QDateTime(date, stamp.time, Qt::UTC) : QDateTime();
}

} // namespace likeness
