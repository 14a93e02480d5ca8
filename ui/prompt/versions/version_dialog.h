// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt/prompt_version.h"
#include "ui/common/dialogs/dialog_frame.h"

namespace likeness {

/// What a version is called, and what there is to say of it.
class VersionDialog final : public DialogFrame {
    Q_OBJECT
public:
    VersionDialog(const PromptVersion &version, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &name, const QString &note);
};

} // namespace likeness
