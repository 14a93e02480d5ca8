// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace likeness {

class Budget;

/// What was spent this month, in the status bar; not shown while nothing was and there is no limit.
class MoneyItem final : public QPushButton {
    Q_OBJECT
public:
    explicit MoneyItem(Budget &budget, QWidget *parent = nullptr);

private:
    void refresh();

    Budget &m_budget;
};

} // namespace likeness
