// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/examples_list.h"

#include "ui/common/rows/choose_row.h"
#include "ui/examples/list/example_delegate.h"

#include <QScrollBar>

namespace likeness {

namespace {

constexpr int lookAhead = 2; ///< rows

} // namespace

ExamplesList::ExamplesList(ExamplesModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    // Before the view hears of it, while what is selected still stands; after it, when the rows are there again.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ExamplesList::remember);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &ExamplesList::recall);
    setItemDelegate(new ExampleDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Examples"));
}

QStringList ExamplesList::selectedIds() const
{
    QStringList ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model.at(row)->id);
    }
    return ids;
}

int ExamplesList::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

const Example *ExamplesList::currentExample() const
{
    return m_model.at(currentIndex());
}

QString ExamplesList::currentId() const
{
    const Example *current = currentExample();
    return current ? current->id : QString();
}

void ExamplesList::step(int rows)
{
    selectRow(qBound(0, currentIndex().row() + rows, m_model.rowCount() - 1));
}

void ExamplesList::selectRow(int row)
{
    chooseRow(*this, m_model.index(row));
}

void ExamplesList::selectIds(const QStringList &ids)
{
    QVector<int> rows;
    for (const QString &id : ids) {
        if (const int row = m_model.rowOf(id); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    for (const auto &[first, last] : runsOf(rows))
        selection.append(QItemSelectionRange(m_model.index(first), m_model.index(last)));
    const QModelIndex current = m_model.index(rows.first());
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
}

void ExamplesList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (hint == EnsureVisible && index.isValid()) {
        for (const int row : {index.row() + lookAhead, index.row() - lookAhead})
            QListView::scrollTo(m_model.index(qBound(0, row, m_model.rowCount() - 1)), hint);
    }
    QListView::scrollTo(index, hint);
}

template <typename Wanted> QString ExamplesList::idBelow(Wanted wanted) const
{
    const int count = m_model.rowCount();
    const int current = qMax(0, currentIndex().row());
    for (int i = 1; i < count; ++i) {
        const QModelIndex index = m_model.index((current + i) % count);
        const Example *example = m_model.at(index);
        if (wanted(*example) && !selectionModel()->isSelected(index))
            return example->id;
    }
    return {};
}

QString ExamplesList::nextUndecided() const
{
    return idBelow([](const Example &one) { return one.state == ExampleState::New; });
}

QString ExamplesList::nextUnselected() const
{
    const int last = m_model.rowCount() - 1;
    for (int row = currentIndex().row() + 1; row <= last; ++row) {
        if (!selectionModel()->isSelected(m_model.index(row)))
            return m_model.at(row)->id;
    }
    for (int row = currentIndex().row() - 1; row >= 0; --row) {
        if (!selectionModel()->isSelected(m_model.index(row)))
            return m_model.at(row)->id;
    }
    return {};
}

void ExamplesList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isMoving)
        Q_EMIT currentExampleChanged();
}

void ExamplesList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const int count = selectedCount();
    if (!m_isMoving && std::exchange(m_toldCount, count) != count)
        Q_EMIT selectedCountChanged();
}

/// All rows are of one height, so none has to be laid out anew, as QListView would.
void ExamplesList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
}

void ExamplesList::remember()
{
    m_isMoving = true;
    m_keptIds = selectedIds();
    m_keptRow = currentIndex().row();
    m_keptScroll = verticalScrollBar()->value();
    const QString current = currentId();
    if (m_keptIds.removeOne(current))
        m_keptIds.prepend(current);
}

void ExamplesList::recall()
{
    selectIds(m_keptIds);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectRow(qBound(0, m_keptRow, m_model.rowCount() - 1));
    doItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
    QListView::scrollTo(currentIndex()); // what lies at an edge was put there by the person
    m_isMoving = false;
    m_toldCount = selectedCount();
    Q_EMIT currentExampleChanged();
    Q_EMIT selectedCountChanged();
}

} // namespace likeness
