// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "ui/common/row_model.h"

namespace likeness {

/// The files of an avatar, in the person's order.
class SourcesModel final : public RowModel<Source> {
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const Source &source, int column, int role) const override;
};

} // namespace likeness
