// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"

namespace likeness {

/// Asks for one name.
class NameDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `label` and `button` carry their mnemonics.
    NameDialog(const QString &title, const QString &label, const QString &button, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Trimmed and not empty.
    void named(const QString &name);
};

} // namespace likeness
