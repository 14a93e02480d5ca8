// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/plot/chart_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace likeness {

namespace {

constexpr double closer = 0.5;

bool isMine(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return !(key.modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    default:
        return false;
    }
}

} // namespace

/// Its keys are its own even where the window has an act for them.
bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool hasToClear = key->key() == Qt::Key_Escape && (m_cross || m_zoom);
        if (isMine(*key) || hasToClear) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isByCheckpoint = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return isByCheckpoint ? stepByCheckpoint(-1) : step(-1);
    case Qt::Key_Right:
        return isByCheckpoint ? stepByCheckpoint(1) : step(1);
    case Qt::Key_Home:
        return setCross(m_axes.frame.x.low);
    case Qt::Key_End:
        return setCross(m_axes.frame.x.high);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(closer);
    case Qt::Key_Minus:
        return zoomBy(1 / closer);
    case Qt::Key_Space:
        return setPinned(!m_isPinned);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto mark = markAtCross())
            return Q_EMIT checkpointChosen(mark->runId, mark->index);
        break;
    case Qt::Key_Escape:
        if (clearOne())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// What was done last is taken back first.
bool ChartCanvas::clearOne()
{
    if (m_cross)
        clearCross();
    else if (m_zoom)
        fit();
    else
        return false;
    return true;
}

void ChartCanvas::step(int by)
{
    const ChartRun *run = m_data.leading();
    if (!run)
        return;
    const QVector<double> &stops = run->stops;
    if (!m_cross) // comes in from the side that it goes away from
        return setCross(by > 0 ? m_axes.frame.x.low : m_axes.frame.x.high);
    auto next = by > 0 ? std::upper_bound(stops.begin(), stops.end(), *m_cross)
                       : std::lower_bound(stops.begin(), stops.end(), *m_cross);
    if (by < 0 && next == stops.begin())
        return;
    if (by < 0)
        --next;
    if (next != stops.end())
        setCross(*next);
}

void ChartCanvas::stepByCheckpoint(int direction)
{
    QVector<double> places;
    for (const ChartRun &run : m_data.runs()) {
        for (const CurvePoint &place : run.isHidden ? QVector<CurvePoint>() : m_data.checkpointsOf(run))
            places.append(place.x);
    }
    std::sort(places.begin(), places.end());
    const double from = m_cross.value_or(direction > 0 ? m_data.xSpan().low : m_data.xSpan().high);
    if (direction > 0) {
        const auto next = std::upper_bound(places.begin(), places.end(), from);
        if (next != places.end())
            setCross(*next);
        return;
    }
    const auto next = std::lower_bound(places.begin(), places.end(), from);
    if (next != places.begin())
        setCross(*std::prev(next));
}

/// Around the crosshair, else around the middle.
void ChartCanvas::zoomBy(double factor)
{
    const Span whole = m_data.xSpan();
    const Span now = m_axes.frame.x;
    const double middle = m_cross.value_or((now.low + now.high) / 2);
    const Span next{middle - (middle - now.low) * factor, middle + (now.high - middle) * factor};
    if (next.length() >= whole.length())
        return fit();
    constexpr double smallest = 1e-6;
    if (next.length() < whole.length() * smallest)
        return;
    m_zoom = Zoom{next, m_data.ySpan(next)};
    refresh();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_pressed && (place - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_rubber = QRectF(*m_pressed, place).normalized();
        constexpr double flat = 12;
        if (m_rubber.height() < flat) { // the whole height is meant
            m_rubber.setTop(m_axes.frame.plot.top());
            m_rubber.setBottom(m_axes.frame.plot.bottom());
        }
        return update();
    }
    if (m_data.isEmpty())
        return;
    m_hovered = markAt(place);
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::CrossCursor);
    if (!m_isPinned && m_axes.frame.plot.contains(place))
        setCross(m_axes.frame.xAt(place.x()));
    Q_EMIT runHovered(runAt(place));
    update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPointF from = *m_pressed;
    m_pressed.reset();
    if (!m_rubber.isEmpty()) {
        m_rubber = {};
        return zoomTo(QRectF(from, event->position()).normalized());
    }
    if (const auto mark = markAt(event->position())) {
        setCross(m_axes.frame.xAt(mark->place.x()));
        setPinned(true);
        Q_EMIT checkpointChosen(mark->runId, mark->index);
    } else if (m_axes.frame.plot.contains(event->position())) {
        const bool wasPinned = m_isPinned;
        setCross(m_axes.frame.xAt(event->position().x()));
        setPinned(!wasPinned);
    }
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    setPinned(false); // the first click of the two
    fit();
}

void ChartCanvas::leaveEvent(QEvent *)
{
    m_hovered.reset();
    Q_EMIT runHovered({});
    if (!m_isPinned && !hasFocus())
        clearCross();
    update();
}

} // namespace likeness
