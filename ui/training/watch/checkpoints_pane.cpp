// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/watch/checkpoints_pane.h"

#include "ui/common/flow_layout.h"
#include "ui/common/rows/choose_row.h"
#include "ui/common/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int leastRows = 3;

} // namespace

CheckpointsPane::CheckpointsPane(QWidget *parent)
    : QWidget(parent),
      m_none(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_table(new QTreeView),
      m_try(new QPushButton(tr("&Try"))),
      m_use(new QPushButton(tr("&Use")))
{
    m_none->setText(tr("None yet. They come at the end of each pass, and can be tried like the finished model."));
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Checkpoints"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight((leastRows + 1) * (m_table->fontMetrics().height() + space::small));
    m_try->setAccessibleName(tr("Try this checkpoint"));
    m_use->setAccessibleName(tr("Use this checkpoint as the active voice"));
    auto *acts = new FlowLayout(space::small);
    acts->addWidget(m_try);
    acts->addWidget(m_use);
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Checkpoints"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_none->wrapped());
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refresh();
        if (const CheckpointRow *row = current())
            Q_EMIT chosen(row->checkpoint);
    });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(current()->checkpoint); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useWanted(current()->checkpoint); });
    refresh();
}

const CheckpointRow *CheckpointsPane::current() const
{
    return m_model.rowAt(m_table->currentIndex().siblingAtColumn(0));
}

void CheckpointsPane::show(const QVector<TrainingCheckpoint> &checkpoints)
{
    m_model.replaceRows(checkpointRows(checkpoints));
    refresh();
}

void CheckpointsPane::select(const TrainingCheckpoint &checkpoint)
{
    if (const QModelIndex index = m_model.indexOf(checkpoint.id); index.isValid())
        chooseRow(*m_table, index);
}

void CheckpointsPane::refresh()
{
    const bool isAny = m_model.rowCount() > 0;
    m_none->setVisible(!isAny);
    for (QWidget *part : QList<QWidget *>{m_table, m_try, m_use})
        part->setVisible(isAny);
    for (QPushButton *button : {m_try, m_use})
        button->setEnabled(current() != nullptr);
}

} // namespace likeness
