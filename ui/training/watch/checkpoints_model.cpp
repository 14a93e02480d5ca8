// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/watch/checkpoints_model.h"

#include <QLocale>

namespace likeness {

namespace {

constexpr int lossDecimals = 3;
enum Column { StepColumn, TrainColumn, ValidColumn, MarkColumn };

QString lossText(const std::optional<double> &loss)
{
    return loss ? QLocale().toString(*loss, 'f', lossDecimals) : QString();
}

} // namespace

QVector<CheckpointRow> checkpointRows(const QVector<TrainingCheckpoint> &checkpoints)
{
    QVector<CheckpointRow> rows;
    qsizetype best = -1;
    for (const TrainingCheckpoint &one : checkpoints) {
        rows.append({one.id, one});
        const auto loss = one.figures.bestValidLoss();
        if (loss && (best < 0 || *loss < *rows[best].checkpoint.figures.bestValidLoss()))
            best = rows.size() - 1;
    }
    if (best >= 0)
        rows[best].isBest = true;
    return rows;
}

QVariant CheckpointsModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column != MarkColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Step"), tr("Training"), tr("Validation"), QString()};
    return names.value(column);
}

QVariant CheckpointsModel::cell(const CheckpointRow &row, int column, int role) const
{
    const LossPoint &figures = row.checkpoint.figures;
    const QStringList texts{QLocale().toString(figures.step), lossText(figures.trainLoss),
                            lossText(figures.bestValidLoss()), row.isBest ? tr("lowest") : QString()};
    if (role == Qt::AccessibleTextRole) {
        const QString said =
            tr("Checkpoint at step %1, training loss %2, validation loss %3")
                .arg(texts[StepColumn], texts[TrainColumn].isEmpty() ? tr("not known") : texts[TrainColumn],
                     texts[ValidColumn].isEmpty() ? tr("not known") : texts[ValidColumn]);
        return row.isBest ? tr("%1, the lowest").arg(said) : said;
    }
    if (role == Qt::TextAlignmentRole && column != MarkColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? texts.value(column) : QVariant();
}

} // namespace likeness
