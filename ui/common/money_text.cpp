// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/money_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

constexpr int fewestDecimals = 2;
constexpr int mostDecimals = 9; ///< Money knows no more

enum class Rounding { Nearest, Up };

QString textOf(Money amount, Rounding rounding)
{
    const qint64 size = std::abs(amount.nanos);
    qint64 unit = 10'000'000; // a cent
    int decimals = fewestDecimals;
    for (; size > 0 && size < 10 * unit && decimals < mostDecimals; ++decimals)
        unit /= 10;
    qint64 shown = (size + (rounding == Rounding::Up ? unit - 1 : unit / 2)) / unit;
    for (; decimals > fewestDecimals && shown % 10 == 0; --decimals) // zeros at the end say nothing
        shown /= 10;
    const double dollars = double(shown) / std::pow(10.0, decimals);
    const QLocale locale;
    if (locale.language() == QLocale::C) // it would put the sign behind, as no language of dollars does
        return (amount.nanos < 0 ? QStringLiteral("-$") : QStringLiteral("$"))
            + locale.toString(dollars, 'f', decimals);
    return locale.toCurrencyString(amount.nanos < 0 ? -dollars : dollars, QStringLiteral("$"), decimals);
}

} // namespace

QString moneyText(Money amount)
{
    return textOf(amount, Rounding::Nearest);
}

QString moneyTextUp(Money amount)
{
    return textOf(amount, Rounding::Up);
}

QString editableMoney(Money amount)
{
    return amount.toDecimal().replace(u'.', QLocale().decimalPoint());
}

std::optional<Money> typedMoney(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(u'$');
    plain = plain.trimmed();
    if (!plain.contains(u'.'))
        plain.replace(u',', u'.');
    const auto money = Money::fromDecimal(plain);
    return money && money->nanos >= 0 ? money : std::nullopt;
}

QString spentText(Money spent, const std::optional<Money> &limit, const QDate &day)
{
    const QString month = QLocale().standaloneMonthName(day.month());
    return limit ? Words::tr("%1 of %2 used in %3").arg(moneyText(spent), moneyText(*limit), month)
                 : Words::tr("%1 used in %2").arg(moneyText(spent), month);
}

} // namespace likeness
