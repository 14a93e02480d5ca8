// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/loss_chart.h"

#include "ui/common/text_label.h"
#include "ui/common/window_settings.h"
#include "ui/training/chart/chart_acts.h"
#include "ui/training/chart/model/chart_words.h"
#include "ui/training/chart/parts/chart_bar.h"
#include "ui/training/chart/parts/chart_legend.h"
#include "ui/training/chart/parts/read_out.h"
#include "ui/training/chart/plot/chart_canvas.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QHash>
#include <QScrollArea>
#include <QTimer>

namespace likeness {

namespace {

constexpr int beat = 250; ///< milliseconds between two pictures of a training that goes on
const QString optionsName = QStringLiteral("training/chart");

} // namespace

struct LossChart::Parts {
    Parts(LossChart &chart, Notices &notices, WindowSettings &windowSettings)
        : settings(windowSettings),
          bar(new ChartBar(&chart)),
          legend(new ChartLegend(&chart)),
          canvas(new ChartCanvas(data, &chart)),
          readOut(new ReadOut),
          meaning((new TextLabel(TextSize::Body, TextLabel::Tone::Plain, &chart))->wrapped()),
          notShown((new TextLabel(TextSize::Caption, TextLabel::Tone::Muted, &chart))->wrapped()),
          acts(new ChartActs({data, *canvas, notices, windowSettings}, &chart))
    {
    }

    void arrange(LossChart *chart);
    void showAll();
    void showReading();
    void say(const QString &sentence);
    void takePending();
    void setOptions(const ChartOptions &options);

