// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/turn_model.h"

namespace likeness {

void TurnModel::setTurns(const QVector<ShownTurn> &turns)
{
    qsizetype same = 0; // from the first on, the same messages
    while (same < turns.size() && same < m_turns.size() && turns[same].id == m_turns[same].id)
        ++same;
    if (same == 0) {
        beginResetModel();
        m_turns = turns;
        endResetModel();
        return;
    }
    if (same < m_turns.size()) {
        beginRemoveRows({}, int(same), int(m_turns.size()) - 1);
        m_turns.resize(same);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < same; ++row) {
        if (m_turns[row] == turns[row])
            continue;
        m_turns[row] = turns[row];
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    append(turns.mid(same));
}

void TurnModel::append(const QVector<ShownTurn> &turns)
{
    if (turns.isEmpty())
        return;
    const int first = int(m_turns.size());
    beginInsertRows({}, first, first + int(turns.size()) - 1);
    m_turns += turns;
    endInsertRows();
}

void TurnModel::put(const ShownTurn &turn)
{
    const int row = rowOf(turn.id);
    if (row < 0)
        return append({turn});
    if (m_turns[row] == turn)
        return;
    m_turns[row] = turn;
    Q_EMIT dataChanged(index(row), index(row));
}

void TurnModel::grow(int row, const QString &text)
{
    m_turns[row].text += text;
    Q_EMIT dataChanged(index(row), index(row));
}

const ShownTurn *TurnModel::at(const QModelIndex &index) const
{
    const bool isMine = index.isValid() && index.model() == this && index.row() < m_turns.size();
    return isMine ? &m_turns[index.row()] : nullptr;
}

int TurnModel::rowOf(const QString &id) const
{
    // What is looked for is nearly always one of the last.
    for (int row = int(m_turns.size()) - 1; row >= 0; --row) {
        if (m_turns[row].id == id)
            return row;
    }
    return -1;
}

int TurnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_turns.size());
}

QVariant TurnModel::data(const QModelIndex &index, int role) const
{
    const ShownTurn *turn = at(index);
    if (!turn)
        return {};
    if (role == Qt::DisplayRole)
        return turn->text;
    if (role == Qt::AccessibleTextRole)
        return spokenTurn(*turn, m_name);
    return {};
}

} // namespace likeness
