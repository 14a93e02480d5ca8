// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/dialogs/folder_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace likeness {

FolderDialog::FolderDialog(const QStringList &folders, const QString &current, QWidget *parent)
    : DialogFrame(tr("Move to a folder"), tr("&Move"), parent)
{
    constexpr int fieldWidth = 320;
    auto *folder = new QComboBox;
    folder->setEditable(true);
    folder->addItems(folders);
    folder->setCurrentText(current);
    folder->setMinimumWidth(fieldWidth);
    folder->lineEdit()->setPlaceholderText(tr("Empty: in no folder"));
    addField(tr("&Folder"), folder);
    folder->lineEdit()->selectAll();
    connect(primary(), &QPushButton::clicked, this, [this, folder] {
        Q_EMIT chosen(folder->currentText().trimmed());
        accept();
    });
}

} // namespace likeness
