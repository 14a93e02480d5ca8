// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lock/idle_lock.h"

#include "services/privacy.h"

#include <QCoreApplication>
#include <QEvent>

namespace likeness {

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

IdleLock::IdleLock(Privacy &privacy, QObject *parent, std::chrono::milliseconds minute)
    : QObject(parent),
      m_privacy(privacy),
      m_minute(minute)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_privacy, &Privacy::lock);
    connect(&m_privacy, &Privacy::changed, this, &IdleLock::restart);
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()) && m_timer.isActive())
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

void IdleLock::restart()
{
    const int minutes = m_privacy.lockAfter().value_or(0);
    m_timer.stop();
    if (minutes > 0)
        m_timer.start(minutes * m_minute);
}

} // namespace likeness
