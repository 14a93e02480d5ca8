// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint_watch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace likeness::bench {
namespace {

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

PaintWatch::PaintWatch(QWidget &widget) : m_widget(widget)
{
    widget.installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    // Painted by hand here, so that the clock is read after it and not before.
    m_widget.removeEventFilter(this);
    QCoreApplication::sendEvent(watched, event);
    m_widget.installEventFilter(this);
    m_isPainted = true;
    return true;
}

void PaintWatch::begin()
{
    QCoreApplication::processEvents(); // what was left from before
    m_isPainted = false;
    m_began = now();
}

double PaintWatch::waitForPaint()
{
    constexpr int patience = 10'000;
    // Not QTest::qWaitFor: it sleeps between looks.
    const QDeadlineTimer deadline(patience);
    while (!m_isPainted && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    if (!m_isPainted)
        qFatal("nothing was painted within ten seconds");
    constexpr double nanosecondsPerMillisecond = 1e6;
    return double(now() - m_began) / nanosecondsPerMillisecond;
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace likeness::bench
