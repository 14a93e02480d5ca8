// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class Accounts;
class Budget;
class JobList;
class JobTray;
class MoneyItem;

/// The line under everything: where the data are, and what goes on. Each of its items is a button.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    StatusStrip(JobList &jobs, Accounts &accounts, Budget &budget, QWidget *parent = nullptr);

Q_SIGNALS:
    void privacyWanted();
    void spendingWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showPlace();

    JobList &m_jobs;
    Accounts &m_accounts;
    QPushButton *m_place;
    QPushButton *m_running;
    MoneyItem *m_money;
    JobTray *m_tray;
};

} // namespace likeness
