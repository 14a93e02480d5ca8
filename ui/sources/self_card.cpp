// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/self_card.h"

#include "ui/common/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

SelfCard::SelfCard(QWidget *parent) : Card(Ground::Select, parent), m_names(new QComboBox)
{
    auto *question = new TextLabel(TextSize::Body);
    question->setText(tr("Who are you in these chats?"));
    question->setBuddy(m_names);
    auto *answer = new QPushButton(tr("This is &me"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(question->wrapped());
    column->addWidget(m_names);
    column->addWidget(answer, 0, Qt::AlignRight);
    m_names->setAccessibleName(question->text());
    connect(answer, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_names->currentText()); });
    hide();
}

void SelfCard::setNames(const QStringList &names)
{
    const QString current = m_names->currentText();
    m_names->clear();
    m_names->addItems(names);
    m_names->setCurrentIndex(qMax(0, m_names->findText(current)));
    setVisible(!names.isEmpty());
}

} // namespace likeness
