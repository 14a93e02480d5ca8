// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do in a PictureView.
#include "ui/sources/picture/picture_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace likeness {

namespace {

constexpr double zoomStep = 1.25;
constexpr double zoomPerDegree = 1.0018; ///< a wheel's notch is 15 degrees of 8 parts each
constexpr int smallestBox = 6; ///< view pixels; less is a click

} // namespace

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_scrolledAtPress = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    if (event->button() == Qt::MiddleButton) {
        m_press = Press::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        pressGround(toPage(event->position()));
    }
}

void PictureView::pressGround(const QPoint &point)
{
    // Edges first: of the box being drawn, else of the message that is chosen.
    if (const auto grip = m_editor.gripAt(point, reach())) {
        m_press = Press::Box;
        return m_editor.startAt(point, *grip);
    }
    const bool hasRow = m_editor.isEmpty() && m_current.row >= 0 && m_current.row < m_rows.size();
    if (hasRow && !m_rows[m_current.row].box.isEmpty()) {
        BoxEditor ofRow = m_editor;
        ofRow.setBox(m_rows[m_current.row].box);
        if (const auto grip = ofRow.gripAt(point, reach())) {
            m_press = Press::Box;
            m_editor = ofRow;
            m_boxRow = m_current.row;
            return m_editor.startAt(point, *grip);
        }
    }
    const WordRef place = rowAt(m_rows, point);
    m_press = place.isValid() && m_editor.isEmpty() ? Press::Word : Press::Box;
    if (m_press == Press::Word)
        return choose(place);
    m_boxRow = -1;
    m_editor.startAt(point);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF by = event->position() - m_pressedAt;
    switch (m_press) {
    case Press::Pan:
        horizontalScrollBar()->setValue(m_scrolledAtPress.x() - qRound(by.x()));
        verticalScrollBar()->setValue(m_scrolledAtPress.y() - qRound(by.y()));
        break;
    case Press::Box:
        m_editor.dragTo(toPage(event->position()));
        viewport()->update();
        break;
    case Press::Word:
        break;
    case Press::None:
        hover(event->position());
    }
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    const Press press = std::exchange(m_press, Press::None);
    if (press == Press::Box) {
        m_editor.drop(qMax(2, qRound(smallestBox / zoom())));
        Q_EMIT boxChanged(m_editor.box());
        viewport()->update();
    }
    hover(event->position());
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const WordRef place = rowAt(m_rows, toPage(event->position()));
    if (event->button() == Qt::LeftButton && place.isValid())
        Q_EMIT currentActivated(place);
}

void PictureView::hover(const QPointF &point)
{
    const QPoint page = toPage(point);
    const WordRef place = viewport()->underMouse() ? rowAt(m_rows, page) : WordRef();
    viewport()->setCursor(cursorAt(page));
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->update();
}

Qt::CursorShape PictureView::cursorAt(const QPoint &point) const
{
    BoxEditor editor = m_editor;
    if (editor.isEmpty() && m_current.row >= 0 && m_current.row < m_rows.size())
        editor.setBox(m_rows[m_current.row].box);
    if (const auto grip = editor.gripAt(point, reach())) {
        const bool isAcross = grip->isLeft || grip->isRight;
        const bool isAlong = grip->isTop || grip->isBottom;
        if (isAcross && isAlong)
            return grip->isLeft == grip->isTop ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
        return isAcross ? Qt::SizeHorCursor : Qt::SizeVerCursor;
    }
    return rowAt(m_rows, point).isValid() ? Qt::PointingHandCursor : Qt::CrossCursor;
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        zoomAt(event->position(), zoom() * std::pow(zoomPerDegree, event->angleDelta().y()));
        return event->accept();
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool PictureView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        viewport()->update();
    } else if (event->type() == QEvent::Enter) {
        viewport()->update(); // grips appear
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (!boxKey(*event) && !zoomKey(*event) && !walkKey(*event))
        event->ignore();
}

bool PictureView::boxKey(const QKeyEvent &event)
{
    if (m_editor.isEmpty())
        return false;
    const int step = qMax(1, qRound((event.modifiers() & Qt::ControlModifier ? 1 : 8) / zoom()));
    const int dx = event.key() == Qt::Key_Left ? -step : event.key() == Qt::Key_Right ? step : 0;
    const int dy = event.key() == Qt::Key_Up ? -step : event.key() == Qt::Key_Down ? step : 0;
    if (dx != 0 || dy != 0) {
        if (event.modifiers() & Qt::ShiftModifier)
            m_editor.growBy(dx, dy);
        else
            m_editor.moveBy(dx, dy);
        showBox(m_editor.box());
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        clearBox();
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    Q_EMIT boxAccepted();
    return true;
}

bool PictureView::zoomKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        setFitted();
        return true;
    case Qt::Key_1:
        setZoom(1);
        return true;
    default:
        return false;
    }
}

bool PictureView::walkKey(const QKeyEvent &event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        walk(event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_current.row + (event.key() == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_rows.size())
            choose({row, m_rows[row].words.isEmpty() ? -1 : 0});
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + (event.key() == Qt::Key_PageDown ? 1 : -1) * bar->pageStep());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_current.isValid())
            Q_EMIT currentActivated(m_current);
        return true;
    default:
        return false;
    }
}

void PictureView::walk(int step)
{
    WordRef place = m_current.isValid() ? m_current : WordRef{0, -1};
    place.word += step;
    while (place.row >= 0 && place.row < m_rows.size()) {
        const int words = int(m_rows[place.row].words.size());
        if (place.word >= 0 && place.word < words)
            return choose(place);
        place.row += step;
        if (place.row >= 0 && place.row < m_rows.size())
            place.word = step > 0 ? 0 : int(m_rows[place.row].words.size()) - 1;
    }
}

void PictureView::choose(const WordRef &place)
{
    setCurrent(place);
    Q_EMIT currentChosen(place);
}

} // namespace likeness
