// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs/info_dialog.h"
#include "ui/shell/palette/palette_model.h"

class QLineEdit;

namespace likeness {

/// Every action that has keys, with them.
class ShortcutsDialog final : public InfoDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Actions &actions, QWidget *window);

private:
    void find();

    QVector<ActionRow> m_rows;
    PaletteModel m_model;
    QLineEdit *m_typed;
};

} // namespace likeness
