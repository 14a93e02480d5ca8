// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/watch/events_pane.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/training/jobs/job_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int leastRows = 3;

} // namespace

QVariant EventsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? tr("Time") : tr("What was said");
}

QVariant EventsModel::cell(const EventRow &row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return eventText(row);
    if (role == Qt::ToolTipRole)
        return row.message;
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat) : row.message.simplified();
}

EventsPane::EventsPane(QWidget *parent) : QWidget(parent), m_table(new QTreeView)
{
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Events"));
    m_table->setHeaderHidden(true); // a time and what was said need no heading
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);
    m_table->setMinimumHeight((leastRows + 1) * (m_table->fontMetrics().height() + space::small));
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Events"));
    auto *copy = new QPushButton(tr("&Copy"));
    auto *save = new QPushButton(tr("&Save log..."));
    copy->setAccessibleName(tr("Copy the log"));
    auto *acts = new FlowLayout(space::small);
    acts->addWidget(copy);
    acts->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    connect(copy, &QPushButton::clicked, this, &EventsPane::copyWanted);
    connect(save, &QPushButton::clicked, this, &EventsPane::saveWanted);
}

void EventsPane::show(const QVector<TrainingEvent> &events)
{
    QVector<EventRow> rows;
    for (auto event = events.crbegin(); event != events.crend(); ++event)
        rows.append({*event});
    m_model.replaceRows(rows);
}

} // namespace likeness
