// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/job_tray.h"

#include "ui/common/jobs/job_list.h"
#include "ui/common/popup_frame.h"
#include "ui/common/tokens.h"
#include "ui/shell/frame/job_row.h"

#include <QPainter>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int trayWidth = 320;
constexpr int refreshEvery = 1000; ///< the time left runs on between two steps

} // namespace

JobTray::JobTray(JobList &jobs, QWidget *anchor)
    : QFrame(anchor, Qt::Popup),
      m_jobs(jobs),
      m_anchor(anchor),
      m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("What goes on"));
    m_column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_column->setSpacing(space::medium);
    setFixedWidth(trayWidth);
    m_tick.setInterval(refreshEvery);
    connect(&m_tick, &QTimer::timeout, this, &JobTray::refresh);
    connect(&jobs, &JobList::changed, this, &JobTray::refresh);
}

void JobTray::popUp()
{
    show();
    refresh();
}

void JobTray::refresh()
{
    if (!isVisible())
        return m_tick.stop();
    m_tick.start();
    const QVector<Job> &jobs = m_jobs.jobs();
    QHash<QString, JobRow *> gone = m_rows;
    for (const Job &job : jobs) {
        gone.remove(job.id);
        JobRow *&row = m_rows[job.id];
        if (!row) {
            row = new JobRow;
            m_column->addWidget(row);
            connect(row, &JobRow::cancelled, &m_jobs, [this, id = job.id] { m_jobs.cancel(id); });
        }
        row->showJob(job);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_rows.remove(it.key());
        delete it.value();
    }
    setVisible(!jobs.isEmpty());
    place();
}

void JobTray::place()
{
    adjustSize();
    const QPoint corner = m_anchor->mapToGlobal(QPoint(m_anchor->width(), 0));
    move(corner - QPoint(width(), height() + space::tiny));
}

void JobTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupFrame(painter, palette(), rect());
}

} // namespace likeness
