// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"

class QLineEdit;

namespace likeness {

/// Asks for one name.
class NameDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `label` and `button` carry their mnemonics.
    NameDialog(const QString &title, const QString &label, const QString &button, QWidget *parent = nullptr);
    /// What it is called so far, to be typed over.
    void setName(const QString &name);

Q_SIGNALS:
    /// Trimmed and not empty.
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace likeness
