// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of chat_acts.h, and the menu of the list of chats.
#include "ui/chat/acts/chat_acts.h"
#include "ui/chat/chats/chats_pane.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/drawer/used_examples.h"
#include "ui/chat/find/find_bar.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/session/chat_session.h"
#include "ui/chat/talk/turn_view.h"
#include "ui/chat/voice/voice_line.h"
#include "ui/common/actions/action_button.h"
#include "ui/common/actions/actions.h"
#include "ui/common/page/navigator.h"
#include "ui/common/window_settings.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>

namespace likeness {

ChatActs::ChatActs(const Parts &parts) : m_parts(parts)
{
    addChats();
    addSearch();
    addWriting();
    addExamples();
    connect(parts.chats.list(), &QWidget::customContextMenuRequested, this, &ChatActs::openContextMenu);
    connect(parts.chats.list(), &QAbstractItemView::activated, &parts.talk.composer(), &Composer::focusText);
    connect(&parts.used, &UsedExamples::currentChanged, this, &ChatActs::refresh);
    refresh();
}

QAction *ChatActs::add(const ActionSpec &spec, const Act &act)
{
    return m_parts.context.actions.add(spec, &m_parts.page, act);
}

void ChatActs::addChats()
{
    QWidget *list = m_parts.chats.list();
    m_new = add({.id = u"chat.new"_qs,
                 .menu = menus::file(),
                 .text = tr("&New chat"),
                 .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                 .icon = u"plus"_qs},
                [this] { startNew(); });
    m_rename = add({.id = u"chat.rename"_qs, .menu = menus::edit(), .text = tr("Rena&me chat..."), .keys = Qt::Key_F2},
                   [this] { rename(); });
    m_pin = add({.id = u"chat.pin"_qs,
                 .menu = menus::edit(),
                 .text = tr("&Pin chat"),
                 .keys = {},
                 .icon = u"pin"_qs,
                 .isCheckable = true},
                [this] { togglePin(); });
    m_folder = add({.id = u"chat.folder"_qs, .menu = menus::edit(), .text = tr("Move chat to f&older..."), .keys = {}},
                   [this] { moveToFolder(); });
    m_remove = add({.id = u"chat.delete"_qs,
                    .menu = menus::edit(),
                    .text = tr("Delete c&hat"),
                    .keys = QKeySequence::Delete,
                    .icon = u"trash"_qs,
                    .group = 6,
                    .list = list},
                   [this] { remove(); });
    m_export = add({.id = u"chat.export"_qs,
                    .menu = menus::file(),
                    .text = tr("&Export chat..."),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_E),
                    .icon = u"export"_qs},
                   [this] { exportChat(); });
}

void ChatActs::addSearch()
{
    FindBar &bar = m_parts.talk.find();
    m_find = add({.id = u"chat.find"_qs,
                  .menu = menus::edit(),
                  .text = tr("&Find in this chat"),
                  .keys = QKeySequence::Find,
                  .icon = u"search"_qs,
                  .group = 3},
                 [&bar] { bar.open(); });
    add({.id = u"chat.findNext"_qs, .menu = {}, .text = tr("Next match"), .keys = QKeySequence::FindNext},
        [&bar] { bar.step(1); });
    add({.id = u"chat.findPrevious"_qs, .menu = {}, .text = tr("Previous match"), .keys = QKeySequence::FindPrevious},
        [&bar] { bar.step(-1); });
    add({.id = u"chat.findEverywhere"_qs,
         .menu = menus::edit(),
         .text = tr("Find in &all chats"),
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         .icon = u"search"_qs,
         .group = 3},
        [this] { m_parts.chats.focusSearch(); });
}

void ChatActs::addWriting()
{
    add({.id = u"chat.write"_qs, .menu = {}, .text = tr("Write a message"), .keys = {}},
        [this] { m_parts.talk.composer().focusText(); });
    m_stop = add({.id = u"chat.stop"_qs, .menu = menus::edit(), .text = tr("Sto&p the reply"), .keys = {}, .group = 4},
                 [this] { m_parts.session.stop(); });
    add({.id = u"chat.latest"_qs,
         .menu = menus::view(),
         .text = tr("&Jump to latest"),
         .keys = QKeySequence(Qt::CTRL | Qt::Key_End),
         .group = 4},
        [this] { m_parts.talk.view().jumpToEnd(); });
    add({.id = u"chat.voice"_qs, .menu = menus::edit(), .text = tr("Choose the &voice"), .keys = {}, .group = 4},
        [this] { m_parts.talk.voice().openMenu(); });
    m_enterSends = add({.id = u"chat.enterSends"_qs,
                        .menu = menus::edit(),
                        .text = tr("Enter sen&ds"),
                        .keys = {},
                        .group = 4,
                        .isCheckable = true},
                       [this] { setEnterSends(m_enterSends->isChecked()); });
    setEnterSends(m_parts.context.settings.isEnterSending());
}

void ChatActs::setEnterSends(bool isSending)
{
    m_parts.context.settings.setEnterSending(isSending);
    m_enterSends->setChecked(isSending);
    m_parts.talk.composer().setEnterSends(isSending);
}

void ChatActs::addExamples()
{
    UsedExamples &used = m_parts.used;
    QWidget *list = used.list();
    m_pinExample = add({.id = u"chat.pinExample"_qs,
                        .menu = {},
                        .text = tr("Always use this example"),
                        .keys = Qt::Key_P,
                        .icon = u"pin"_qs,
                        .list = list,
                        .isCheckable = true},
                       [&used] { used.togglePinned(); });
    m_banExample = add({.id = u"chat.banExample"_qs,
                        .menu = {},
                        .text = tr("Never use this example"),
                        .keys = Qt::Key_N,
                        .icon = u"excluded"_qs,
                        .list = list,
                        .isCheckable = true},
                       [&used] { used.toggleBanned(); });
    m_openExample = add({.id = u"chat.openExample"_qs,
                         .menu = {},
                         .text = tr("Open the example"),
                         .keys = Qt::Key_Return,
                         .list = list},
                        [this, &used] {
                            if (const UsedRow *row = used.current())
                                m_parts.context.navigator.showExample(row->id);
                        });
    used.addButton(wordButton(m_pinExample, tr("Pin")));
    used.addButton(wordButton(m_banExample, tr("Never use")));
    used.addButton(wordButton(m_openExample, tr("Open")));
}

void ChatActs::openContextMenu(const QPoint &position)
{
    QListView *list = m_parts.chats.list();
    auto *menu = new QMenu(list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_new, m_rename, m_pin, m_folder, m_export});
    menu->addSeparator();
    menu->addAction(m_remove);
    const QRect current = list->visualRect(list->currentIndex());
    const bool isByMouse = list->viewport()->rect().contains(position);
    menu->popup(list->viewport()->mapToGlobal(isByMouse ? position : current.center()));
}

} // namespace likeness
