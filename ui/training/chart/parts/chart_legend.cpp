// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/parts/chart_legend.h"

#include "ui/common/flow_layout.h"

#include <QFocusEvent>
#include <QMenu>
#include <QPainter>

namespace likeness {

namespace {

constexpr int sampleWidth = 28;
constexpr double diamond = 5;

} // namespace

LegendEntry::LegendEntry(Sample sample, int run, const QString &words, QWidget *parent)
    : QAbstractButton(parent),
      m_sample(sample),
      m_run(run)
{
    setText(words);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(words);
    setAttribute(Qt::WA_Hover);
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {sampleWidth + space::small + metrics.horizontalAdvance(text()) + space::small,
            qMax(space::wide, metrics.height() + space::tiny)};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensFor(palette());
    const ChartColours &colours = chartColoursFor(palette());
    const QPointF middle(sampleWidth / 2.0, height() / 2.0);
    const LineKind kind = m_sample == Sample::Raw ? LineKind::Raw
        : m_sample == Sample::Validation          ? LineKind::Validation
                                                  : LineKind::Smooth;
    const QPen pen = chartPen(colours, m_run, kind, !isChecked());
    if (m_sample == Sample::Checkpoint) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chartColour(colours, m_run, !isChecked()));
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -diamond), middle + QPointF(diamond, 0),
                                      middle + QPointF(0, diamond), middle + QPointF(-diamond, 0)});
    } else {
        painter.setPen(pen);
        painter.drawLine(QPointF(0, middle.y()), QPointF(sampleWidth, middle.y()));
    }
    QFont shown = font();
    shown.setStrikeOut(!isChecked());
    painter.setFont(shown);
    painter.setPen(isChecked() ? tokens.text : tokens.muted);
    painter.drawText(rect().adjusted(sampleWidth + space::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LegendEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT hovered(true);
}

void LegendEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT hovered(false);
}

void LegendEntry::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT hovered(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void LegendEntry::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT hovered(false);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(space::medium);
    setLayout(flow);
    addKind(LegendEntry::Sample::Raw, tr("Training, each step"), &ChartOptions::showsRaw);
    addKind(LegendEntry::Sample::Smooth, tr("Training, smoothed"), &ChartOptions::showsSmooth);
    addKind(LegendEntry::Sample::Validation, tr("Validation"), &ChartOptions::showsValidation);
    addKind(LegendEntry::Sample::Checkpoint, tr("Checkpoints"), &ChartOptions::showsCheckpoints);
}

void ChartLegend::addKind(LegendEntry::Sample sample, const QString &words, bool ChartOptions::*shown)
{
    auto *entry = new LegendEntry(sample, 0, words);
    entry->setToolTip(tr("Click to hide or show"));
    layout()->addWidget(entry);
    m_kinds.append({entry, shown});
    connect(entry, &QAbstractButton::clicked, this, [this, shown](bool isShown) {
        m_options.*shown = isShown;
        Q_EMIT optionsChanged(m_options);
    });
}

void ChartLegend::addRun(const ChartRun &run, int index, const QString &baseline)
{
    const QString id = run.run.id;
    const bool isBaseline = id == baseline;
    auto *entry = new LegendEntry(LegendEntry::Sample::Smooth, index,
                                  isBaseline ? tr("%1 (baseline)").arg(run.run.title) : run.run.title);
    entry->setToolTip(tr("Click to hide or show. Its menu keeps it as the baseline."));
    entry->setContextMenuPolicy(Qt::CustomContextMenu);
    layout()->addWidget(entry);
    entry->show();
    m_runs.append(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, id](bool isShown) { Q_EMIT hidden(id, !isShown); });
    connect(entry, &LegendEntry::hovered, this,
            [this, id](bool isHovered) { Q_EMIT hovered(isHovered ? id : QString()); });
    connect(entry, &QWidget::customContextMenuRequested, this, [this, entry, id, isBaseline](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *keep = menu->addAction(tr("Keep as baseline"));
        keep->setCheckable(true);
        keep->setChecked(isBaseline);
        connect(keep, &QAction::triggered, this,
                [this, id](bool isKept) { Q_EMIT baselineChosen(isKept ? id : QString()); });
        menu->popup(entry->mapToGlobal(place));
    });
}

void ChartLegend::showRuns(const ChartData &chart)
{
    QStringList names;
    for (const ChartRun &run : chart.runs())
        names << run.run.id << run.run.title;
    names << chart.baseline();
    if (names != m_shown) {
        m_shown = names;
        for (LegendEntry *entry : std::as_const(m_runs))
            entry->deleteLater();
        for (LegendEntry *entry : std::as_const(m_runs)) {
            layout()->removeWidget(entry);
            entry->hide();
        }
        m_runs.clear();
        for (int i = 0; chart.runs().size() > 1 && i < chart.runs().size(); ++i)
            addRun(chart.runs()[i], i, chart.baseline());
    }
    for (int i = 0; i < m_runs.size(); ++i)
        m_runs[i]->setChecked(!chart.runs()[i].isHidden);
}

void ChartLegend::show(const ChartData &shown)
{
    m_options = shown.options();
    for (const Kind &kind : std::as_const(m_kinds))
        kind.entry->setChecked(m_options.*kind.shown);
    showRuns(shown);
}

} // namespace likeness
