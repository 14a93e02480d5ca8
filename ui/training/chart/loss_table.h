// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_data.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace likeness {

/// The values of a chart in rows, raw and smoothed.
class LossTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Training, Step, Epoch, Time, Raw, Smooth, Validation, ColumnCount };

    explicit LossTableModel(const ChartData &shown, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int run = 0;
        int point = 0;
        std::optional<double> smooth;
    };

    QString cell(const Row &row, int column) const;
    QString sentence(const Row &row) const;

    QVector<ChartRun> m_runs;
    LossMeasure m_measure;
    QVector<Row> m_rows;
};

/// Shows them; opens with open() and deletes itself.
class LossTable final : public QDialog {
    Q_OBJECT
public:
    LossTable(const ChartData &shown, QWidget *parent);
};

} // namespace likeness
