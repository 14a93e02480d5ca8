// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// A checkpoint as the table shows it.
struct CheckpointRow {
    QString id;
    TrainingCheckpoint checkpoint;
    bool isBest = false; ///< of all, the lowest on the validation rows

    bool operator==(const CheckpointRow &) const = default;
};

QVector<CheckpointRow> checkpointRows(const QVector<TrainingCheckpoint> &checkpoints);

class CheckpointsModel final : public RowModel<CheckpointRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 4; }
    QVariant header(int column, int role) const override;
    QVariant cell(const CheckpointRow &row, int column, int role) const override;
};

} // namespace likeness
