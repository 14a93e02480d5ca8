// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"

class QLineEdit;

namespace likeness {

/// Asks for another key of an account. The old one is never shown.
class KeyDialog final : public DialogFrame {
    Q_OBJECT
public:
    KeyDialog(const QString &account, bool isKeyNeeded, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the account is to have none.
    void given(const QByteArray &key);
};

} // namespace likeness
