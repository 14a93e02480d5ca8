// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/status_strip.h"

#include "ui/common/icons.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/scaled_font.h"
#include "ui/shell/frame/job_tray.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace likeness {

StatusStrip::StatusStrip(JobList &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_place(new QPushButton(themedIcon(QStringLiteral("lock")), tr("Local only"))),
      m_running(new QPushButton),
      m_tray(new JobTray(jobs, m_running))
{
    for (QPushButton *button : {m_place, m_running}) {
        button->setFlat(true);
        button->setProperty("isDense", true);
        useTextSize(*button, TextSize::Caption);
    }
    m_place->setToolTip(tr("Everything stays on this computer"));
    m_running->setIcon(themedIcon(QStringLiteral("reading")));
    m_running->setToolTip(tr("Show what goes on"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny / 2 + 1, space::small, space::tiny / 2);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_running);
    connect(m_place, &QPushButton::clicked, this, &StatusStrip::privacyWanted);
    connect(m_running, &QPushButton::clicked, m_tray, &JobTray::popUp);
    connect(&jobs, &JobList::changed, this, &StatusStrip::refresh);
    refresh();
}

void StatusStrip::refresh()
{
    const QVector<Job> &jobs = m_jobs.jobs();
    m_running->setVisible(!jobs.isEmpty());
    if (jobs.isEmpty())
        return;
    const Job &first = jobs.first();
    if (jobs.size() > 1)
        m_running->setText(tr("%n job(s) running", nullptr, int(jobs.size())));
    else
        m_running->setText(first.progress.isEmpty() ? first.title : tr("%1: %2").arg(first.title, first.progress));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace likeness
