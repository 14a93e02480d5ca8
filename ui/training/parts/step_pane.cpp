// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/parts/step_pane.h"

#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int widestText = 820; ///< longer lines are hard to read

} // namespace

StepPane::StepPane(const QString &name, QWidget *parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    auto *body = new QWidget;
    auto *middle = new QWidget;
    middle->setMaximumWidth(widestText);
    middle->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(space::wide, space::small, space::wide, space::wide);
    row->addWidget(middle, 1);
    row->addStretch(0);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

QVBoxLayout *StepPane::addCard(const QString &heading)
{
    auto *card = new Card(Card::Ground::Surface);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::large, space::medium, space::large, space::large);
    inside->setSpacing(space::small);
    if (!heading.isEmpty()) {
        auto *title = new TextLabel(TextSize::Heading);
        title->setText(heading);
        inside->addWidget(title->wrapped());
    }
    m_column->addWidget(card);
    return inside;
}

QPushButton *StepPane::addFoot(const QString &words, bool hasBack)
{
    auto *on = new QPushButton(words);
    on->setProperty("isPrimary", true);
    auto *row = new FlowLayout(space::small);
    if (hasBack) {
        auto *back = new QPushButton(tr("&Back"));
        row->addWidget(back);
        connect(back, &QPushButton::clicked, this, &StepPane::backWanted);
    }
    row->addWidget(on);
    m_column->addLayout(row);
    m_column->addStretch(1);
    connect(on, &QPushButton::clicked, this, &StepPane::onWanted);
    return on;
}

} // namespace likeness
