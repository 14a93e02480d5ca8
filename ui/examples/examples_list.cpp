// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/examples_list.h"

#include "ui/examples/example_delegate.h"

#include <QShortcut>

#include <array>
#include <functional>

namespace likeness {

namespace {

constexpr std::array categoryKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};

} // namespace

ExamplesList::ExamplesList(ExamplesModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ExampleDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Examples"));
    addKey(Qt::Key_A, [this] { Q_EMIT stateChosen(ExampleState::Accepted); });
    addKey(Qt::Key_R, [this] { Q_EMIT stateChosen(ExampleState::Rejected); });
    addKey(Qt::Key_J, [this] { step(1); });
    addKey(Qt::Key_K, [this] { step(-1); });
    for (std::size_t i = 0; i < categoryKeys.size(); ++i)
        addKey(categoryKeys[i], [this, i] { Q_EMIT categoryChosen(Category(i)); });
}

void ExamplesList::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void ExamplesList::step(int rows)
{
    const int row = qBound(0, currentIndex().row() + rows, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row, 0));
}

QStringList ExamplesList::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (const ExampleRow *row = m_model.rowAt(index))
            ids.append(row->id);
    }
    return ids;
}

const ExampleRow *ExamplesList::currentRow() const
{
    return m_model.rowAt(currentIndex());
}

void ExamplesList::selectId(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
}

void ExamplesList::keepCurrentSelected()
{
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
    if (!selectionModel()->isSelected(current))
        setCurrentIndex(current);
    scrollTo(current);
}

QString ExamplesList::nextUndecided() const
{
    const int count = m_model.rowCount();
    const int current = qMax(0, currentIndex().row());
    for (int i = 1; i < count; ++i) {
        const QModelIndex index = m_model.index((current + i) % count, 0);
        const ExampleRow *row = m_model.rowAt(index);
        if (row->example.state == ExampleState::New && !selectionModel()->isSelected(index))
            return row->id;
    }
    return {};
}

void ExamplesList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace likeness
