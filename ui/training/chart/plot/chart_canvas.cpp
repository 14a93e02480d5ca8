// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/plot/chart_canvas.h"

#include "ui/training/chart/model/chart_words.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace likeness {

namespace {

constexpr QSize firstSize(560, 320);
constexpr QSize leastSize(240, 180);
constexpr double crossDot = 3;

QRectF inside(QRectF rect, const QRectF &bounds)
{
    rect.moveLeft(qBound(bounds.left(), rect.left(), qMax(bounds.left(), bounds.right() - rect.width())));
    rect.moveTop(qBound(bounds.top(), rect.top(), qMax(bounds.top(), bounds.bottom() - rect.height())));
    return rect;
}

} // namespace

ChartCanvas::ChartCanvas(const ChartData &shown, QWidget *parent) : QWidget(parent), m_data(shown)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Curves"));
}

QSize ChartCanvas::sizeHint() const
{
    return firstSize;
}

QSize ChartCanvas::minimumSizeHint() const
{
    return leastSize;
}

void ChartCanvas::refresh()
{
    if (m_cross)
        m_cross = m_data.nearestStop(*m_cross);
    m_isStale = true;
    layOut();
    Q_EMIT crossMoved();
    update();
}

void ChartCanvas::bringForward(const QString &runId)
{
    if (m_forward == runId)
        return;
    m_forward = runId;
    m_isStale = true;
    update();
}

void ChartCanvas::fit()
{
    m_zoom.reset();
    refresh();
}

void ChartCanvas::zoomTo(const QRectF &rect)
{
    constexpr double flat = 12; // a drag along the axis means only that one
    constexpr double smallest = 1e-9; // of what is shown without a zoom
    const PlotFrame &frame = m_axes.frame;
    const QRectF part = rect & frame.plot;
    Zoom zoom{{frame.xAt(part.left()), frame.xAt(part.right())}, frame.y};
    if (part.width() <= 0 || zoom.x.length() <= smallest * m_data.xSpan().length())
        return;
    zoom.y = part.height() < flat ? m_data.ySpan(zoom.x) : Span{frame.yAt(part.bottom()), frame.yAt(part.top())};
    m_zoom = zoom;
    refresh();
}

void ChartCanvas::setCross(double x)
{
    const std::optional<double> stop = m_data.nearestStop(x);
    if (stop == m_cross)
        return;
    m_cross = stop;
    Q_EMIT crossMoved();
    update();
}

void ChartCanvas::clearCross()
{
    setPinned(false);
    if (!m_cross)
        return;
    m_cross.reset();
    Q_EMIT crossMoved();
    update();
}

void ChartCanvas::setPinned(bool isPinned)
{
    const bool isNow = isPinned && m_cross;
    if (m_isPinned == isNow)
        return;
    m_isPinned = isNow;
    Q_EMIT pinned(isNow);
    update();
}

void ChartCanvas::layOut()
{
    const Span x = m_zoom ? m_zoom->x : m_data.xSpan();
    const Span y = m_zoom ? m_zoom->y : m_data.ySpan(x);
    m_axes = axesIn(rect(), x, y, m_data.options(), captionFont());
    m_marks.clear();
    for (int i = 0; i < m_data.runs().size(); ++i) {
        const ChartRun &run = m_data.runs()[i];
        if (run.isHidden || !m_data.options().showsCheckpoints)
            continue;
        for (const CurvePoint &place : m_data.checkpointsOf(run)) {
            if (x.contains(place.x))
                m_marks.append({run.run.id, place.index, m_axes.frame.onCanvas(place.x, place.y), i});
        }
    }
}

void ChartCanvas::paintPlot(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect(), tokensFor(palette()).surface);
    paintGrid(painter, m_axes, palette());
    painter->save();
    m_scene.paint(painter, m_axes.frame.plot.topLeft());
    painter->restore();
    paintWords(painter, m_axes, palette(), captionFont());
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString words = emptyWords(m_data);
    if (!words.isEmpty()) {
        painter.fillRect(rect(), tokensFor(palette()).surface);
        painter.setPen(tokensFor(palette()).muted);
        painter.drawText(rect().adjusted(space::large, 0, -space::large, 0), Qt::AlignCenter | Qt::TextWordWrap, words);
        return;
    }
    if (m_isStale) {
        m_scene.show(drawingOf(m_data, m_axes.frame, chartColoursFor(palette()), m_forward), m_axes.frame.plot.size());
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter onto(&m_picture);
        paintPlot(&onto);
        m_isStale = false;
    }
    painter.drawPixmap(0, 0, m_picture);
    paintCross(&painter);
}

