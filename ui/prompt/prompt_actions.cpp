// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/prompt_actions.h"

#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/prompt/prompt_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>

namespace likeness {

PromptActions::PromptActions(const Parts &parts) : m_parts(parts)
{
    addTexts();
    addVersions();
    connect(&parts.list, &QWidget::customContextMenuRequested, this, &PromptActions::openContextMenu);
    connect(&parts.list, &QAbstractItemView::doubleClicked, &parts.page, &PromptPage::focusText);
}

QAction *PromptActions::add(const ActionSpec &spec, Act act)
{
    PromptPage &page = m_parts.page;
    return m_parts.context.actions.add(spec, &page, [&page, act] { (page.*act)(); });
}

void PromptActions::addTexts()
{
    add({.id = u"prompt.analyse"_qs, .menu = menus::tools(), .text = tr("A&nalyse style..."), .keys = {}},
        &PromptPage::analyse);
    add({.id = u"prompt.new"_qs,
         .menu = menus::edit(),
         .text = tr("&New draft"),
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         .icon = u"plus"_qs,
         .group = 4},
        &PromptPage::startBlank);
    add({.id = u"prompt.fromStyle"_qs,
         .menu = menus::edit(),
         .text = tr("New draft from the &style card"),
         .keys = {},
         .group = 4},
        &PromptPage::startFromStyle);
    add({.id = u"prompt.find"_qs,
         .menu = menus::edit(),
         .text = tr("&Find and replace"),
         .keys = QKeySequence::Find,
         .icon = u"search"_qs,
         .group = 3,
         .moreKeys = {QKeySequence(Qt::CTRL | Qt::Key_H)}},
        &PromptPage::find);
    add({.id = u"prompt.findNext"_qs, .menu = {}, .text = tr("Next match"), .keys = QKeySequence::FindNext},
        &PromptPage::findNext);
    add({.id = u"prompt.findPrevious"_qs, .menu = {}, .text = tr("Previous match"), .keys = QKeySequence::FindPrevious},
        &PromptPage::findPrevious);
    m_save = add({.id = u"prompt.save"_qs,
                  .menu = menus::file(),
                  .text = tr("&Save as version"),
                  .keys = QKeySequence::Save,
                  .icon = u"check"_qs},
                 &PromptPage::save);
    m_export = add({.id = u"prompt.export"_qs,
                    .menu = menus::file(),
                    .text = tr("&Export prompt..."),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_E),
                    .icon = u"export"_qs},
                   &PromptPage::exportText);
}

void PromptActions::addVersions()
{
    QWidget *list = &m_parts.list;
    m_activate = m_parts.context.actions.add({.id = u"prompt.activate"_qs,
                                              .menu = menus::edit(),
                                              .text = tr("&Activate"),
                                              .keys = Qt::Key_A,
                                              .icon = u"check"_qs,
                                              .group = 4,
                                              .list = list},
                                             &m_parts.page, [this] { activate(); });
    m_compare = add({.id = u"prompt.compare"_qs,
                     .menu = menus::view(),
                     .text = tr("&Compare versions"),
                     .keys = QKeySequence(Qt::CTRL | Qt::Key_D),
                     .group = 4},
                    &PromptPage::compare);
    m_duplicate = add({.id = u"prompt.duplicate"_qs,
                       .menu = menus::edit(),
                       .text = tr("D&uplicate as draft"),
                       .keys = {},
                       .group = 4},
                      &PromptPage::duplicate);
    m_rename = add({.id = u"prompt.rename"_qs,
                    .menu = menus::edit(),
                    .text = tr("&Rename..."),
                    .keys = Qt::Key_F2,
                    .group = 4,
                    .list = list},
                   &PromptPage::rename);
    m_copy = m_parts.context.actions.add(
        {.id = u"prompt.copy"_qs, .menu = {}, .text = tr("&Copy text"), .keys = QKeySequence::Copy, .list = list},
        &m_parts.page, [this] { copy(); });
    m_delete = add({.id = u"prompt.delete"_qs,
                    .menu = menus::edit(),
                    .text = tr("&Delete"),
                    .keys = QKeySequence::Delete,
                    .icon = u"trash"_qs,
                    .group = 6,
                    .list = list},
                   &PromptPage::remove);
}

void PromptActions::activate()
{
    if (const PromptVersion *version = m_parts.page.shownVersion())
        m_parts.page.desk().activate(PromptVersion(*version)); // the page reads its versions anew meanwhile
}

void PromptActions::copy()
{
    QGuiApplication::clipboard()->setText(m_parts.page.shownText());
    m_parts.context.notices.say(tr("The prompt was copied."));
}

void PromptActions::follow()
{
    Actions &actions = m_parts.context.actions;
    const PromptVersion *version = m_parts.page.shownVersion();
    const bool isDraft = m_parts.page.shownDraft() != nullptr;
    const bool isAny = version || isDraft;
    const bool isActive = version && version->id == m_parts.page.activeId();
    const QString none = tr("There is no prompt yet");
    actions.allow(m_save, isDraft, tr("Change the text first"));
    actions.allow(m_activate, version && !isActive,
                  isDraft        ? tr("Save the draft as a version first")
                      : isActive ? tr("It is active already")
                                 : none);
    actions.allow(m_compare, m_parts.list.model()->rowCount() > 1, tr("There is nothing to compare it with"));
    actions.allow(m_rename, version, isDraft ? tr("Save the draft as a version first") : none);
    for (QAction *action : {m_duplicate, m_copy, m_export})
        actions.allow(action, isAny, none);
    actions.allow(m_delete, isAny && !isActive, isActive ? tr("The active version cannot be deleted") : none);
}

void PromptActions::openContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_parts.list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_activate, m_compare, m_duplicate, m_rename, m_copy, m_export});
    menu->addSeparator();
    menu->addAction(m_delete);
    const QRect current = m_parts.list.visualRect(m_parts.list.currentIndex());
    const bool isByMouse = m_parts.list.viewport()->rect().contains(position);
    menu->popup(m_parts.list.viewport()->mapToGlobal(isByMouse ? position : current.center()));
}

} // namespace likeness
