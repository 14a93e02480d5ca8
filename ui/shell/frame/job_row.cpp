// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/job_row.h"

#include "ui/common/jobs/job_list.h"
#include "ui/common/jobs/time_left.h"
#include "ui/common/text_label.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace likeness {

namespace {

constexpr qint64 estimateEvery = 5000;

} // namespace

JobRow::JobRow(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel),
      m_words(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_cancel, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_words, 2, 0, 1, 2);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::small);
    m_cancel->setToolTip(tr("What is done is kept."));
    connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancelled);
}

void JobRow::showJob(const Job &job)
{
    m_title->setText(job.title);
    m_bar->setAccessibleName(job.title);
    m_bar->setMaximum(job.total); // unknown: it only moves
    m_bar->setValue(job.done);
    m_cancel->setVisible(bool(job.cancel));
    m_cancel->setEnabled(!job.isStopping);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    showTimeLeft(job);
    const QString words = job.isStopping ? tr("Stopping...") : job.progress;
    m_words->setText(m_timeLeft.isEmpty() || job.isStopping ? words : tr("%1, %2").arg(words, m_timeLeft));
}

void JobRow::showTimeLeft(const Job &job)
{
    const qint64 elapsed = job.since.elapsed();
    if (m_estimatedAt > 0 && elapsed >= m_estimatedAt && elapsed - m_estimatedAt < estimateEvery)
        return;
    m_timeLeft = timeLeft(job.done, job.total, elapsed);
    m_estimatedAt = m_timeLeft.isEmpty() ? 0 : elapsed;
}

} // namespace likeness
