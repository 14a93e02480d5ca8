// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/changes/selection_command.h"

#include <QCoreApplication>

namespace likeness {

SelectionCommand::SelectionCommand(const SelectionChoice &before, const SelectionChoice &after, Store store)
    : QUndoCommand(QCoreApplication::translate("likeness::SelectionCommand", "change what is selected")),
      m_before(before),
      m_after(after),
      m_store(std::move(store))
{
}

void SelectionCommand::undo()
{
    setObsolete(!m_store(m_before));
}

void SelectionCommand::redo()
{
    setObsolete(!m_store(m_after));
}

} // namespace likeness
