// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/transfers/transfers_dialog.h"

#include "services/models/transfers.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(860, 480);

} // namespace

TransfersDialog::TransfersDialog(Transfers &transfers, QWidget *parent)
    : QDialog(parent),
      m_transfers(transfers),
      m_words(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    setWindowTitle(tr("What was sent"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new QTreeView;
    table->setModel(&m_model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAccessibleName(tr("What was sent"));
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("&Close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(m_words->wrapped());
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_transfers, &Transfers::changed, this, &TransfersDialog::refresh);
    resize(firstSize.boundedTo(parent ? parent->size() : firstSize));
    refresh();
}

void TransfersDialog::refresh()
{
    const auto rows = m_transfers.list();
    if (!rows)
        return m_words->setText(errorText(rows.error(), ErrorPlace::Library).sentence);
    m_model.replaceRows(rows->items);
    m_words->setText(
        rows->items.isEmpty()
            ? tr("Nothing has left this computer.")
            : tr("Everything that left this computer, the latest first: who got how much of what, and what "
                 "it cost. What the texts said is not kept here."));
}

} // namespace likeness
