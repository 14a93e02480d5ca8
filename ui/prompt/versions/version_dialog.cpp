// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/versions/version_dialog.h"

#include "ui/prompt/versions/versions_model.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

VersionDialog::VersionDialog(const PromptVersion &version, QWidget *parent)
    : DialogFrame(tr("Rename %1").arg(versionName(version)), tr("&Rename"), parent)
{
    constexpr int fieldWidth = 340;
    auto *name = new QLineEdit(version.name);
    auto *note = new QLineEdit(version.note);
    name->setMinimumWidth(fieldWidth);
    addField(tr("&Name"), name);
    addField(tr("N&ote"), note);
    name->selectAll();
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    connect(primary(), &QPushButton::clicked, this, [this, name, note] {
        Q_EMIT given(name->text().trimmed(), note->text().trimmed());
        accept();
    });
}

} // namespace likeness
