// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_model.h"

#include <QKeySequence>

namespace likeness {

class Actions;

struct ShortcutRow {
    QString id;
    QString name; ///< with its menu
    QKeySequence keys;
    bool isOwn = false; ///< changed by the person

    bool operator==(const ShortcutRow &) const = default;
};

/// Every action with its keys.
class ShortcutsModel final : public RowModel<ShortcutRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

    void take(const Actions &actions, const QString &search);

protected:
    int columns() const override { return 2; }
    QVariant header(int column, int role) const override;
    QVariant cell(const ShortcutRow &row, int column, int role) const override;
};

} // namespace likeness
