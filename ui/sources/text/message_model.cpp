// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/text/message_model.h"

namespace likeness {

void MessageModel::setRows(const QVector<ShownRow> &rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void MessageModel::setThreshold(Confidence threshold)
{
    if (threshold == m_threshold)
        return;
    m_threshold = threshold;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ShownRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.row.text;
    case Qt::ToolTipRole:
        return row.row.words.isEmpty() ? QVariant()
                                       : tr("Read with %1 % certainty").arg(qRound(row.row.confidence * 100));
    case Qt::AccessibleTextRole:
        return spokenRow(row, m_threshold);
    default:
        return {};
    }
}

Qt::ItemFlags MessageModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool MessageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isMine = index.isValid() && role == Qt::EditRole && index.row() < m_rows.size();
    const QString text = value.toString().trimmed();
    if (!isMine || text.isEmpty() || text == m_rows[index.row()].row.text)
        return false;
    Q_EMIT textCorrected(index.row(), text);
    return true;
}

} // namespace likeness
