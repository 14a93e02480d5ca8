// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QTimer>

class QVBoxLayout;

namespace likeness {

class JobList;
class JobRow;

/// What goes on, each with how far it is, the time left and a way to stop it; it opens above the status bar.
class JobTray final : public QFrame {
    Q_OBJECT
public:
    JobTray(JobList &jobs, QWidget *anchor);

    void popUp();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void place();

    JobList &m_jobs;
    QWidget *m_anchor;
    QVBoxLayout *m_column;
    QHash<QString, JobRow *> m_rows; ///< by job
    QTimer m_tick;
};

} // namespace likeness
