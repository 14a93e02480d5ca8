// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chats/chats_pane.h"

#include "base/async.h"
#include "services/chat/chats.h"
#include "ui/chat/chats/chat_delegate.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/notices/notices.h"
#include "ui/common/rows/choose_row.h"
#include "ui/common/tokens.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

ChatsPane::ChatsPane(Chats &chats, Notices &notices, QWidget *parent)
    : QWidget(parent),
      m_chats(chats),
      m_notices(notices),
      m_search(new QLineEdit),
      m_list(new QListView),
      m_nothing(new EmptyState),
      m_stack(new QStackedWidget)
{
    constexpr int afterTyping = 200;
    addParts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    connect(&m_pause, &QTimer::timeout, this, &ChatsPane::search);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_nothing, &EmptyState::actionChosen, this, &ChatsPane::clearSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChatsPane::choose);
    connect(&chats, &Chats::changed, this, [this](const QString &avatarId) {
        if (avatarId == m_avatarId)
            refresh();
    });
}

void ChatsPane::addParts()
{
    m_search->setPlaceholderText(tr("Find in all chats"));
    m_search->setAccessibleName(tr("Find in all chats"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChatDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Chats"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->say(tr("Nothing matches."), tr("Clear search"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    top->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

void ChatsPane::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    m_selected.clear();
    m_search->clear();
    refresh();
}

const Chat *ChatsPane::find(const QString &chatId) const
{
    for (const Chat &chat : m_all) {
        if (chat.id == chatId)
            return &chat;
    }
    return nullptr;
}

void ChatsPane::select(const QString &chatId)
{
    m_selected = chatId;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const ChatRow *current = m_model.rowAt(m_list->currentIndex());
    if (current && current->chatId == chatId)
        return;
    const QModelIndex index = m_model.indexOf(chatId);
    if (index.isValid())
        chooseRow(*m_list, index);
    else
        m_list->selectionModel()->clear();
}

QString ChatsPane::words() const
{
    return m_search->text().trimmed();
}

void ChatsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ChatsPane::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    search();
    return true;
}

void ChatsPane::refresh()
{
    m_all.clear();
    if (!m_avatarId.isEmpty()) {
        const Result<QVector<Chat>> chats = m_chats.list(m_avatarId);
        if (chats)
            m_all = *chats;
        else
            m_notices.tellError(chats.error());
    }
    search();
    Q_EMIT refreshed();
}

void ChatsPane::search()
{
    m_pause.stop();
    const QString words = this->words();
    if (words.isEmpty() || m_avatarId.isEmpty())
        return show(rowsOf(m_all));
    onDone(m_chats.search(m_avatarId, words), this, [this, words](const Result<QVector<ChatMatch>> &matches) {
        if (words != this->words())
            return; // something else is looked for by now
        if (!matches)
            m_notices.tellError(matches.error());
        show(findsOf(m_all, words, matches.value_or(QVector<ChatMatch>())));
    });
}

void ChatsPane::show(const QVector<ChatRow> &rows)
{
    {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_model.replaceRows(rows);
    }
    m_stack->setCurrentIndex(rows.isEmpty() && !words().isEmpty() ? 1 : 0);
    select(m_selected);
}

void ChatsPane::choose(const QModelIndex &index)
{
    const ChatRow *row = m_model.rowAt(index);
    if (!row || m_isShowing || row->kind == ChatRow::Kind::Heading)
        return;
    m_selected = row->chatId;
    Q_EMIT chatChosen(row->chatId, row->turnId);
}

void ChatsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(palette()).rail);
}

} // namespace likeness
