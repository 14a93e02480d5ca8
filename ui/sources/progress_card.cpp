// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/progress_card.h"

#include "ui/common/jobs/time_left.h"
#include "ui/common/text_label.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace likeness {

namespace {

// Short readings would only flicker; long ones deserve a bar.
constexpr qint64 silent = 400;
constexpr qint64 busyOnly = 2000;
constexpr qint64 estimateEvery = 5000;

} // namespace

ProgressCard::ProgressCard(QWidget *parent)
    : Card(Ground::Surface, parent),
      m_title(new TextLabel),
      m_timeLeft(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title->wrapped(), 0, 0);
    grid->addWidget(m_cancel, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_timeLeft, 2, 0, 1, 2);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::small);
    m_bar->setAccessibleName(tr("Reading files"));
    m_cancel->setFlat(true);
    m_cancel->setToolTip(tr("Stop reading. What is done is kept."));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressCard::cancelled);
    connect(&m_tick, &QTimer::timeout, this, &ProgressCard::refresh);
    m_tick.setInterval(200);
    hide();
}

void ProgressCard::setProgress(int done, int total)
{
    if (!m_tick.isActive()) {
        m_elapsed.start();
        m_tick.start();
        m_estimatedAt = 0;
        m_timeLeft->clear();
    }
    m_done = done;
    m_total = total;
    refresh();
}

void ProgressCard::finish()
{
    m_tick.stop();
    hide();
}

QString ProgressCard::words() const
{
    return isVisible() ? m_title->text() : QString();
}

void ProgressCard::refresh()
{
    const qint64 elapsed = m_elapsed.elapsed();
    const bool isLong = elapsed >= busyOnly;
    m_title->setText(isLong ? tr("%1 of %n file(s)", nullptr, m_total).arg(m_done)
                            : tr("Reading %n file(s)...", nullptr, m_total));
    m_bar->setMaximum(qMax(1, m_total));
    m_bar->setValue(m_done);
    m_bar->setVisible(isLong);
    m_cancel->setVisible(isLong);
    refreshTimeLeft();
    setVisible(elapsed >= silent);
}

void ProgressCard::refreshTimeLeft()
{
    const qint64 elapsed = m_elapsed.elapsed();
    if (m_estimatedAt == 0 || elapsed - m_estimatedAt >= estimateEvery) {
        m_timeLeft->setText(timeLeft(m_done, m_total, elapsed));
        m_estimatedAt = m_timeLeft->text().isEmpty() ? 0 : elapsed;
    }
    m_timeLeft->setVisible(!m_timeLeft->text().isEmpty());
}

} // namespace likeness
