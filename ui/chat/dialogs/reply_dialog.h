// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"

namespace likeness {

/// Puts a reply right.
class ReplyDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum class Use {
        Edit, ///< what stands in the chat
        Fix ///< and it becomes an example
    };

    ReplyDialog(Use use, const QString &message, const QString &reply, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Trimmed and not empty.
    void written(const QString &reply);
};

} // namespace likeness
