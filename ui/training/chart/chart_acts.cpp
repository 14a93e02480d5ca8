// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/chart_acts.h"

#include "services/exporter.h"
#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/training/chart/chart_picture.h"
#include "ui/training/chart/loss_table.h"
#include "ui/training/chart/model/reading.h"
#include "ui/training/chart/plot/chart_canvas.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace likeness {

ChartActs::ChartActs(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
}

QAction *ChartActs::addOne(Actions &actions, QWidget *page, const ActionSpec &spec, std::function<void()> act)
{
    QAction *action = actions.add(spec, page, std::move(act));
    m_actions.append(action);
    return action;
}

void ChartActs::add(Actions &actions, QWidget *page)
{
    m_table = &actions;
    ChartCanvas *canvas = &m_parts.canvas;
    const QString view = menus::view();
    addOne(actions, page, {QStringLiteral("chart.fit"), {}, tr("&Fit the chart"), Qt::Key_F, {}, 0, canvas},
           [canvas] { canvas->fit(); });
    ActionSpec log{QStringLiteral("chart.log"), {}, tr("&Log scale"), Qt::Key_L, {}, 0, canvas};
    log.isCheckable = true;
    m_log = addOne(actions, page, log, [this] {
        ChartOptions options = m_parts.data.options();
        options.isLogarithmic = !options.isLogarithmic;
        Q_EMIT optionsChanged(options);
    });
    ActionSpec pin{QStringLiteral("chart.pin"), {}, tr("&Pin read-out"), Qt::Key_P, {}, 0, canvas};
    pin.isCheckable = true;
    m_pin = addOne(actions, page, pin, [canvas] { canvas->setPinned(!canvas->isPinned()); });
    m_copy = addOne(actions, page,
                    {QStringLiteral("chart.copy"), {}, tr("Copy read-&out"), QKeySequence::Copy, {}, 1, canvas},
                    [this] { copyReading(); });
    addOne(actions, page, {QStringLiteral("chart.copyImage"), {}, tr("&Copy image"), {}, {}, 1},
           [this] { copyPicture(); });
    addOne(actions, page, {QStringLiteral("chart.savePng"), {}, tr("&Save PNG..."), {}, {}, 1},
           [this] { savePicture(); });
    addOne(actions, page, {QStringLiteral("chart.saveCsv"), {}, tr("Save CS&V..."), {}, {}, 1}, [this] { saveCsv(); });
    addOne(actions, page,
           {QStringLiteral("chart.table"), view, tr("Show as &table"), QKeySequence(Qt::CTRL | Qt::Key_T), {}, 1},
           [this] { showTable(); });
    refresh();
}

void ChartActs::refresh()
{
    if (!m_table)
        return;
    const bool hasLines = !m_parts.data.isEmpty();
    for (QAction *action : std::as_const(m_actions))
        m_table->allow(action, hasLines, tr("There is no curve yet"));
    const bool hasCross = m_parts.canvas.cross().has_value();
    for (QAction *action : {m_pin, m_copy})
        m_table->allow(action, hasLines && hasCross, tr("Point at the chart first, or press an arrow key on it"));
    m_log->setChecked(m_parts.data.options().isLogarithmic);
    m_pin->setChecked(m_parts.canvas.isPinned());
}

void ChartActs::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(&m_parts.canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(place);
}

void ChartActs::copyReading()
{
    if (!m_parts.canvas.cross())
        return;
    const ChartReading reading = readingAt(m_parts.data, *m_parts.canvas.cross());
    QGuiApplication::clipboard()->setText(copiedReading(reading, m_parts.data.options().measure));
    m_parts.notices.say(tr("Values copied."));
}

void ChartActs::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartPicture(m_parts.canvas, m_parts.data));
    m_parts.notices.say(tr("Picture of the chart copied."));
}

void ChartActs::savePicture()
{
    save(tr("Save the chart as a picture"), QStringLiteral("png"), tr("PNG picture (*.png)"), [this] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        chartPicture(m_parts.canvas, m_parts.data).save(&buffer, "PNG");
        return bytes;
    });
}

void ChartActs::saveCsv()
{
    save(tr("Save the values"), QStringLiteral("csv"), tr("Table (*.csv)"), [this] {
        QVector<TitledPoints> shown;
        for (const ChartRun &run : m_parts.data.runs()) {
            if (!run.isHidden)
                shown.append({run.run.title, run.points});
        }
        return lossCsv(shown);
    });
}

void ChartActs::save(const QString &title, const QString &suffix, const QString &filter,
                     const std::function<QByteArray()> &content)
{
    auto *chooser = new QFileDialog(&m_parts.canvas, title, m_parts.settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({filter});
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(tr("loss-curve") + u'.' + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        if (const Result<> written = saveBytes(path, content()); !written)
            return m_parts.notices.tellError(written.error(), ErrorPlace::File);
        m_parts.settings.setExportFolder(QFileInfo(path).absolutePath());
        m_parts.notices.sayWritten(tr("Saved to %1.").arg(QFileInfo(path).fileName()), path);
    });
    chooser->open();
}

void ChartActs::showTable()
{
    (new LossTable(m_parts.data, m_parts.canvas.window()))->open();
}

} // namespace likeness
