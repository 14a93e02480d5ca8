// SPDX-License-Identifier: GPL-3.0-or-later
// Where the messages of turn_view.h lie, and how that stays in place while heights become known and replies grow.
#include "ui/chat/talk/turn_view.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

namespace likeness {

namespace {

constexpr int nearEnd = 48; ///< pixels
constexpr int measureFor = 4; ///< milliseconds at a time

} // namespace

bool TurnView::isNearEnd() const
{
    return verticalScrollBar()->maximum() - verticalScrollBar()->value() <= nearEnd;
}

TurnView::Anchor TurnView::anchor(int tolerance) const
{
    Anchor place;
    place.isEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value() <= tolerance;
    if (place.isEnd || m_tops.count() == 0)
        return place;
    // What was only estimated may turn out higher, so it is no ground to stand on.
    const int first = m_tops.rowAt(verticalOffset());
    const int bottom = verticalOffset() + viewport()->height();
    place.row = qMax(0, first);
    for (int row = place.row; row < m_tops.count() && m_tops.top(row) < bottom; ++row) {
        if (m_tops.isMeasured(row)) {
            place.row = row;
            break;
        }
    }
    place.offset = verticalOffset() - m_tops.top(place.row);
    return place;
}

void TurnView::keep(const Anchor &anchor)
{
    const QScopedValueRollback<bool> keeping(m_isKeeping, true);
    // What comes into sight by this is measured, which may bring more into sight; twice is enough in practice.
    for (int round = 0; round < 3; ++round) {
        updateRange();
        if (anchor.isEnd)
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        else if (anchor.row >= 0 && anchor.row < m_tops.count())
            verticalScrollBar()->setValue(m_tops.top(anchor.row) + anchor.offset);
        const int before = m_tops.total();
        measureInSight();
        if (m_tops.total() == before)
            break;
    }
    placeBar();
    tellEnd();
    viewport()->update();
}

void TurnView::updateRange()
{
    const int room = viewport()->height();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(QFontMetrics(m_look.font).lineSpacing());
    verticalScrollBar()->setRange(0, qMax(0, (m_tops.count() > 0 ? m_tops.total() : 0) - room));
}

void TurnView::refreshLook()
{
    const Anchor place = settledAnchor();
    m_look.font = font();
    // Room for the scroll bar always, else bubbles would wrap anew when it comes and goes.
    m_look.width = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_look.barHeight = m_bar ? m_bar->sizeHint().height() : 0;
    m_look.direction = layoutDirection();
    m_shapes.clear();
    m_tops.forget();
    keep(place);
    m_measuring.start();
}

bool TurnView::hasBar(int row) const
{
    const ShownTurn &turn = m_model.turns()[row];
    return m_bar && row == currentIndex().row() && turn.isReply && turn.state != ShownTurn::State::Growing;
}

TurnShape *TurnView::shapeOf(int row) const
{
    const ShownTurn &turn = m_model.turns()[row];
    if (TurnShape *shape = m_shapes.object(turn.id))
        return shape;
    auto *shape = new TurnShape(turn, m_look, hasBar(row));
    m_shapes.insert(turn.id, shape);
    return shape;
}

void TurnView::measure(int row)
{
    if (!m_tops.isMeasured(row))
        m_tops.measure(row, shapeOf(row)->height());
}

void TurnView::measureInSight()
{
    const int bottom = verticalOffset() + viewport()->height();
    const int first = m_tops.count() > 0 ? m_tops.rowAt(verticalOffset()) : -1;
    for (int row = first; row >= 0 && row < m_tops.count() && m_tops.top(row) < bottom; ++row)
        measure(row);
}

/// From the end up, since that is where a chat is read from.
void TurnView::measureSome()
{
    QElapsedTimer timer;
    timer.start();
    const Anchor place = anchor(0);
    int row = m_tops.lastUnmeasured();
    for (; row >= 0 && timer.elapsed() < measureFor; --row) {
        if (!m_tops.isMeasured(row))
            m_tops.measure(row, TurnShape(m_model.turns()[row], m_look, hasBar(row)).height());
    }
    if (row < 0)
        m_measuring.stop();
    keep(place);
}

void TurnView::doItemsLayout()
{
    // Rows are laid out as they come into sight.
}

void TurnView::updateGeometries()
{
    if (!m_isKeeping)
        keep(settledAnchor());
}

/// After the view's own size changed the scroll bar tells nothing: whoever was at the end stays there.
TurnView::Anchor TurnView::settledAnchor() const
{
    return m_wasNearEnd ? Anchor() : anchor(-1);
}

void TurnView::reset()
{
    QAbstractItemView::reset();
    m_shapes.clear();
    m_hovered = -1;
    m_tops.clear();
    const QVector<ShownTurn> &turns = m_model.turns();
    m_tops.insert(0, int(turns.size()), 0);
    for (int row = 0; row < m_tops.count(); ++row)
        m_tops.estimate(row, TurnShape::estimatedHeight(turns[row], m_look));
    keep({});
    m_measuring.start();
}

void TurnView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    const Anchor place = anchor(nearEnd);
    m_tops.insert(start, end - start + 1, 0);
    for (int row = start; row <= end; ++row)
        m_tops.estimate(row, TurnShape::estimatedHeight(m_model.turns()[row], m_look));
    keep(place);
    m_measuring.start();
}

void TurnView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const Anchor place = anchor(nearEnd);
    for (int row = start; row <= end; ++row)
        m_shapes.remove(m_model.turns()[row].id);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_tops.remove(start, end - start + 1);
    keep(place);
}

void TurnView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const Anchor place = anchor(nearEnd);
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_tops.count(); ++row) {
        const ShownTurn &turn = m_model.turns()[row];
        TurnShape *shape = m_shapes.object(turn.id);
        if (shape && !shape->grow(turn))
            m_shapes.remove(turn.id);
        m_tops.measure(row, shapeOf(row)->height());
    }
    keep(place);
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TurnView::scrollContentsBy(int, int)
{
    if (m_isKeeping) {
        viewport()->update();
        return;
    }
    keep(anchor(-1)); // where the person scrolled to, even if that is nearly the end
}

void TurnView::placeBar()
{
    if (!m_bar)
        return;
    const int row = currentIndex().row();
    const bool isShown = row >= 0 && row < m_tops.count() && hasBar(row);
    if (!isShown && m_bar->isAncestorOf(focusWidget()))
        setFocus(Qt::OtherFocusReason);
    if (isShown)
        m_bar->setGeometry(shapeOf(row)->bar().translated(visualRect(currentIndex()).topLeft()));
    m_bar->setVisible(isShown);
}

void TurnView::tellEnd()
{
    const bool isNear = isNearEnd();
    if (std::exchange(m_wasNearEnd, isNear) != isNear)
        Q_EMIT isNearEndChanged(isNear);
}

void TurnView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    refreshLook();
}

void TurnView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refreshLook();
}

} // namespace likeness
