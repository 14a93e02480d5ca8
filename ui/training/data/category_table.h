// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"
#include "ui/common/rows/row_model.h"

#include <QTreeView>

namespace likeness {

/// How many rows of one kind there are, and on which side.
struct CategoryRow {
    QString id;
    QString word;
    int all = 0;
    int training = 0;
    int validation = 0;

    bool operator==(const CategoryRow &) const = default;
};

/// Of each category, and of all together. `examples` are those that the rows come from.
QVector<CategoryRow> categoryRows(const Dataset &dataset, const QVector<Example> &examples);

class CategoryModel final : public RowModel<CategoryRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 4; }
    QVariant header(int column, int role) const override;
    QVariant cell(const CategoryRow &row, int column, int role) const override;
};

/// The counts of a data set, as tall as they are.
class CategoryTable final : public QTreeView {
    Q_OBJECT
public:
    explicit CategoryTable(QWidget *parent = nullptr);
    void show(const QVector<CategoryRow> &rows);
    const QVector<CategoryRow> &rows() const { return m_model.rows(); }

private:
    CategoryModel m_model;
};

} // namespace likeness
