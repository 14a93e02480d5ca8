// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/transfers/transfers_model.h"

#include "ui/common/money_text.h"
#include "ui/sending/send_words.h"

#include <QLocale>

namespace likeness {

namespace {

enum Column { TimeColumn, PurposeColumn, ToColumn, ModelColumn, WhatColumn, CostColumn, OutcomeColumn };

QString outcomeText(TransferOutcome outcome)
{
    switch (outcome) {
    case TransferOutcome::Sending:
        return TransfersModel::tr("under way");
    case TransferOutcome::Answered:
        return TransfersModel::tr("answered");
    case TransferOutcome::Cut:
        return TransfersModel::tr("cut off");
    case TransferOutcome::Refused:
        return TransfersModel::tr("refused");
    case TransferOutcome::NotReached:
        return TransfersModel::tr("did not arrive");
    case TransferOutcome::Cancelled:
        return TransfersModel::tr("stopped");
    case TransferOutcome::InDoubt:
        return TransfersModel::tr("in doubt");
    }
    return {};
}

QString whatText(const Transfer &row)
{
    QStringList parts;
    if (row.examples > 0)
        parts.append(TransfersModel::tr("%n example(s)", nullptr, row.examples));
    if (row.messages > 0)
        parts.append(TransfersModel::tr("%n message(s)", nullptr, row.messages));
    if (row.pictures > 0)
        parts.append(TransfersModel::tr("%n picture(s)", nullptr, row.pictures));
    if (row.hidden > 0)
        parts.append(TransfersModel::tr("%n piece(s) hidden", nullptr, row.hidden));
    parts.append(QLocale().formattedDataSize(row.bytes));
    return parts.join(QStringLiteral(", "));
}

QString costText(const Transfer &row)
{
    if (row.cost)
        return moneyText(*row.cost);
    return row.estimatedCost ? TransfersModel::tr("at most %1").arg(moneyTextUp(*row.estimatedCost))
                             : TransfersModel::tr("not known");
}

} // namespace

QVariant TransfersModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"), tr("What for"), tr("To"), tr("Model"), tr("What"), tr("Cost"), tr("Outcome")};
    return names.value(column);
}

QVariant TransfersModel::cell(const Transfer &row, int column, int role) const
{
    const QString time = QLocale().toString(row.sentAt.toLocalTime(), QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2 to %3, %4, cost %5, %6")
            .arg(time, purposeText(row.purpose), hostText(row.origin), whatText(row), costText(row),
                 outcomeText(row.outcome));
    if (role == Qt::ToolTipRole && !row.requestId.isEmpty())
        return tr("The server calls it %1").arg(row.requestId);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn:
        return time;
    case PurposeColumn:
        return purposeText(row.purpose);
    case ToColumn:
        return tr("%1 (%2)").arg(row.account, hostText(row.origin));
    case ModelColumn:
        return row.model;
    case WhatColumn:
        return whatText(row);
    case CostColumn:
        return costText(row);
    case OutcomeColumn:
        return outcomeText(row.outcome);
    default:
        return {};
    }
}

} // namespace likeness
