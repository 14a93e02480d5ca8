// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs/name_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

NameDialog::NameDialog(const QString &title, const QString &label, const QString &button, QWidget *parent)
    : DialogFrame(title, button, parent)
{
    constexpr int fieldWidth = 320;
    auto *name = new QLineEdit;
    name->setMinimumWidth(fieldWidth);
    addField(label, name);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    primary()->setEnabled(false);
    connect(name, &QLineEdit::textChanged, this,
            [this](const QString &text) { primary()->setEnabled(!text.trimmed().isEmpty()); });
    connect(primary(), &QPushButton::clicked, this, [this, name] {
        Q_EMIT named(name->text().trimmed());
        accept();
    });
}

} // namespace likeness
