// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves a picture of every page in every state, light and dark, at the first and at the least size, and one sheet of
// them all. Run once for each scale:
//   QT_SCALE_FACTOR=2 likeness-shots FOLDER [TRANSLATION.ts]
#include "app/desktop/application.h"
#include "tests/ui/drivers/window_driver.h"
#include "ui/common/page/navigator.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace likeness {

namespace {

/// Everything that was grabbed, small, with its name below.
class ContactSheet final {
public:
    void add(const QString &name, const QPixmap &picture)
    {
        m_cells.append({name, picture.scaledToWidth(cellWidth, Qt::SmoothTransformation)});
    }

    void save(const QString &path) const
    {
        constexpr int columns = 5;
        const int rows = int(m_cells.size() + columns - 1) / columns;
        QImage sheet(columns * (cellWidth + gap) + gap, rows * cellHeight + gap, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (int i = 0; i < m_cells.size(); ++i) {
            const QPoint place(gap + i % columns * (cellWidth + gap), gap + i / columns * cellHeight);
            painter.drawText(place + QPoint(0, cellHeight - gap - 4), m_cells[i].name);
            painter.drawPixmap(place, m_cells[i].picture);
        }
        painter.end();
        sheet.save(path);
    }

private:
    struct Cell {
        QString name;
        QPixmap picture;
    };
    static constexpr int cellWidth = 420;
    static constexpr int cellHeight = 320;
    static constexpr int gap = 16;

    QVector<Cell> m_cells;
};

constexpr int settling = 400; ///< milliseconds until a picture has come out of the pool

class Shots final {
public:
    Shots(MainWindow &window, const QString &folder, const QString &translation) : m_driver(window), m_folder(folder)
    {
        if (!translation.isEmpty())
            m_driver.understand(translation);
    }

    void takeAll();

private:
    void take(const QString &state);
    void takeEmpty();
    void takeFilled();
    void takeDialogs();
    void takeSettings();
    void takeSources();
    void takeLarge();

    WindowDriver m_driver;
    QDir m_folder;
    ContactSheet m_sheet;
};

void Shots::take(const QString &state)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        applyTheme(*qApp, theme);
        for (const QSize size : {QSize(1180, 760), QSize(900, 600)}) {
            m_driver.window().resize(size);
            QTest::qWait(50); // a pass of layout and of what it asks the pool for
            QWidget *dialog = m_driver.dialog();
            const QPixmap picture = dialog ? dialog->grab() : m_driver.picture();
            const QString name = QStringLiteral("%1-%2-%3")
                                     .arg(state, theme == ThemeName::Light ? u"light"_qs : u"dark"_qs)
                                     .arg(size.width());
            picture.save(m_folder.filePath(name + u".png"));
            m_sheet.add(name, picture);
        }
    }
    QTextStream(stdout) << state << Qt::endl;
}

void Shots::takeEmpty()
{
    take(u"first-run"_qs);
    m_driver.choose(u"New avatar..."_qs);
    take(u"new-avatar"_qs);
    m_driver.makeAvatar(u"Maya"_qs);
    for (const PageEntry &entry : m_driver.window().pages().entries()) {
        m_driver.go(entry.title);
        take(u"empty-"_qs + entry.id);
    }
}

void Shots::takeFilled()
{
    m_driver.choose(u"Try the sample"_qs);
    m_driver.waitForToast(u"5 "_qs); // files, in whatever language
    m_driver.waitForExamples(1);
    m_driver.select(m_driver.examples(), 2);
    m_driver.press(Qt::Key_A);
    m_driver.press(Qt::Key_R);
    for (const PageEntry &entry : m_driver.window().pages().entries()) {
        m_driver.go(entry.title);
        take(entry.id);
    }
    m_driver.filter(u"cat:joke"_qs);
    take(u"examples-filtered"_qs);
    m_driver.filter(u"nothing says this"_qs);
    take(u"examples-filtered-to-nothing"_qs);
    m_driver.filter({});
    m_driver.examples()->selectAll();
    take(u"examples-all-selected"_qs);
}

void Shots::takeDialogs()
{
    m_driver.go(u"Examples"_qs); // where examples can be exported from
    for (const auto &[state, menuText] :
         {std::pair(u"export"_qs, u"Export examples..."_qs), std::pair(u"palette"_qs, u"Commands..."_qs),
          std::pair(u"shortcuts"_qs, u"Keyboard shortcuts"_qs), std::pair(u"activity"_qs, u"Recent activity"_qs),
          std::pair(u"about"_qs, u"About Likeness"_qs)}) {
        m_driver.choose(menuText);
        if (QTest::qWaitFor([this] { return m_driver.dialog() != nullptr; }, patience))
            take(state);
        if (QWidget *dialog = m_driver.dialog())
            dialog->close();
        QCoreApplication::processEvents();
    }
}

void Shots::takeSettings()
{
    for (const auto &section : {u"general"_qs, u"privacy"_qs, u"trash"_qs, u"shortcuts"_qs}) {
        m_driver.window().context().navigator.openSettings(section);
        take(u"settings-"_qs + section);
    }
}

void Shots::takeSources()
{
    for (int row = 0; row < m_driver.sources()->model()->rowCount(); ++row) {
        m_driver.select(m_driver.sources(), row);
        QTest::qWait(settling);
        take(u"sources-%1"_qs.arg(row + 1));
    }
}

/// At 150 % of the system's text.
void Shots::takeLarge()
{
    for (int step = 0; step < 5; ++step)
        m_driver.choose(u"Larger text"_qs);
    for (const PageEntry &entry : m_driver.window().pages().entries()) {
        m_driver.go(entry.title);
        take(u"large-"_qs + entry.id);
    }
    m_driver.choose(u"Normal text size"_qs);
}

void Shots::takeAll()
{
    takeEmpty();
    takeFilled();
    takeSources();
    takeSettings();
    takeDialogs();
    takeLarge();
    m_sheet.save(m_folder.filePath(u"sheet.png"_qs));
}

} // namespace

} // namespace likeness

int main(int argc, char **argv)
{
    const QString translation = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    // In the language of translations/likeness_CODE.ts, or in English, whatever the machine speaks.
    qputenv("LC_ALL", translation.isEmpty() ? "C.UTF-8" : translation.section(u'_', -1).section(u'.', 0, 0).toLatin1());
    qunsetenv("LANGUAGE");
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    QApplication::setFont(QFont(QStringLiteral("Open Sans"), 10)); // the same letters on every machine
    const QString folder = QCoreApplication::arguments().value(1, QStringLiteral("shots"));
    QDir().mkpath(folder);
    const QTemporaryDir data;
    likeness::Application application({data.path(), QStringLiteral("a passphrase for the pictures"), {}});
    application.start();
    if (!QTest::qWaitFor([&] { return application.window() != nullptr; }, likeness::patience))
        return 1;
    application.window()->activateWindow();
    likeness::Shots(*application.window(), QDir(folder).absolutePath(), translation).takeAll();
    application.window()->close();
    return 0;
}
