// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the sample avatar through the whole path in the real window and leaves a picture of every step.
//   likeness-tour FOLDER
// Shows the latest training of a library that is there, with its curve.
//   likeness-tour FOLDER LIBRARY PASSPHRASE_FILE
#include "app/desktop/application.h"
#include "tests/ui/drivers/window_driver.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace likeness {

namespace {

class Tour final {
public:
    Tour(MainWindow &window, const QString &folder) : m_driver(window), m_folder(folder) { }

    bool walk();
    bool showTraining();

private:
    bool step(const QString &name, bool isDone, const QString &result);
    void shoot(const QString &name);
    QString count() const;

    WindowDriver m_driver;
    QDir m_folder;
    int m_number = 0;
};

/// Every step in both themes and at the two sizes that the design names.
void Tour::shoot(const QString &name)
{
    struct Look {
        ThemeName theme;
        QSize size;
        const char *suffix;
    };
    for (const Look &look : {Look{ThemeName::Light, {1180, 760}, "light"}, Look{ThemeName::Dark, {1180, 760}, "dark"},
                             Look{ThemeName::Light, {900, 600}, "light-small"}}) {
        applyTheme(*qApp, look.theme);
        m_driver.window().resize(look.size);
        const QString file = QStringLiteral("%1-%2-%3.png").arg(m_number).arg(name, QLatin1String(look.suffix));
        QFile::remove(m_folder.filePath(file));
        QTest::qWait(30); // a pass of layout
        m_driver.picture().save(m_folder.filePath(file));
        if (QWidget *dialog = m_driver.dialog())
            dialog->grab().save(m_folder.filePath(u"dialog-" + file));
    }
    applyTheme(*qApp, ThemeName::Light);
    m_driver.window().resize(1180, 760);
}

bool Tour::step(const QString &name, bool isDone, const QString &result)
{
    ++m_number;
    shoot(QString(name).replace(u' ', u'-'));
    QTextStream(stdout) << (isDone ? "ok      " : "FAILED  ") << name << ": " << result.simplified() << Qt::endl;
    return isDone;
}

QString Tour::count() const
{
    return QStringLiteral("%1 sources, %2 examples")
        .arg(m_driver.sources()->model()->rowCount())
        .arg(m_driver.examples()->model()->rowCount());
}

bool Tour::walk()
{
    bool isFine = step(u"first start"_qs, m_driver.button(u"Try the sample"_qs), u"waits for files"_qs);
    m_driver.click(u"Try the sample"_qs);
    const bool hasBegun = QTest::qWaitFor([this] { return m_driver.words().contains(u"Reading "); }, patience);
    isFine &= step(u"reading"_qs, hasBegun, count());
    const bool isRead = m_driver.waitForToast(u"read"_qs);
    isFine &= step(u"examples found"_qs, isRead && m_driver.waitForExamples(1), m_driver.toast());
    m_driver.select(m_driver.examples(), 2);
    m_driver.press(Qt::Key_A);
    m_driver.press(Qt::Key_A);
    m_driver.press(Qt::Key_R);
    isFine &= step(u"decided"_qs, m_driver.rows(m_driver.examples()).join(u' ').contains(u"Accepted"), count());
    m_driver.filter(u"cat:joke"_qs);
    isFine &= step(u"filtered"_qs, true, count());
    m_driver.filter({});
    const QString broken = m_folder.filePath(u"broken.png"_qs);
    QFile file(broken);
    if (file.open(QIODevice::WriteOnly))
        file.write("this is no picture");
    file.close();
    isFine &=
        step(u"files held over the window"_qs, !m_driver.holdOver({broken}).isEmpty(), m_driver.holdOver({broken}));
    m_driver.drop({broken});
    const bool isTold = m_driver.waitForToast(u"couldn't be read"_qs);
    m_driver.select(m_driver.sources(), m_driver.sources()->model()->rowCount() - 1);
    isFine &= step(u"a file that fails"_qs, isTold, m_driver.toast());
    QFile::remove(broken);
    m_driver.go(u"Examples"_qs);
    m_driver.choose(u"Export examples..."_qs);
    isFine &= step(u"export asked for"_qs, m_driver.dialog(), u"format and place"_qs);
    m_driver.dialog()->close();
    QCoreApplication::processEvents();
    const QString exported = m_folder.filePath(u"robin-examples.jsonl"_qs);
    QFile::remove(exported); // of an earlier walk; replacing it would be asked about
    m_driver.exportTo(exported, u"representative"_qs);
    const bool isExported = m_driver.waitForToast(u"exported"_qs);
    isFine &= step(u"export done"_qs, isExported && QFile::exists(exported), m_driver.toast());
    return isFine;
}

bool Tour::showTraining()
{
    m_driver.go(u"Fine-tune"_qs);
    m_driver.click(u"5 Watch"_qs);
    const bool isShown = m_driver.waitForWords(u"Robin, practice"_qs);
    return step(u"trained"_qs, isShown, u"its loss curve and checkpoints"_qs);
}

/// What to open: a library that is there, or a new one.
StartOptions options(const QStringList &words, const QTemporaryDir &data)
{
    QFile passphrase(words.value(3));
    if (words.size() < 4 || !passphrase.open(QIODevice::ReadOnly))
        return {data.path(), QStringLiteral("a passphrase of the tour"), {}};
    return {words.at(2), QString::fromUtf8(passphrase.readLine().trimmed()), {}};
}

} // namespace

} // namespace likeness

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // in English, whatever the machine speaks
    qunsetenv("LANGUAGE");
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    // The same letters on every machine; Open Sans comes with the packages of ./dev.
    QApplication::setFont(QFont(QStringLiteral("Open Sans"), 10));
    const QString folder = QCoreApplication::arguments().value(1, QStringLiteral("tour"));
    QDir().mkpath(folder);
    QTemporaryDir data;
    const QStringList words = QCoreApplication::arguments();
    likeness::Application application(likeness::options(words, data));
    application.start();
    if (!QTest::qWaitFor([&] { return application.window() != nullptr; }, likeness::patience))
        return 1;
    application.window()->activateWindow();
    likeness::Tour tour(*application.window(), QDir(folder).absolutePath());
    const bool isFine = words.size() < 4 ? tour.walk() : tour.showTraining();
    application.window()->close();
    return isFine ? 0 : 1;
}
