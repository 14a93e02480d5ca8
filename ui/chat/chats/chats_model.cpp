// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chats/chats_model.h"

namespace likeness {

Qt::ItemFlags ChatsModel::flags(const QModelIndex &index) const
{
    const ChatRow *row = rowAt(index);
    return row && row->kind != ChatRow::Kind::Heading ? RowModel::flags(index) : Qt::ItemNeverHasChildren;
}

QVariant ChatsModel::cell(const ChatRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.kind == ChatRow::Kind::Find ? row.more : row.title;
    case Qt::AccessibleTextRole:
        return spokenRow(row);
    default:
        return {};
    }
}

} // namespace likeness
