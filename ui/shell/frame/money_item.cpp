// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/money_item.h"

#include "services/models/budget.h"
#include "ui/common/icons.h"
#include "ui/common/money_text.h"

namespace likeness {

MoneyItem::MoneyItem(Budget &budget, QWidget *parent) : QPushButton(parent), m_budget(budget)
{
    setToolTip(tr("Show what may be spent"));
    connect(&m_budget, &Budget::spendingChanged, this, &MoneyItem::refresh);
    refresh();
}

void MoneyItem::refresh()
{
    const auto spent = m_budget.spentThisMonth();
    const auto limit = m_budget.monthlyLimit();
    const bool isKnown = spent && limit;
    setVisible(isKnown && (*limit || spent->nanos > 0));
    if (!isKnown)
        return; // the page it leads to says why
    setText(spentText(*spent, *limit));
    const bool isNear = *limit && spent->nanos * 100 >= (*limit)->nanos * Budget::warnPercent;
    setIcon(isNear ? themedIcon(QStringLiteral("warning")) : QIcon()); // colour alone would say nothing
}

} // namespace likeness
