// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/data/category_table.h"

#include "ui/common/kind_words.h"

#include <QHeaderView>
#include <QLocale>

namespace likeness {

namespace {

enum Column { WordColumn, AllColumn, TrainingColumn, ValidationColumn };

void count(CategoryRow *row, Split side)
{
    ++row->all;
    ++(side == Split::Validation ? row->validation : row->training);
}

} // namespace

QVector<CategoryRow> categoryRows(const Dataset &dataset, const QVector<Example> &examples)
{
    QHash<QString, Category> kinds;
    for (const Example &example : examples)
        kinds.insert(example.id, example.category);
    QVector<CategoryRow> rows;
    for (const Category category : allCategories)
        rows.append({categoryName(category), categoryWord(category)});
    CategoryRow all{QStringLiteral("all"), CategoryTable::tr("All")};
    for (const DatasetRow &row : dataset.rows) {
        count(&all, row.side);
        if (kinds.contains(row.exampleId))
            count(&rows[qsizetype(kinds.value(row.exampleId))], row.side);
    }
    return rows << all;
}

QVariant CategoryModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column != WordColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Kind"), tr("Rows"), tr("To train on"), tr("To validate")};
    return names.value(column);
}

QVariant CategoryModel::cell(const CategoryRow &row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %n row(s), %2 to train on, %3 to validate", nullptr, row.all)
            .arg(row.word)
            .arg(row.training)
            .arg(row.validation);
    if (role == Qt::TextAlignmentRole && column != WordColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    const QStringList texts{row.word, locale.toString(row.all), locale.toString(row.training),
                            locale.toString(row.validation)};
    return texts.value(column);
}

CategoryTable::CategoryTable(QWidget *parent) : QTreeView(parent)
{
    setModel(&m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Rows of each kind"));
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(WordColumn, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
}

void CategoryTable::show(const QVector<CategoryRow> &rows)
{
    m_model.replaceRows(rows);
    updateGeometry();
}

} // namespace likeness