    WindowSettings &settings;
    ChartData data;
    QVector<LossRun> runs;
    ChartBar *bar;
    ChartLegend *legend;
    ChartCanvas *canvas;
    ReadOut *readOut;
    TextLabel *meaning;
    TextLabel *notShown;
    ChartActs *acts;
    QHash<QString, LossRun> pending;
    QTimer timer;
    QElapsedTimer sinceShown;
};

void LossChart::Parts::arrange(LossChart *chart)
{
    auto *beside = new QScrollArea;
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    beside->setFocusPolicy(Qt::NoFocus);
    beside->setWidget(readOut);
    beside->setFixedWidth(readOut->sizeHint().width() + space::large);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    middle->addWidget(canvas, 1);
    middle->addWidget(beside);
    auto *column = new QVBoxLayout(chart);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(bar);
    column->addWidget(legend);
    column->addLayout(middle, 1);
    column->addWidget(meaning);
    column->addWidget(notShown);
}

void LossChart::Parts::showAll()
{
    bar->show(data.options());
    legend->show(data);
    canvas->refresh();
    const ChartRun *first = data.runs().isEmpty() ? nullptr : &data.runs().first();
    say(first ? meaningWords(meaningOf(first->points, first->run.checkpoints, first->run.isGoing)) : QString());
    const int missing = data.notShown();
    notShown->setText(LossChart::tr("%n point(s) not shown", nullptr, missing));
    notShown->setVisible(missing > 0);
    QString seen = chartInWords(data);
    if (!meaning->text().isEmpty())
        seen += u' ' + meaning->text();
    canvas->setAccessibleDescription(seen.trimmed());
    acts->refresh();
    sinceShown.start();
}

/// A sentence that changes while a training goes on is told to those who do not see it, but not each new figure in it.
void LossChart::Parts::say(const QString &sentence)
{
    meaning->setText(sentence);
    meaning->setVisible(!sentence.isEmpty());
}

void LossChart::Parts::showReading()
{
    const Span all = data.xSpan();
    const bool isLatest = !canvas->cross();
    if (data.isEmpty())
        return readOut->clear();
    const ChartReading reading =
        readingAt(data, canvas->cross().value_or(data.nearestStop(all.high).value_or(all.high)));
    readOut->show(reading, data.options().measure, isLatest);
    if (!isLatest && canvas->hasFocus()) {
        QAccessibleValueChangeEvent said(canvas, spokenReading(reading, data.options().measure));
        QAccessible::updateAccessibility(&said);
    }
    acts->refresh();
}

void LossChart::Parts::takePending()
{
    for (const LossRun &run : std::as_const(pending)) {
        data.updateRun(run);
        for (LossRun &known : runs)
            known = known.id == run.id ? run : known;
    }
    pending.clear();
    showAll();
}

void LossChart::Parts::setOptions(const ChartOptions &options)
{
    const bool isOtherPlace = options.axis != data.options().axis
        || options.isLogarithmic != data.options().isLogarithmic || options.measure != data.options().measure;
    data.setOptions(options);
    if (isOtherPlace) { // what was zoomed into means nothing there
        canvas->clearCross();
        canvas->fit();
    }
    showAll();
}

LossChart::LossChart(Notices &notices, WindowSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_parts(std::make_unique<Parts>(*this, notices, settings))
{
    m_parts->arrange(this);
    m_parts->timer.setSingleShot(true);
    Parts *parts = m_parts.get();
    const auto setOptions = [parts](const ChartOptions &options) { parts->setOptions(options); };
    connect(&m_parts->timer, &QTimer::timeout, this, [parts] { parts->takePending(); });
    connect(m_parts->bar, &ChartBar::optionsChanged, this, setOptions);
    connect(m_parts->legend, &ChartLegend::optionsChanged, this, setOptions);
    connect(m_parts->acts, &ChartActs::optionsChanged, this, setOptions);
    connect(m_parts->bar, &ChartBar::fitWanted, this, [parts] { parts->canvas->fit(); });
    connect(m_parts->bar, &ChartBar::menuWanted, m_parts->acts, &ChartActs::openMenu);
    connect(m_parts->canvas, &QWidget::customContextMenuRequested, this,
            [parts](const QPoint &place) { parts->acts->openMenu(parts->canvas->mapToGlobal(place)); });
    connect(m_parts->legend, &ChartLegend::hidden, this, [parts](const QString &id, bool isHidden) {
        parts->data.setHidden(id, isHidden);
        parts->showAll();
    });
    connect(m_parts->legend, &ChartLegend::baselineChosen, this, [parts](const QString &id) {
        parts->data.setBaseline(id);
        parts->showAll();
    });
    connect(m_parts->legend, &ChartLegend::hovered, m_parts->canvas, &ChartCanvas::bringForward);
    connect(m_parts->canvas, &ChartCanvas::runHovered, this, [parts](const QString &id) {
        parts->canvas->bringForward(parts->data.runs().size() > 1 ? id : QString());
    });
    connect(m_parts->canvas, &ChartCanvas::crossMoved, this, [parts] { parts->showReading(); });
    connect(m_parts->canvas, &ChartCanvas::pinned, this, [parts] { parts->acts->refresh(); });
    connect(m_parts->canvas, &ChartCanvas::checkpointChosen, this, [this, parts](const QString &id, int index) {
        if (const ChartRun *run = parts->data.find(id))
            Q_EMIT checkpointChosen(id, run->run.checkpoints[index]);
    });
    m_parts->showAll();
}

LossChart::~LossChart() = default;

void LossChart::addActions(Actions &actions, QWidget *page)
{
    m_parts->acts->add(actions, page);
}

void LossChart::setRuns(const QVector<LossRun> &runs)
{
    const QString first = m_parts->runs.isEmpty() ? QString() : m_parts->runs.first().id;
    const bool isOther = runs.isEmpty() || runs.first().id != first;
    m_parts->pending.clear();
    m_parts->timer.stop();
    m_parts->runs = runs;
    m_parts->data.setRuns(runs, mostRuns);
    if (isOther) {
        m_parts->canvas->clearCross();
        m_parts->canvas->fit();
    }
    m_parts->showAll();
}

void LossChart::updateRun(const LossRun &run)
{
    if (!m_parts->data.find(run.id))
        return;
    m_parts->pending.insert(run.id, run);
    if (!m_parts->timer.isActive())
        m_parts->timer.start(int(qMax<qint64>(0, beat - m_parts->sinceShown.elapsed())));
}

const QVector<LossRun> &LossChart::runs() const
{
    return m_parts->runs;
}

void LossChart::restoreOptions(const QString &avatarId)
{
    const QVariantMap kept = m_parts->settings.layout(avatarId, optionsName).toMap();
    m_parts->setOptions(chartOptionsFrom(kept));
}

void LossChart::saveOptions(const QString &avatarId) const
{
    m_parts->settings.setLayout(avatarId, optionsName, toVariant(m_parts->data.options()));
}

void LossChart::showStep(const QString &runId, int step)
{
    const ChartRun *run = m_parts->data.find(runId);
    if (!run)
        return;
    for (const LossPoint &point : run->points) {
        if (point.step != step)
            continue;
        m_parts->canvas->setCross(placeOf(point, beginOf(run->points), m_parts->data.options().axis));
        m_parts->canvas->setPinned(true);
        return;
    }
}

} // namespace likeness
