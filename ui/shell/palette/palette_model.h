// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_model.h"

class QAction;

namespace likeness {

class Actions;

/// An action as the palette and the list of shortcuts show it.
struct ActionRow {
    QString id;
    QString menu; ///< without its mnemonic
    QString text;
    QString keys; ///< as they are written here
    QString whyNot; ///< empty: it can act now

    bool operator==(const ActionRow &) const = default;
};

/// In the order of the menus.
QVector<ActionRow> rowsOf(const Actions &actions);
/// Those that fit what was typed, the best first and what can act now before the rest.
QVector<ActionRow> matching(const QVector<ActionRow> &rows, const QString &typed);

class PaletteModel final : public RowModel<ActionRow> {
public:
    using RowModel::RowModel;

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const ActionRow &row, int column, int role) const override;
};

} // namespace likeness
