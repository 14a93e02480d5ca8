// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rows/tick_list.h"

#include "ui/common/rows/tick_delegate.h"

#include <QKeyEvent>

namespace likeness {

std::pair<TextSpan, TextSpan> difference(const QString &before, const QString &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return {{start, before.size() - end - start}, {start, after.size() - end - start}};
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const TickRow &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole)
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return row.before;
    if (role == Qt::AccessibleTextRole && !row.about.isEmpty()) {
        return row.isTicked ? tr("Chosen: %1. %2. %3").arg(row.about, row.before, row.after)
                            : tr("Left out: %1. %2. %3").arg(row.about, row.before, row.after);
    }
    if (role == Qt::AccessibleTextRole) {
        return row.isTicked ? tr("Chosen: %1, becomes: %2").arg(row.before, row.after)
                            : tr("Left out: %1, would become: %2").arg(row.before, row.after);
    }
    return {};
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

void TickModel::show(const QVector<TickRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT ticked();
}

void TickModel::turn(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].isTicked = !m_rows[row].isTicked;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT ticked();
}

void TickModel::tickAll(bool isTicked)
{
    if (m_rows.isEmpty())
        return;
    for (TickRow &row : m_rows)
        row.isTicked = isTicked;
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    Q_EMIT ticked();
}

QStringList TickModel::tickedIds() const
{
    QStringList ids;
    for (const TickRow &row : m_rows) {
        if (row.isTicked)
            ids.append(row.id);
    }
    return ids;
}

TickList::TickList(TickModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new TickDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { m_model.turn(index.row()); });
}

void TickList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return m_model.turn(currentIndex().row());
    QListView::keyPressEvent(event);
}

} // namespace likeness
