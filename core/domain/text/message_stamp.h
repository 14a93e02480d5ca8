// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTime>
#include <QVector>

#include <array>
#include <optional>

namespace likeness {

/// The date and time before a message, as chat exports write them: "[14/05/2024, 18:03:39] ", "20/09/2024, 17:40 - ",
/// "5/6/24, 9:41 PM - ", "2024-05-14 18:03 ". Day, month and year may come in any order.
struct MessageStamp {
    std::array<int, 3> date{}; ///< in the order written
    QChar separator; ///< between them
    bool isTwoDigitYear = false;
    bool isTwelveHour = false;
    QTime time;
    QString shown; ///< the stamp without brackets
    qsizetype length = 0; ///< characters up to where the message begins
};

/// The stamp that `line` starts with. A leading U+200E is skipped.
std::optional<MessageStamp> leadingStamp(QStringView line);

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

struct DateOrderGuess {
    DateOrder order = DateOrder::DayFirst;
    bool isCertain = true;
};

/// Judges over all stamps of a file, in file order: a number above 12 decides; else the order in which time never runs
/// backwards; else the habits of the separator, and then it is not certain unless the separator is a dot.
DateOrderGuess guessDateOrder(const QVector<MessageStamp> &stamps);

/// Wall time, stated as UTC because exports do not name their zone. Invalid where the numbers are no date.
QDateTime momentOf(const MessageStamp &stamp, DateOrder order);

} // namespace likeness
