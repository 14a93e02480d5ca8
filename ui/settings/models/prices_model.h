// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_info.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// What a model at an account costs, as a row.
struct PriceRow {
    QString id; ///< of the row
    QString accountId;
    QString account;
    QString model;
    std::optional<TokenPrices> prices;
    bool isOwn = false; ///< the person typed them
    QDate asOf;

    bool operator==(const PriceRow &) const = default;
};

class PricesModel final : public RowModel<PriceRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 6; }
    QVariant header(int column, int role) const override;
    QVariant cell(const PriceRow &row, int column, int role) const override;
};

} // namespace likeness
