// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QVector>

namespace likeness {

/// A table over plain values. It answers every question of Qt's model protocol itself and leaves three short ones:
/// how many columns, what stands in a header, what stands in a cell.
///
/// `Row` needs `id` (stable, unique) and ==; with them replaceRows keeps selection and scroll position.
template <typename Row> class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        const Row *row = rowAt(index);
        return row ? cell(*row, index.column(), role) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        return orientation == Qt::Horizontal && section < columns() ? header(section, role) : QVariant();
    }

    const QVector<Row> &rows() const { return m_rows; }

    const Row *rowAt(const QModelIndex &index) const
    {
        const bool isMine = index.isValid() && index.model() == this && index.row() < m_rows.size();
        return isMine ? &m_rows[index.row()] : nullptr;
    }

    /// Invalid when no row has this id.
    QModelIndex indexOf(const QString &id) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].id == id)
                return index(int(i), 0);
        }
        return {};
    }

    /// Shows these rows instead, telling views only what differs, so that a selection outlives a refresh.
    void replaceRows(const QVector<Row> &rows)
    {
        removeAbsent(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].id == rows[i].id)
                updateRow(int(i), rows[i]);
            else if (!insertNew(rows, i))
                return resetRows(rows);
        }
    }

    void updateRow(int row, const Row &value)
    {
        if (m_rows[row] == value)
            return;
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }

protected:
    virtual int columns() const = 0;
    virtual QVariant header(int column, int role) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    void removeAbsent(const QVector<Row> &rows)
    {
        QSet<QString> kept;
        for (const Row &row : rows)
            kept.insert(row.id);
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (kept.contains(m_rows[last].id))
                continue;
            qsizetype first = last;
            while (first > 0 && !kept.contains(m_rows[first - 1].id))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Inserts the run of unknown rows at `position` in one step; false when the order itself has changed.
    bool insertNew(const QVector<Row> &rows, qsizetype position)
    {
        QSet<QString> known;
        for (const Row &row : m_rows)
            known.insert(row.id);
        qsizetype end = position;
        while (end < rows.size() && !known.contains(rows[end].id))
            ++end;
        if (end == position)
            return false;
        beginInsertRows({}, int(position), int(end - 1));
        for (qsizetype i = position; i < end; ++i)
            m_rows.insert(i, rows[i]);
        endInsertRows();
        return true;
    }

    void resetRows(const QVector<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    QVector<Row> m_rows;
};

} // namespace likeness
