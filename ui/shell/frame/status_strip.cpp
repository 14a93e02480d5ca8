// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/status_strip.h"

#include "services/models/accounts.h"
#include "ui/common/icons.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/scaled_font.h"
#include "ui/shell/frame/job_tray.h"
#include "ui/shell/frame/money_item.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace likeness {

StatusStrip::StatusStrip(JobList &jobs, Accounts &accounts, Budget &budget, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_accounts(accounts),
      m_place(new QPushButton(themedIcon(QStringLiteral("lock")), {})),
      m_running(new QPushButton),
      m_money(new MoneyItem(budget, this)),
      m_tray(new JobTray(jobs, m_running))
{
    for (QPushButton *button : {m_place, m_running, static_cast<QPushButton *>(m_money)}) {
        button->setFlat(true);
        button->setProperty("isDense", true);
        useTextSize(*button, TextSize::Caption);
    }
    m_running->setIcon(themedIcon(QStringLiteral("reading")));
    m_running->setToolTip(tr("Show what goes on"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny / 2 + 1, space::small, space::tiny / 2);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_running);
    row->addWidget(m_money);
    connect(m_place, &QPushButton::clicked, this, &StatusStrip::privacyWanted);
    connect(m_money, &QPushButton::clicked, this, &StatusStrip::spendingWanted);
    connect(&accounts, &Accounts::changed, this, &StatusStrip::showPlace);
    connect(m_running, &QPushButton::clicked, m_tray, &JobTray::popUp);
    connect(&jobs, &JobList::changed, this, &StatusStrip::refresh);
    showPlace();
    refresh();
}

void StatusStrip::showPlace()
{
    const auto accounts = m_accounts.added();
    const bool isAny = accounts && !accounts->items.isEmpty();
    m_place->setText(isAny ? tr("Asks before sending") : tr("Local only"));
    m_place->setToolTip(isAny ? tr("Nothing leaves this computer before you saw it and agreed")
                              : tr("Everything stays on this computer"));
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
