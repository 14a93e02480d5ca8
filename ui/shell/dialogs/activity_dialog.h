// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs/info_dialog.h"

namespace likeness {

class Notices;

/// What the person was told since the program started, the latest first, with what is technical about errors.
class ActivityDialog final : public InfoDialog {
    Q_OBJECT
public:
    ActivityDialog(const Notices &notices, QWidget *window);
};

} // namespace likeness
