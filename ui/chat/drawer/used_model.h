// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_model.h"

namespace likeness {

/// An example that a model was shown, or that it never is.
struct UsedRow {
    QString id;
    QString message;
    QString reply;
    QString why;
    int tokens = 0;
    bool isPinned = false;
    bool isBanned = false;

    bool operator==(const UsedRow &) const = default;
};

/// "Pinned, 41 tokens"
QString factsOf(const UsedRow &row);

class UsedModel final : public RowModel<UsedRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 1; }
    QVariant header(int, int) const override { return {}; }
    QVariant cell(const UsedRow &row, int column, int role) const override;
};

} // namespace likeness
