// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"

namespace likeness {

/// Asks for a folder: one that is there, or a new name.
class FolderDialog final : public DialogFrame {
    Q_OBJECT
public:
    FolderDialog(const QStringList &folders, const QString &current, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: none.
    void chosen(const QString &folder);
};

} // namespace likeness
