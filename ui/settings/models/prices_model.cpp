// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/models/prices_model.h"

#include "ui/common/money_text.h"

#include <QLocale>

namespace likeness {

namespace {

enum Column { ModelColumn, AccountColumn, PromptColumn, CachedColumn, AnswerColumn, DateColumn };

QString asOf(const PriceRow &row)
{
    if (!row.prices)
        return PricesModel::tr("not known");
    if (row.isOwn)
        return PricesModel::tr("yours");
    return row.asOf.isValid() ? QLocale().toString(row.asOf, QLocale::ShortFormat) : QString();
}

} // namespace

QVariant PricesModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(column >= PromptColumn && column <= AnswerColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                                    : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Model"), tr("Account"), tr("In"), tr("In, cached"), tr("Out"), tr("Prices of")};
    return names.value(column);
}

QVariant PricesModel::cell(const PriceRow &row, int column, int role) const
{
    const auto amount = [&](Money TokenPrices::*part) { return row.prices ? moneyText(*row.prices.*part) : tr("?"); };
    if (role == Qt::AccessibleTextRole)
        return row.prices
            ? tr("%1 at %2: %3 for a million tokens in, %4 out, prices of %5")
                  .arg(row.model, row.account, amount(&TokenPrices::prompt), amount(&TokenPrices::answer), asOf(row))
            : tr("%1 at %2: no price is known").arg(row.model, row.account);
    if (role == Qt::TextAlignmentRole)
        return header(column, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ModelColumn:
        return row.model;
    case AccountColumn:
        return row.account;
    case PromptColumn:
        return amount(&TokenPrices::prompt);
    case CachedColumn:
        return amount(&TokenPrices::cached);
    case AnswerColumn:
        return amount(&TokenPrices::answer);
    case DateColumn:
        return asOf(row);
    default:
        return {};
    }
}

} // namespace likeness
