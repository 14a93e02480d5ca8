// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/shortcuts_dialog.h"

#include "ui/common/tokens.h"
#include "ui/shell/palette/palette_delegate.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(520, 560);

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *window)
    : InfoDialog(tr("Keyboard shortcuts"), window),
      m_rows(rowsOf(actions)),
      m_typed(new QLineEdit)
{
    m_rows.removeIf([](const ActionRow &row) { return row.keys.isEmpty(); });
    for (ActionRow &row : m_rows)
        row.whyNot.clear(); // the keys are asked for, not whether they act now
    m_typed->setPlaceholderText(tr("Find an action"));
    m_typed->setAccessibleName(tr("Find an action"));
    m_typed->setClearButtonEnabled(true);
    auto *list = new QListView;
    list->setModel(&m_model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setUniformItemSizes(true);
    list->setAccessibleName(tr("Shortcuts"));
    content().addWidget(m_typed);
    content().addWidget(list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &ShortcutsDialog::find);
    find();
    m_typed->setFocus();
    resize(firstSize.boundedTo(window->size()));
}

void ShortcutsDialog::find()
{
    m_model.replaceRows(matching(m_rows, m_typed->text()));
}

} // namespace likeness
