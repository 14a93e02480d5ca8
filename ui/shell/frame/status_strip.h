// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class JobList;
class JobTray;

/// The line under everything: where the data are, and what goes on. Each of its items is a button.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(JobList &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    void privacyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    JobList &m_jobs;
    QPushButton *m_place;
    QPushButton *m_running;
    JobTray *m_tray;
};

} // namespace likeness
