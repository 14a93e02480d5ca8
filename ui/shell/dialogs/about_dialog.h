// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"
#include "ui/shell/dialogs/info_dialog.h"

#include <optional>

namespace likeness {

/// Version, licence, the libraries with theirs, and how well reading is locked in on this computer.
class AboutDialog final : public InfoDialog {
    Q_OBJECT
public:
    /// Without a level: nothing was read yet.
    AboutDialog(const std::optional<SandboxLevel> &level, QWidget *window);
};

} // namespace likeness
