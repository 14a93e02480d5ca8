// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QUndoCommand>
#include <QVector>

#include <functional>

namespace likeness {

/// Why rows are put into the library.
enum class PutReason { Done, Undone, Redone };

/// Stores the rows and shows them; false where that failed and was told.
using PutRows = std::function<bool(const QVector<Example> &rows, PutReason reason)>;

/// Rows of examples before and after an act; what the act was, its text says.
class RowsCommand final : public QUndoCommand {
public:
    RowsCommand(const QString &act, QVector<Example> before, QVector<Example> after, PutRows put);

    void undo() override;
    void redo() override;

private:
    QVector<Example> m_before;
    QVector<Example> m_after;
    PutRows m_put;
    PutReason m_next = PutReason::Done;
};

} // namespace likeness
