// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"

namespace likeness {

/// Says what goes on without the window before that is closed.
class LeaveDialog final : public DialogFrame {
    Q_OBJECT
public:
    LeaveDialog(const QString &sentence, QWidget *parent);
};

} // namespace likeness
