// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/info_dialog.h"

#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

InfoDialog::InfoDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *heading = new TextLabel(TextSize::Heading);
    heading->setText(title);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    m_content->setSpacing(space::small);
    m_buttons->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->addWidget(heading);
    column->addLayout(m_content, 1);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace likeness
