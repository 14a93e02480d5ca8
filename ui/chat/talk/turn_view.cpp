// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/turn_view.h"

#include "ui/common/rows/choose_row.h"
#include "ui/common/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

namespace likeness {

TurnView::TurnView(QWidget *parent) : QListView(parent)
{
    constexpr int shapesKept = 80;
    m_shapes.setMaxCost(shapesKept);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &TurnView::measureSome);
    setModel(&m_model);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Messages"));
    refreshLook();
}

void TurnView::setBar(QWidget *bar)
{
    m_bar = bar;
    bar->setParent(viewport());
    refreshLook();
}

void TurnView::setQuery(const QString &query)
{
    m_query = query;
    viewport()->update();
}

void TurnView::jumpToEnd()
{
    keep({});
}

void TurnView::chooseLast()
{
    {
        const QScopedValueRollback<bool> still(m_isStill, true);
        chooseRow(*this, m_model.index(m_model.rowCount() - 1));
    }
    jumpToEnd();
}

void TurnView::choose(int row)
{
    chooseRow(*this, m_model.index(row));
    scrollTo(m_model.index(row));
}

QRect TurnView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_tops.count())
        return {};
    return {0, m_tops.top(index.row()) - verticalOffset(), viewport()->width(), m_tops.height(index.row())};
}

void TurnView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_tops.count())
        return;
    measure(index.row());
    updateRange();
    const QRect rect = visualRect(index);
    const QRect view = viewport()->rect();
    QScrollBar *bar = verticalScrollBar();
    if (hint == EnsureVisible && view.contains(rect))
        return;
    const bool isAbove = rect.top() < view.top();
    const bool isTop = hint == PositionAtTop || (hint == EnsureVisible && (isAbove || rect.height() > view.height()));
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - view.center().y());
    else
        bar->setValue(bar->value() + (isTop ? rect.top() - view.top() : rect.bottom() - view.bottom()));
}

QModelIndex TurnView::indexAt(const QPoint &point) const
{
    const int row =
        m_tops.count() > 0 && point.y() + verticalOffset() >= 0 ? m_tops.rowAt(point.y() + verticalOffset()) : -1;
    return row < 0 ? QModelIndex() : m_model.index(row);
}

int TurnView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex TurnView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : last;
    const auto aPageFrom = [&](int sign) {
        const int y = m_tops.top(current) + sign * viewport()->height();
        const int row = m_tops.rowAt(qMax(0, y));
        return row < 0 ? last : row;
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model.index(qMax(0, current - 1));
    case MoveDown:
    case MoveNext:
        return m_model.index(qMin(last, current + 1));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(last);
    case MovePageUp:
        return m_model.index(aPageFrom(-1));
    case MovePageDown:
        return m_model.index(aPageFrom(1));
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

void TurnView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), flags);
}

QRegion TurnView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TurnView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    Anchor place = anchor(0);
    // The buttons move; what was just chosen must not move with them.
    if (current.isValid() && current.row() < m_tops.count() && visualRect(current).intersects(viewport()->rect()))
        place = {false, current.row(), -visualRect(current).top()};
    for (const QModelIndex &index : {current, previous}) {
        const ShownTurn *turn = m_model.at(index);
        if (!turn || index.row() >= m_tops.count())
            continue;
        m_shapes.remove(turn->id);
        m_tops.forget(index.row());
        measure(index.row());
    }
    keep(place);
    QListView::currentChanged(current, previous);
    if (!m_isStill)
        scrollTo(current);
    Q_EMIT currentTurnChanged();
}

void TurnView::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> still(m_isStill, true);
    QListView::mousePressEvent(event);
}

void TurnView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    const int row = indexAt(event->pos()).row();
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TurnView::timerEvent(QTimerEvent *event)
{
    QAbstractItemView::timerEvent(event); // not the list's, which would lay all rows out
}

void TurnView::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(viewport());
    const QRect area = event->rect();
    for (int row = indexAt(QPoint(0, qMax(0, area.top()))).row(); row >= 0 && row < m_tops.count(); ++row) {
        const QRect rect = visualRect(m_model.index(row));
        if (rect.top() > area.bottom())
            break;
        TurnPaint how;
        how.isSelected = row == currentIndex().row();
        how.hasFocus = hasFocus();
        how.isHovered = row == m_hovered && viewport()->underMouse();
        how.query = m_query;
        how.clip = area.translated(-rect.topLeft());
        shapeOf(row)->paint(&painter, rect.topLeft(), tokens, how);
    }
}

} // namespace likeness
