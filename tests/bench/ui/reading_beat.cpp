// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_beat.h"

#include "../material.h"
#include "../report.h"
#include "heartbeat.h"

#include "app/desktop/application.h"
#include "tests/ui/drivers/window_driver.h"

#include <QTemporaryDir>
#include <QTest>

namespace likeness::bench {

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
    report.figure(QStringLiteral("  of that thread's own processor time"), heartbeat.busiest(), QStringLiteral("ms"));
}

} // namespace likeness::bench
