// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_action(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addStretch(2);
    column->addWidget(m_sentence->wrapped());
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_sentence->setAlignment(Qt::AlignHCenter);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace likeness