void ChartCanvas::paintCross(QPainter *painter) const
{
    const Tokens &tokens = tokensFor(palette());
    const PlotFrame &frame = m_axes.frame;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_cross && frame.x.contains(*m_cross)) {
        const double x = std::floor(frame.onCanvas(*m_cross, frame.y.low).x()) + 0.5;
        painter->setPen(QPen(tokens.muted, 1, m_isPinned ? Qt::SolidLine : Qt::DashLine));
        painter->drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        if (m_isPinned) {
            painter->setBrush(tokens.text);
            painter->drawEllipse(QPointF(x, frame.plot.top()), crossDot, crossDot);
        }
    }
    if (!m_rubber.isEmpty()) {
        QColor inside = tokens.accent;
        inside.setAlphaF(0.12F);
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(inside);
        painter->drawRect(m_rubber & frame.plot);
    }
    if (const std::optional<Mark> mark = m_hovered ? m_hovered : markAtCross())
        paintLabel(painter, *mark);
}

void ChartCanvas::paintLabel(QPainter *painter, const Mark &mark) const
{
    const ChartRun &run = m_data.runs()[mark.run];
    const LossPoint &figures = run.run.checkpoints[mark.index].figures;
    const LossMeasure measure = m_data.options().measure;
    QStringList lines{tr("Checkpoint at step %1").arg(QLocale().toString(figures.step))};
    for (const bool isValidation : {false, true}) {
        const auto value = isValidation ? validationValue(figures, measure) : trainingValue(figures, measure);
        if (value)
            lines.append(tr("%1 %2").arg(kindWord(measure, isValidation), valueWord(*value, measure)));
    }
    const Tokens &tokens = tokensFor(palette());
    const QString words = lines.join(u'\n');
    painter->setFont(captionFont());
    const QSizeF size = QFontMetricsF(captionFont()).size(0, words);
    const QRectF box(mark.place.x() + space::medium, mark.place.y() - size.height() - space::large,
                     size.width() + 2 * space::small, size.height() + space::small);
    const QRectF placed = inside(box, m_axes.frame.plot);
    painter->setPen(QPen(tokens.borderStrong, 1));
    painter->setBrush(tokens.surface);
    painter->drawRoundedRect(placed, space::tiny, space::tiny);
    painter->setPen(tokens.text);
    painter->drawText(placed, Qt::AlignCenter, words);
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    m_isStale = true;
    layOut();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_isStale = true;
        layOut();
        update();
    }
}

std::optional<ChartCanvas::Mark> ChartCanvas::markAt(const QPointF &place) const
{
    constexpr double reach = 9;
    for (const Mark &mark : m_marks) {
        if (QLineF(mark.place, place).length() <= reach)
            return mark;
    }
    return std::nullopt;
}

std::optional<ChartCanvas::Mark> ChartCanvas::markAtCross() const
{
    constexpr double same = 0.5;
    if (!m_cross)
        return std::nullopt;
    const double x = m_axes.frame.onCanvas(*m_cross, m_axes.frame.y.low).x();
    for (const Mark &mark : m_marks) {
        if (std::abs(mark.place.x() - x) < same)
            return mark;
    }
    return std::nullopt;
}

QString ChartCanvas::runAt(const QPointF &place) const
{
    constexpr double reach = 6;
    QString nearest;
    double distance = reach;
    const double x = m_axes.frame.xAt(place.x());
    for (const ChartRun &run : m_data.runs()) {
        for (const Curve *line : {&run.drawnSmooth, &run.drawnValidation}) {
            const qsizetype point = run.isHidden ? -1 : nearestIn(*line, x);
            if (point < 0)
                continue;
            const double away = QLineF(m_axes.frame.onCanvas(line->at(point).x, line->at(point).y), place).length();
            if (away < distance) {
                distance = away;
                nearest = run.run.id;
            }
        }
    }
    return nearest;
}

} // namespace likeness
