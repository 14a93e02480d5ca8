// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/dialogs/selection_dialog.h"

#include <QUndoCommand>

#include <functional>

namespace likeness {

/// What is set about the selection, before and after.
class SelectionCommand final : public QUndoCommand {
public:
    /// False where that failed and was told.
    using Store = std::function<bool(const SelectionChoice &choice)>;

    SelectionCommand(const SelectionChoice &before, const SelectionChoice &after, Store store);
    void undo() override;
    void redo() override;

private:
    SelectionChoice m_before;
    SelectionChoice m_after;
    Store m_store;
};

} // namespace likeness
