// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/asking/wait_banner.h"

#include <QVBoxLayout>

namespace likeness {

WaitBanner::WaitBanner(QWidget *parent) : QWidget(parent), m_banner(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(&m_count, &WaitCount::counted, this,
            [this](const QString &sentence) { m_banner->say(Banner::Tone::Warning, sentence, tr("Stop trying")); });
    connect(m_banner, &Banner::actionChosen, this, &WaitBanner::stopWanted);
    hide();
}

void WaitBanner::start(const QString &provider, std::chrono::milliseconds wait, int attempt, int attempts, bool isTuned)
{
    m_count.start(provider, wait, attempt, attempts, isTuned);
    show();
}

void WaitBanner::stop()
{
    m_count.stop();
    hide();
}

} // namespace likeness
