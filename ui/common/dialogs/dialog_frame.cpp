// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs/dialog_frame.h"

#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace likeness {

DialogFrame::DialogFrame(const QString &title, const QString &button, QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_primary(new QPushButton(button))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_content->setSpacing(space::small);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_primary->setProperty("isPrimary", true);
    m_primary->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::wide);
    column->addLayout(m_content, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DialogFrame::addField(const QString &label, QWidget *field)
{
    auto *words = new TextLabel;
    words->setText(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_content->addWidget(words);
    m_content->addWidget(field);
}

} // namespace likeness
