// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_library.h"

#include "../material.h"
#include "../pool_run.h"
#include "../report.h"
#include "heartbeat.h"
#include "paint_watch.h"

#include "app/desktop/application.h"
#include "tests/ui/drivers/examples_driver.h"
#include "tests/ui/drivers/window_driver.h"
#include "ui/common/page/navigator.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/examples/facets/query_edit.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <random>

namespace likeness::bench {
namespace {

constexpr int exampleCount = 20'000;
const QString passphrase = QStringLiteral("only for this measurement");
const QString ms = QStringLiteral("ms");
using Side = Limit::Side;

void need(bool isMet, const char *what)
{
    if (!isMet)
        qFatal("%s", what);
}

QVector<Example> inventedExamples()
{
    std::mt19937 random(2'026);
    QVector<Example> examples(exampleCount);
    for (Example &one : examples) {
        one.userMessage = inventedSentence(random, 4 + int(random() % 12));
        one.assistantMessage = inventedSentence(random, 4 + int(random() % 20));
        one.category = Category(random() % 5);
    }
    return examples;
}

/// Returns the id of the large avatar.
QString fill(const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("fill"), folder});
    need(process.waitForFinished(patience) && process.exitCode() == EXIT_SUCCESS, "the library is not filled");
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

/// Deriving the key from the passphrase takes 256 MB for a moment, on purpose; what is measured comes after it.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    need(file.open(QIODevice::WriteOnly) && file.write("5") == 1, "the peak of memory cannot be reset");
}

double timeToOpen(MainWindow &window, const WindowDriver &driver, const QString &avatarId)
{
    QListView *list = driver.examples();
    driver.go(QStringLiteral("Examples"));
    PaintWatch watch(*list->viewport());
    return watch.timeUntilPainted([&] {
        window.context().navigator.openAvatar(avatarId);
        driver.go(QStringLiteral("Examples"));
        while (list->model()->rowCount() != exampleCount)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    });
}

void measureKeys(Report &report, const WindowDriver &driver)
{
    constexpr int presses = 100;
    QListView *list = driver.examples();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    PaintWatch watch(*list->viewport());
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_A}) {
        std::vector<double> times;
        for (int i = 0; i < presses; ++i)
            times.push_back(watch.timeUntilPainted([&] { QTest::keyClick(list, key); }));
        const QString name = QStringLiteral("key %1 until the list shows it").arg(QKeySequence(key).toString());
        report.figure(name + QStringLiteral(", median"), medianOf(times), ms, Limit{Side::AtMost, 16});
        report.figure(name + QStringLiteral(", worst"), *std::max_element(times.begin(), times.end()), ms,
                      Limit{Side::AtMost, 50});
    }
}

void measureFilter(Report &report, const WindowDriver &driver)
{
    QListView *list = driver.examples();
    auto *field = list->window()->findChild<QueryEdit *>();
    PaintWatch watch(*list->viewport());
    std::vector<double> times;
    for (const auto *query : {"river", "cat:joke", "-garden", "quiet", "status:accepted", ""}) {
        const int before = list->model()->rowCount();
        times.push_back(watch.timeUntilPainted([&] {
            field->setText(QString::fromLatin1(query));
            while (list->model()->rowCount() == before)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        }));
    }
    report.figure(QStringLiteral("a filter until the list shows it, worst of %1").arg(times.size()),
                  *std::max_element(times.begin(), times.end()), ms, Limit{Side::AtMost, 50});
}

/// An act on all rows, taken back again.
void measureBulk(Report &report, MainWindow &window)
{
    const ExamplesDriver driver(window);
    QListView *list = driver.list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    const auto measure = [&](const QString &act, const auto &begin, const QString &facet) {
        const Heartbeat heartbeat;
        QElapsedTimer clock;
        clock.start();
        begin();
        need(QTest::qWaitFor([&] { return driver.facet(facet).contains(QString::number(exampleCount)); }, patience),
             "not all rows are changed");
        report.figure(act + QStringLiteral(", until the counts say so"), double(clock.elapsed()), ms);
        report.figure(act + QStringLiteral(": longest time without an answer"), heartbeat.longest(), ms,
                      Limit{Side::AtMost, 100});
        report.figure(QStringLiteral("  of that thread's own processor time"), heartbeat.busiest(), ms);
    };
    measure(
        QStringLiteral("reject all"), [&] { QTest::keyClick(list, Qt::Key_R); }, QStringLiteral("Rejected"));
    measure(
        QStringLiteral("mark all as new"), [&] { QTest::keyClick(list, Qt::Key_U); }, QStringLiteral("New"));
    measure(
        QStringLiteral("undo that"), [&] { window.context().undo.stack().undo(); }, QStringLiteral("Rejected"));
}

void measureTheme(Report &report, MainWindow &window)
{
    constexpr int changes = 10;
    PaintWatch watch(window);
    std::vector<double> times;
    for (int i = 0; i < changes; ++i) {
        const ThemeName theme = i % 2 == 0 ? ThemeName::Dark : ThemeName::Light;
        times.push_back(watch.timeUntilPainted([&] { applyTheme(*qApp, theme); }));
    }
    report.figure(QStringLiteral("a change of theme, worst of %1").arg(changes),
                  *std::max_element(times.begin(), times.end()), ms, Limit{Side::AtMost, 100});
}

} // namespace

/// The small avatar, made last, is what a first start opens.
void fillLargeLibrary(const QString &folder)
{
    auto library = Library::open(folder, OpenMode::ReadWrite);
    need(library.has_value(), "the library does not open");
    const auto unlocked = (*library)->unlock({passphrase});
    need(QTest::qWaitFor([&] { return unlocked.isFinished(); }, patience), "the library does not unlock");
    Avatars avatars(**library);
    const auto large = avatars.create(QStringLiteral("Large"));
    const auto small = avatars.create(QStringLiteral("Small"));
    need(large && small, "no avatar");
    need((*library)->examples().insert(large->id, inventedExamples()).has_value(), "no examples");
    std::printf("%s\n", qPrintable(large->id));
}

void measureLargeLibrary(Report &report)
{
    report.title(QStringLiteral("an avatar with %L1 examples").arg(exampleCount));
    const QTemporaryDir folder;
    const QString large = fill(folder.path());
    Application application(StartOptions{folder.path(), passphrase, {}});
    application.start();
    need(QTest::qWaitFor([&] { return application.window() != nullptr; }, patience), "no window");
    MainWindow &window = *application.window();
    need(QTest::qWaitForWindowExposed(&window), "the window does not show");
    const WindowDriver driver(window);
    forgetPeak();
    report.figure(QStringLiteral("memory before"), peakOfThisProcess(), QStringLiteral("MB"));
    report.figure(QStringLiteral("opening the avatar until its examples show"), timeToOpen(window, driver, large), ms,
                  Limit{Side::AtMost, 500});
    report.figure(QStringLiteral("peak memory when it shows"), peakOfThisProcess(), QStringLiteral("MB"));
    QTest::qWait(2'000); // what is done in the background after opening belongs to opening
    measureKeys(report, driver);
    measureFilter(report, driver);
    measureTheme(report, window);
    report.figure(QStringLiteral("peak memory until here"), peakOfThisProcess(), QStringLiteral("MB"));
    measureBulk(report, window);
    report.figure(QStringLiteral("peak memory after that"), peakOfThisProcess(), QStringLiteral("MB"));
}

} // namespace likeness::bench
