// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "ui/common/row_model.h"

namespace likeness {

/// An example as the list shows it.
struct ExampleRow {
    QString id;
    Example example;
    QString sourceName; ///< empty: written by the person or imported as a row

    bool operator==(const ExampleRow &) const = default;
};

/// The examples that match the filter.
class ExamplesModel final : public RowModel<ExampleRow> {
public:
    using RowModel::RowModel;

    enum Column { CategoryColumn, StateColumn, MessageColumn, ReplyColumn, SourceColumn, ColumnCount };

protected:
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(const ExampleRow &row, int column, int role) const override;
};

} // namespace likeness
