// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/changes/rows_command.h"

namespace likeness {

RowsCommand::RowsCommand(const QString &act, PutRows put) : QUndoCommand(act), m_put(std::move(put))
{
}

void RowsCommand::undo()
{
    if (!m_put(PutReason::Undone))
        setObsolete(true);
}

void RowsCommand::redo()
{
    if (!m_put(std::exchange(m_next, PutReason::Redone)))
        setObsolete(true);
}

} // namespace likeness
