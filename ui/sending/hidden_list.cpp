// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/hidden_list.h"

#include "ui/common/personal_words.h"
#include "ui/common/text_label.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(640, 420);
enum Column { KindColumn, TextColumn, StandInColumn, TimesColumn };

QVector<HiddenRow> rowsOf(const QVector<HiddenPiece> &hidden)
{
    QVector<HiddenRow> rows;
    for (const HiddenPiece &one : hidden)
        rows.append({one, one.standIn + u' ' + one.text});
    return rows;
}

} // namespace

HiddenModel::HiddenModel(const QVector<HiddenPiece> &hidden, QObject *parent) : RowModel(parent)
{
    replaceRows(rowsOf(hidden));
}

QVariant HiddenModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Kind"), tr("Yours, which stays here"), tr("What is sent"), tr("Times")};
    return names.value(column);
}

QVariant HiddenModel::cell(const HiddenRow &row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return tr("%1 \"%2\" is sent as \"%3\", %n time(s)", nullptr, row.times)
            .arg(personalWord(row.kind), row.text, row.standIn);
    if (role == Qt::TextAlignmentRole && column == TimesColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case KindColumn:
        return personalWord(row.kind);
    case TextColumn:
        return row.text;
    case StandInColumn:
        return row.standIn;
    case TimesColumn:
        return QLocale().toString(row.times);
    default:
        return {};
    }
}

HiddenList::HiddenList(const QVector<HiddenPiece> &hidden, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What is hidden"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(tr("These were found in the texts and are replaced before sending. In the answer they are put back "
                      "on this computer. Personal data that no form tells may be left: look through what will be "
                      "sent."));
    auto *list = new QTreeView;
    list->setModel(new HiddenModel(hidden, list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("What is hidden"));
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("&Close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(words->wrapped());
    column->addWidget(list, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(firstSize);
}

} // namespace likeness
