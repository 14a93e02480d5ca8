// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"

#include <QObject>

class QAction;
class QListView;

namespace likeness {

class PromptPage;
struct ActionSpec;

/// Everything that can be done on the prompt page, as actions of the one table.
class PromptActions final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PageContext context;
        PromptPage &page;
        QListView &list;
    };
    explicit PromptActions(const Parts &parts);

    /// Which actions can act now.
    void follow();

private:
    using Act = void (PromptPage::*)();

    QAction *add(const ActionSpec &spec, Act act);
    void addTexts();
    void addVersions();
    void activate();
    void copy();
    void openContextMenu(const QPoint &position);

    Parts m_parts;
    QAction *m_save = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_activate = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace likeness
