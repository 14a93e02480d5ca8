// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QUndoCommand>
#include <QVector>

#include <functional>

namespace likeness {

/// Why rows are put into the library.
enum class PutReason { Done, Undone, Redone };

/// Rows of examples before and after an act; fewer if it was stopped on the way.
struct ChangedRows {
    QVector<Example> before;
    QVector<Example> after;
};

/// Stores the rows of one side and shows them; false where that failed and was told.
using PutRows = std::function<bool(PutReason reason)>;

/// An act on examples; what it was, its text says. The rows belong to whoever puts them.
class RowsCommand final : public QUndoCommand {
public:
    RowsCommand(const QString &act, PutRows put);

    void undo() override;
    void redo() override;

private:
    PutRows m_put;
    PutReason m_next = PutReason::Done;
};

} // namespace likeness
