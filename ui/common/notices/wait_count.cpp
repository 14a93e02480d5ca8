// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/wait_count.h"

namespace likeness {

WaitCount::WaitCount(QObject *parent) : QObject(parent)
{
    constexpr int second = 1000;
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_seconds = qMax(0, m_seconds - 1);
        say();
    });
}

void WaitCount::start(const QString &server, std::chrono::milliseconds wait, int attempt, int attempts, bool isTuned)
{
    m_server = server.isEmpty() ? tr("The server") : server;
    m_seconds = int(std::chrono::ceil<std::chrono::seconds>(wait).count());
    m_attempt = attempt;
    m_attempts = attempts;
    m_isTuned = isTuned;
    m_second.start();
    say();
}

void WaitCount::stop()
{
    m_second.stop();
}

QString WaitCount::sentence() const
{
    if (m_isTuned && m_seconds > 0)
        return tr("%1 may still be loading the trained model. Trying again in %n second(s) (%2 of %3).", nullptr,
                  m_seconds);
    if (m_isTuned)
        return tr("%1 may still be loading the trained model. Trying again now (%2 of %3).");
    return m_seconds > 0 ? tr("%1 asks to wait. Trying again in %n second(s) (%2 of %3).", nullptr, m_seconds)
                         : tr("%1 asked to wait. Trying again now (%2 of %3).");
}

void WaitCount::say()
{
    if (m_seconds == 0)
        m_second.stop();
    Q_EMIT counted(sentence().arg(m_server).arg(m_attempt).arg(m_attempts));
}

} // namespace likeness
