// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of example_actions.h.
#include "ui/examples/example_actions.h"
#include "ui/examples/example_words.h"
#include "ui/examples/list/bulk_bar.h"
#include "ui/examples/list/examples_list.h"

#include <QAction>
#include <QMenu>

namespace likeness {

namespace {

/// An entry that stands for an action under a shorter name.
void addEntry(QMenu *menu, QAction *action, const QString &word)
{
    QAction *entry = menu->addAction(word);
    entry->setEnabled(action->isEnabled());
    QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, entry, &QAction::setEnabled);
}

} // namespace

QMenu *ExampleActions::categoryMenu() const
{
    auto *menu = new QMenu(tr("&Category"), &m_parts.list);
    for (std::size_t i = 0; i < allCategories.size(); ++i)
        addEntry(menu, m_categories[qsizetype(i)], categoryWord(allCategories[i]));
    return menu;
}

QMenu *ExampleActions::splitMenu() const
{
    auto *menu = new QMenu(tr("&Training or validation"), &m_parts.list);
    const QVector<Split> splits{Split::Auto, Split::Train, Split::Validation};
    for (qsizetype i = 0; i < splits.size(); ++i)
        addEntry(menu, m_splits[i], splitWord(splits[i]));
    return menu;
}

QMenu *ExampleActions::bulkMenu() const
{
    auto *menu = new QMenu(&m_parts.list);
    menu->addActions({m_accept, m_reject, m_undecide, m_star});
    menu->addMenu(categoryMenu());
    menu->addMenu(splitMenu());
    menu->addSeparator();
    menu->addActions({m_replace, m_redact, m_merge, m_revert, m_copy, m_export});
    menu->addSeparator();
    menu->addAction(m_trash);
    return menu;
}

void ExampleActions::fill(BulkBar &bar) const
{
    bar.addAction(m_accept, tr("Accept"));
    bar.addAction(m_reject, tr("Reject"));
    bar.addMenu(categoryMenu());
    bar.addAction(m_star, tr("Star"));
    bar.addAction(m_redact, tr("Redact"));
    bar.addAction(m_trash, tr("Delete"));
    bar.setMore(bulkMenu());
}

void ExampleActions::openContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_parts.list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_accept, m_reject, m_undecide, m_star});
    menu->addMenu(categoryMenu());
    menu->addMenu(splitMenu());
    menu->addSeparator();
    menu->addActions({m_source, m_similar, m_copy, m_redact, m_merge, m_revert});
    menu->addSeparator();
    menu->addAction(m_trash);
    const QRect current = m_parts.list.visualRect(m_parts.list.currentIndex());
    const bool isByMouse = m_parts.list.viewport()->rect().contains(position);
    menu->popup(m_parts.list.viewport()->mapToGlobal(isByMouse ? position : current.center()));
}

} // namespace likeness
