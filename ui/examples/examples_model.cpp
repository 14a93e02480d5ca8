// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/examples_model.h"

#include "ui/examples/example_words.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

QString textOf(const ExampleRow &row, int column)
{
    switch (column) {
    case ExamplesModel::CategoryColumn:
        return categoryWord(row.example.category);
    case ExamplesModel::StateColumn:
        return stateWord(row.example.state);
    case ExamplesModel::MessageColumn:
        return oneLine(row.example.userMessage);
    case ExamplesModel::ReplyColumn:
        return oneLine(row.example.assistantMessage);
    case ExamplesModel::SourceColumn:
        return row.sourceName;
    default:
        return {};
    }
}

} // namespace

QVariant ExamplesModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{Words::tr("Category"), Words::tr("State"), Words::tr("Message"), Words::tr("Reply"),
                             Words::tr("Source")};
    return titles.value(column);
}

QVariant ExamplesModel::cell(const ExampleRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    return role == Qt::AccessibleTextRole ? QVariant(spokenExample(row.example)) : QVariant();
}

} // namespace likeness
