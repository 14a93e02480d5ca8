// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chats/chat_row.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

class ChatsModel final : public RowModel<ChatRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    int columns() const override { return 1; }
    QVariant header(int, int) const override { return {}; }
    QVariant cell(const ChatRow &row, int column, int role) const override;
};

} // namespace likeness
