// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/changes/rows_command.h"

namespace likeness {

RowsCommand::RowsCommand(const QString &act, QVector<Example> before, QVector<Example> after, PutRows put)
    : QUndoCommand(act),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_put(std::move(put))
{
}

void RowsCommand::undo()
{
    if (!m_put(m_before, PutReason::Undone))
        setObsolete(true);
}

void RowsCommand::redo()
{
    if (!m_put(m_after, std::exchange(m_next, PutReason::Redone)))
        setObsolete(true);
}

} // namespace likeness
