// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/loss_table.h"

#include "ui/common/tokens.h"
#include "ui/training/chart/model/chart_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(760, 480);

} // namespace

LossTableModel::LossTableModel(const ChartData &shown, QObject *parent)
    : QAbstractTableModel(parent),
      m_runs(shown.runs()),
      m_measure(shown.options().measure)
{
    for (int run = 0; run < m_runs.size(); ++run) {
        if (m_runs[run].isHidden)
            continue;
        QVector<std::optional<double>> smooth(m_runs[run].points.size());
        for (const CurvePoint &point : std::as_const(m_runs[run].smooth))
            smooth[point.index] = point.y;
        for (int point = 0; point < m_runs[run].points.size(); ++point)
            m_rows.append({run, point, smooth[point]});
    }
}

int LossTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LossTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LossTableModel::cell(const Row &row, int column) const
{
    const LossPoint &point = m_runs[row.run].points[row.point];
    const auto word = [this](const std::optional<double> &value) {
        return value ? valueWord(*value, m_measure) : QString();
    };
    const QLocale locale;
    switch (column) {
    case Training:
        return m_runs[row.run].run.title;
    case Step:
        return locale.toString(point.step);
    case Epoch:
        return point.epoch > 0 ? locale.toString(point.epoch, 'f', 2) : QString();
    case Time:
        return point.at.isValid() ? locale.toString(point.at.toLocalTime(), QLocale::ShortFormat) : QString();
    case Raw:
        return word(trainingValue(point, m_measure));
    case Smooth:
        return word(row.smooth);
    case Validation:
        return word(validationValue(point, m_measure));
    default:
        return {};
    }
}

QString LossTableModel::sentence(const Row &row) const
{
    QStringList parts{tr("%1, step %2").arg(cell(row, Training), cell(row, Step))};
    for (const int column : {Raw, Smooth, Validation}) {
        if (const QString words = cell(row, column); !words.isEmpty())
            parts.append(tr("%1 %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), words));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant LossTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return cell(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return sentence(row);
    if (role == Qt::TextAlignmentRole && index.column() != Training)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant LossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList words{tr("Training"),
                            tr("Step"),
                            tr("Epoch"),
                            tr("Time"),
                            m_measure == LossMeasure::Loss ? tr("Training loss") : tr("Training accuracy"),
                            tr("Smoothed"),
                            m_measure == LossMeasure::Loss ? tr("Validation loss") : tr("Validation accuracy")};
    return words.value(section);
}

LossTable::LossTable(const ChartData &shown, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Values of the curves"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new QTableView;
    table->setModel(new LossTableModel(shown, table));
    table->setAccessibleName(tr("Values of the curves"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setResizeContentsPrecision(100); // of a hundred thousand rows
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    table->setFocus();
    resize(firstSize);
}

} // namespace likeness
