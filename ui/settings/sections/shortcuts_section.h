// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/settings/shortcuts/shortcuts_model.h"

class QCheckBox;
class QKeySequenceEdit;
class QPushButton;
class QTreeView;

namespace likeness {

class Actions;
class Banner;

/// The keys of every action, to be found, changed and put back.
class ShortcutsSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit ShortcutsSection(Actions &actions);

    bool search(const QString &words) override;
    void refresh() override;

private:
    void makeTable();
    QWidget *makeEditor();
    void showCurrent();
    void offer();
    void assign();
    /// Takes the keys away from those that have them.
    void takeOver();

    Actions &m_actions;
    ShortcutsModel m_model;
    QString m_search;
    ShortcutRow m_shown; ///< whose keys the field began with
    QTreeView *m_table;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QCheckBox *m_singleKeys;
    Banner *m_conflict;
};

} // namespace likeness
