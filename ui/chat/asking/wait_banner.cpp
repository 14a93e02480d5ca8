// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/asking/wait_banner.h"

#include <QVBoxLayout>

namespace likeness {

WaitBanner::WaitBanner(QWidget *parent) : QWidget(parent), m_banner(new Banner)
{
    constexpr int second = 1000;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_seconds = qMax(0, m_seconds - 1);
        say();
    });
    connect(m_banner, &Banner::actionChosen, this, &WaitBanner::stopWanted);
    hide();
}

void WaitBanner::start(const QString &provider, std::chrono::milliseconds wait, int attempt, int attempts)
{
    m_provider = provider;
    m_seconds = int(std::chrono::ceil<std::chrono::seconds>(wait).count());
    m_attempt = attempt;
    m_attempts = attempts;
    say();
    show();
    m_second.start();
}

void WaitBanner::stop()
{
    m_second.stop();
    hide();
}

void WaitBanner::say()
{
    m_banner->say(Banner::Tone::Warning,
                  tr("%1 asks to wait. Trying again in %n second(s) (%2 of %3).", nullptr, m_seconds)
                      .arg(m_provider)
                      .arg(m_attempt)
                      .arg(m_attempts),
                  tr("Stop trying"));
}

} // namespace likeness
