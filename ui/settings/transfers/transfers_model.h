// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/transfer.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// What left this computer, a row for each request: when, what for, to whom, how much of what, and what it cost.
class TransfersModel final : public RowModel<Transfer> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 7; }
    QVariant header(int column, int role) const override;
    QVariant cell(const Transfer &row, int column, int role) const override;
};

} // namespace likeness
