// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"
#include "ui/common/rows/row_model.h"

#include <QWidget>

class QTreeView;

namespace likeness {

/// Something that the provider said of a training.
struct EventRow : TrainingEvent {
    bool operator==(const EventRow &) const = default;
};

class EventsModel final : public RowModel<EventRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 2; }
    QVariant header(int column, int role) const override;
    QVariant cell(const EventRow &row, int column, int role) const override;
};

/// What the provider said of a training, the latest first, to be copied or kept.
class EventsPane final : public QWidget {
    Q_OBJECT
public:
    explicit EventsPane(QWidget *parent = nullptr);

    /// The oldest first.
    void show(const QVector<TrainingEvent> &events);
    QTreeView *table() const { return m_table; }

Q_SIGNALS:
    void copyWanted();
    void saveWanted();

private:
    EventsModel m_model;
    QTreeView *m_table;
};

} // namespace likeness
