// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_beat.h"

#include "../material.h"
#include "../report.h"

#include "app/desktop/application.h"
#include "tests/ui/drivers/window_driver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace likeness::bench {
namespace {

/// Beats every few milliseconds as long as the event loop turns; a missing beat is a window that does not answer.
class Heartbeat final : public QObject {
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(interval);
        m_clock.start();
    }

    double longest() const { return m_longest; } ///< milliseconds over the interval

private:
    static constexpr int interval = 5;

    void beat() { m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6 - interval), m_clock.restart(); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace

void measureReadingBeat(Report &report)
{
    constexpr int pictures = 200;
    report.title(QStringLiteral("the window while %1 pictures are read").arg(pictures));
    const QTemporaryDir folder;
    const QStringList files = paintPictures(folder.path(), pictures);
    Application application(
        StartOptions{folder.filePath(QStringLiteral("library")), QStringLiteral("only for this measurement"), {}});
    application.start();
    if (!QTest::qWaitFor([&] { return application.window() != nullptr; }, patience))
        qFatal("no window");
    const WindowDriver driver(*application.window());
    driver.drop(files);
    driver.makeAvatar(QStringLiteral("Robin"));
    const Heartbeat heartbeat;
    constexpr int longEnough = 10 * patience;
    if (!QTest::qWaitFor([&] { return driver.toast().contains(QStringLiteral("files read")); }, longEnough))
        qFatal("the pictures are not read");
    report.figure(QStringLiteral("longest time without an answer"), heartbeat.longest(), QStringLiteral("ms"),
                  Limit{Limit::Side::AtMost, 50});
}

} // namespace likeness::bench
