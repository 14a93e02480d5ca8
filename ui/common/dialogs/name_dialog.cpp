// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs/name_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

NameDialog::NameDialog(const QString &title, const QString &label, const QString &button, QWidget *parent)
    : DialogFrame(title, button, parent),
      m_name(new QLineEdit)
{
    constexpr int fieldWidth = 320;
    m_name->setMinimumWidth(fieldWidth);
    addField(label, m_name);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    primary()->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { primary()->setEnabled(!text.trimmed().isEmpty()); });
    connect(primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

} // namespace likeness
