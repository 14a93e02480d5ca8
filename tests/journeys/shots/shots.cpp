// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves a picture of all that the scenes show, light and dark, at the first and at the least size, and one sheet of
// them all. Run once for each scale:
//   QT_SCALE_FACTOR=2 likeness-shots FOLDER [TRANSLATION.ts]
#include "app/desktop/application.h"
#include "tests/ui/drivers/window_driver.h"
#include "tests/ui/fit/chat_scenes.h"
#include "tests/ui/fit/curve_scenes.h"
#include "tests/ui/fit/scenes.h"
#include "tests/ui/fit/training_scenes.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
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

/// Grabs what the scenes show, in two looks and at two sizes.
class Shots final {
public:
    Shots(Application &application, const QString &folder) : m_application(application), m_folder(folder) { }

    void takeAll();

private:
    using Looks = QVector<std::pair<QString, ThemeName>>;

    /// Pictures whose names begin with it.
    Scenes::Visit taking(const QString &prefix,
                         const Looks &looks = {{u"light"_qs, ThemeName::Light}, {u"dark"_qs, ThemeName::Dark}});
    Scenes scenes(const Scenes::Visit &visit) { return {*m_application.window(), QDir(m_scratch.path()), visit}; }
    void take(QWidget &what, const QString &name, ThemeName theme);
    void takeLarge();
    void takeContrast();

    Application &m_application;
    QDir m_folder;
    QTemporaryDir m_scratch;
    ContactSheet m_sheet;
};

Scenes::Visit Shots::taking(const QString &prefix, const Looks &looks)
{
    return [this, prefix, looks](const QString &scene, QWidget &what) {
        for (const auto &[look, theme] : looks)
            take(what, QStringLiteral("%1%2-%3").arg(prefix, scene, look), theme);
        QTextStream(stdout) << prefix << scene << Qt::endl;
    };
}

void Shots::take(QWidget &what, const QString &name, ThemeName theme)
{
    applyTheme(*qApp, theme);
    const bool isWindow = what.windowType() == Qt::Window && what.isWindow();
    for (const QSize &size : isWindow ? QVector{QSize(1180, 760), QSize(900, 600)} : QVector{what.size()}) {
        what.resize(size);
        settle();
        const QString file = isWindow ? QStringLiteral("%1-%2").arg(name).arg(size.width()) : name;
        const QPixmap picture = what.grab();
        picture.save(m_folder.filePath(file + u".png"));
        m_sheet.add(file, picture);
    }
}

/// At 150 % of the system's text.
void Shots::takeLarge()
{
    Appearance &appearance = m_application.window()->context().appearance;
    appearance.setTextSize(150);
    Scenes large = scenes(taking(u"large-"_qs));
    large.walkPages();
    large.walkSettings();
    appearance.setTextSize(100);
}

void Shots::takeContrast()
{
    Scenes contrast = scenes(
        taking(u"contrast-"_qs, {{u"light"_qs, ThemeName::LightContrast}, {u"dark"_qs, ThemeName::DarkContrast}}));
    contrast.walkPages();
    contrast.walkDialogs();
}

void Shots::takeAll()
{
    Scenes all = scenes(taking({}));
    Scenes::walkOutside(taking({}));
    all.walkEmpty();
    all.readSample();
    all.walkPages();
    all.walkSources();
    all.walkExamples();
    all.walkSettings();
    all.walkPrompt();
    all.walkAsking();
    all.walkWork();
    all.walkDialogs();
    all.walkBackup();
    walkChat(taking({}));
    walkCurves(taking({}));
    walkTraining(taking({}));
    takeLarge();
    takeContrast();
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
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKENESS_VERSION));
    QApplication::setFont(QFont(QStringLiteral("Open Sans"), 10)); // the same letters on every machine
    const QString folder = QCoreApplication::arguments().value(1, QStringLiteral("shots"));
    QDir().mkpath(folder);
    const QTemporaryDir data;
    likeness::Application application({data.path(), QStringLiteral("a passphrase for the pictures"), {}});
    application.start();
    if (!QTest::qWaitFor([&] { return application.window() != nullptr; }, likeness::patience))
        return 1;
    application.window()->activateWindow();
    likeness::Shots(application, QDir(folder).absolutePath()).takeAll();
    application.window()->close();
    return 0;
}
