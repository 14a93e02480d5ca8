// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/list/source_list.h"

#include "ui/common/rows/choose_row.h"
#include "ui/common/tokens.h"
#include "ui/sources/list/source_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace likeness {

namespace {

constexpr int scrollZone = 24; ///< near the list's ends a drag scrolls
constexpr int insertionLine = 2;

/// `ids` taken out of `all` and put before what stood at `row`.
QStringList movedTo(const QStringList &all, const QStringList &ids, int row)
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < all.size(); ++i) {
        if (!ids.contains(all[i]))
            (i < row ? before : after).append(all[i]);
    }
    return before + ids + after;
}

QStringList idsOf(const QVector<Source> &sources)
{
    QStringList ids;
    for (const Source &source : sources)
        ids.append(source.id);
    return ids;
}

} // namespace

SourceList::SourceList(QWidget *parent) : QListView(parent)
{
    m_filter.setSourceModel(&m_model);
    setModel(&m_filter);
    setItemDelegate(new SourceDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Sources"));
    connect(&m_model, &SourcesModel::renameWanted, this, &SourceList::renameWanted);
}

void SourceList::setSources(const QVector<Source> &sources)
{
    const QString id = m_currentId;
    const QStringList selected = selectedIds();
    m_model.replaceRows(sources);
    if (!selectionModel()->hasSelection() && !selected.isEmpty()) { // a new order is a reset
        for (const QString &one : selected)
            selectionModel()->select(m_filter.indexOf(one), QItemSelectionModel::Select);
        selectionModel()->setCurrentIndex(m_filter.indexOf(id), QItemSelectionModel::NoUpdate);
    }
}

const Source *SourceList::current() const
{
    return m_filter.sourceAt(currentIndex());
}

QStringList SourceList::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : rows) {
        if (const Source *source = m_filter.sourceAt(row))
            ids.append(source->id);
    }
    return ids;
}

bool SourceList::choose(const QString &sourceId)
{
    if (!m_model.indexOf(sourceId).isValid())
        return false;
    if (!m_filter.indexOf(sourceId).isValid())
        Q_EMIT filterLifted();
    chooseRow(*this, m_filter.indexOf(sourceId));
    scrollTo(currentIndex());
    return true;
}

QStringList SourceList::movedBy(int step) const
{
    const QStringList all = idsOf(m_model.rows());
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return {};
    const qsizetype edge = all.indexOf(step < 0 ? ids.first() : ids.last());
    if (edge + step < 0 || edge + step >= all.size())
        return {};
    return movedTo(all, ids, int(step < 0 ? edge - 1 : edge + 2));
}

void SourceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const Source *source = m_filter.sourceAt(current);
    const QString id = source ? source->id : QString();
    if (id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentSourceChanged();
}

int SourceList::rowAtDrop(const QPoint &point) const
{
    const QModelIndex index = indexAt(QPoint(viewport()->width() / 2, point.y()));
    if (!index.isValid())
        return point.y() < 0 ? 0 : m_filter.rowCount();
    return point.y() > visualRect(index).center().y() ? index.row() + 1 : index.row();
}

void SourceList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const bool isLast = m_dropRow >= m_filter.rowCount();
    const QRect row = visualRect(m_filter.index(isLast ? m_filter.rowCount() - 1 : m_dropRow, 0));
    const int y = isLast ? row.bottom() : row.top() - 1;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = tokensFor(palette()).accent;
    painter.setPen(QPen(colour, insertionLine));
    painter.drawLine(QPointF(space::medium, y), QPointF(viewport()->width() - space::small, y));
    painter.setBrush(tokensFor(palette()).surface);
    painter.drawEllipse(QPointF(space::small + 1, y), 3, 3);
}

void SourceList::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QListView::mousePressEvent(event);
}

void SourceList::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPressed = event->buttons() & Qt::LeftButton;
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isPressed && isFar && m_dragged.isEmpty() && !m_filter.isOn() && indexAt(m_pressedAt).isValid()) {
        m_dragged = selectedIds();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragged.isEmpty()) {
        if (!isPressed)
            QListView::mouseMoveEvent(event); // hover; a pressed move would select a range
        return;
    }
    if (event->pos().y() < scrollZone || event->pos().y() > viewport()->height() - scrollZone) {
        const int step = event->pos().y() < scrollZone ? -1 : 1;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step * space::medium);
    }
    m_dropRow = rowAtDrop(event->pos());
    viewport()->update();
}

void SourceList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dropRow >= 0) {
        const QStringList all = idsOf(m_model.rows());
        const QStringList order = movedTo(all, m_dragged, m_dropRow);
        endDrag();
        if (order != all)
            Q_EMIT reordered(order);
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void SourceList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dropRow >= 0)
        return endDrag();
    QListView::keyPressEvent(event);
}

void SourceList::endDrag()
{
    m_dragged.clear();
    m_dropRow = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

} // namespace likeness
