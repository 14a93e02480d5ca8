// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/transfers/transfers_dialog.h"

#include "domain/sending/transfers_csv.h"
#include "services/exporter.h"
#include "services/models/transfers.h"
#include "ui/common/notices/notices.h"
#include "ui/common/text_label.h"
#include "ui/common/window_settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(860, 480);

} // namespace

TransfersDialog::TransfersDialog(Transfers &transfers, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_transfers(transfers),
      m_context(context),
      m_words(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_export(new QPushButton(tr("&Export as a table...")))
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &TransfersDialog::exportRecord);
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
    m_export->setEnabled(!rows->items.isEmpty());
    m_words->setText(
        rows->items.isEmpty()
            ? tr("Nothing has left this computer.")
            : tr("Everything that left this computer, the latest first: who got how much of what, and what "
                 "it cost. What the texts said is not kept here."));
}

void TransfersDialog::exportRecord()
{
    auto *chooser =
        new QFileDialog(this, tr("Export what was sent"), m_context.settings.exportFolder(), tr("Tables (*.csv)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(QStringLiteral("transfers.csv"));
    connect(chooser, &QFileDialog::fileSelected, this, &TransfersDialog::exportTo);
    chooser->open();
}

void TransfersDialog::exportTo(const QString &path)
{
    m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
    const auto rows = m_transfers.list(); // all of them, as they are by now
    if (!rows)
        return m_context.notices.tellError(rows.error());
    if (const auto saved = saveBytes(path, transfersCsv(rows->items)); !saved)
        return m_context.notices.tellError(saved.error(), ErrorPlace::File);
    m_context.notices.sayWritten(tr("The record was written. The file is not encrypted."), path);
}

} // namespace likeness
