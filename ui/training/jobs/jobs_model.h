// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"
#include "ui/common/rows/row_delegate.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// A training as the list shows it.
struct TrainingItem {
    QString id;
    QString title; ///< "Job 3, warmer"
    QString detail; ///< how it stands, what it cost, when
    JobState state = JobState::Prepared;
    bool isVoice = false; ///< its model is the active voice
    bool isOverlaid = false; ///< lies over the chart of another

    bool operator==(const TrainingItem &) const = default;
};

TrainingItem trainingItem(const TrainingJob &job);

class JobsModel final : public RowModel<TrainingItem> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const TrainingItem &row, int column, int role) const override;
};

class JobDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace likeness
