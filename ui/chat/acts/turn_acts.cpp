// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/acts/turn_acts.h"

#include "services/chat/chats.h"
#include "ui/chat/chat_words.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/session/chat_session.h"
#include "ui/chat/talk/turn_view.h"
#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace likeness {

const ChatTurn *TurnActs::current() const
{
    const ShownTurn *shown = m_parts.talk.view().current();
    return shown ? m_parts.session.turn(shown->id) : nullptr;
}

bool TurnActs::succeeded(const Result<> &done) const
{
    if (!done)
        m_parts.context.notices.tellError(done.error());
    return done.has_value();
}

void TurnActs::step(int by)
{
    if (const ChatTurn *turn = current())
        succeeded(m_parts.services.chats.showVariant(m_parts.session.chatId(), turn->id, turn->shown + by));
}

void TurnActs::edit()
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    if (turn->role == ChatRole::Assistant)
        return openReply(ReplyDialog::Use::Edit);
    editInPlaceOf(turn->id, turn->variant().text);
}

void TurnActs::editInPlaceOf(const QString &turnId, const QString &text)
{
    m_edited = turnId;
    m_parts.talk.composer().edit(text);
}

void TurnActs::editLast()
{
    const QVector<ChatTurn> &turns = m_parts.session.turns();
    for (qsizetype row = turns.size() - 1; row >= 0; --row) {
        if (turns[row].role != ChatRole::User)
            continue;
        m_parts.talk.view().choose(int(row));
        return edit();
    }
}

void TurnActs::branch()
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    const Result<Chat> chat = m_parts.services.chats.branch(m_parts.session.chatId(), turn->id, true);
    if (!chat)
        return m_parts.context.notices.tellError(chat.error());
    m_parts.session.open(chat->id);
    m_parts.talk.composer().focusText();
    m_parts.context.notices.say(tr("This is %1, a copy of the chat up to that message.").arg(titleOf(*chat)));
}

QString TurnActs::messageBefore(const QString &turnId) const
{
    QString message;
    for (const ChatTurn &turn : m_parts.session.turns()) {
        if (turn.id == turnId)
            break;
        if (turn.role == ChatRole::User)
            message = turn.variant().text;
    }
    return message;
}

void TurnActs::openReply(ReplyDialog::Use use)
{
    const ChatTurn *turn = current();
    if (!turn || turn->role != ChatRole::Assistant)
        return;
    auto *dialog = new ReplyDialog(use, messageBefore(turn->id), turn->variant().text, &m_parts.page);
    connect(dialog, &ReplyDialog::written, this, [this, use, id = turn->id](const QString &text) {
        if (use == ReplyDialog::Use::Fix)
            fix(id, text);
        else
            editReply(id, text);
    });
    dialog->open();
}

void TurnActs::editReply(const QString &turnId, const QString &text)
{
    const ChatTurn *turn = m_parts.session.turn(turnId);
    if (!turn || turn->variant().text == text)
        return;
    Chats &chats = m_parts.services.chats;
    const QString chatId = m_parts.session.chatId();
    const QString before = turn->variant().text;
    m_parts.context.undo.push(new ServiceCommand(tr("edit of a reply"), m_parts.context.notices,
                                                 {[=, &chats] { return chats.editText(chatId, turnId, text); },
                                                  [=, &chats] { return chats.editText(chatId, turnId, before); },
                                                  [=, this] { show(chatId, turnId); }}));
}

void TurnActs::fix(const QString &turnId, const QString &text)
{
    const auto saved = m_parts.services.chats.saveAsExample(m_parts.session.chatId(), turnId, text);
    if (!saved)
        return m_parts.context.notices.tellError(saved.error());
    editReply(turnId, text);
    tellSaved();
}

void TurnActs::saveExample()
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    const auto saved = m_parts.services.chats.saveAsExample(m_parts.session.chatId(), turn->id);
    if (saved)
        tellSaved();
    else
        m_parts.context.notices.tellError(saved.error());
}

void TurnActs::tellSaved()
{
    m_parts.context.notices.say(tr("Saved as a new example. You can look at it under Examples."));
}

void TurnActs::rate(bool isGood)
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    const ChatVariant variant = turn->variant();
    const bool isTakenBack = variant.rating && variant.rating->isGood == isGood;
    store(variant, isTakenBack ? std::nullopt : std::optional(Rating{isGood, {}}));
}

void TurnActs::toggleReason(RatingReason reason)
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    const ChatVariant variant = turn->variant();
    Rating rating{false, {}};
    if (variant.rating && !variant.rating->isGood)
        rating.reasons = variant.rating->reasons;
    rating.reasons ^= reason;
    store(variant, rating);
}

void TurnActs::store(const ChatVariant &variant, const std::optional<Rating> &rating)
{
    succeeded(m_parts.services.chats.rate(m_parts.session.chatId(), variant.id, rating));
    refresh(); // also what a refused change left as it was
}

void TurnActs::copy() const
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    QGuiApplication::clipboard()->setText(turn->variant().text);
    m_parts.context.notices.say(tr("Message copied."));
}

void TurnActs::remove()
{
    const ChatTurn *turn = current();
    if (!turn)
        return;
    const QString chatId = m_parts.session.chatId();
    const QString turnId = turn->id;
    Chats &chats = m_parts.services.chats;
    m_parts.context.undo.push(new ServiceCommand(tr("deletion of a message"), m_parts.context.notices,
                                                 {[=, &chats] { return chats.removeTurns(chatId, {turnId}); },
                                                  [=, &chats] { return chats.restoreTurns(chatId, {turnId}); },
                                                  [=, this] { show(chatId, turnId); }}));
    m_parts.context.notices.sayUndoable(tr("Message deleted."));
}

void TurnActs::show(const QString &chatId, const QString &turnId)
{
    if (m_parts.session.chatId() != chatId)
        m_parts.session.open(chatId);
    const int row = m_parts.talk.view().turns().rowOf(turnId);
    if (row >= 0)
        m_parts.talk.view().choose(row);
}

void TurnActs::refresh()
{
    Actions &actions = m_parts.context.actions;
    const ChatTurn *turn = current();
    const QString none = tr("No message is selected");
    const bool isBusy = m_parts.session.running() || m_parts.session.isPreparing();
    const QString busy = tr("An answer is on its way");
    for (QAction *action : {m_copy, m_edit})
        actions.allow(action, turn, none);
    actions.allow(m_branch, turn && !isBusy, turn ? busy : none);
    actions.allow(m_remove, turn && !isBusy, turn ? busy : none);
    const bool isReply = turn && turn->role == ChatRole::Assistant;
    const bool hasText = isReply && !turn->variant().text.isEmpty() && !isBusy;
    const QString notReply = isBusy ? busy : tr("Select a reply");
    for (QAction *action : QVector<QAction *>{m_editReply, m_fix, m_save, m_good, m_bad} + m_reasons)
        actions.allow(action, hasText, notReply);
    actions.allow(m_examples, isReply, tr("Select a reply"));
    const bool isLast = turn && turn->id == m_parts.session.turns().last().id;
    actions.allow(m_again, isLast && !isBusy, isBusy ? busy : tr("Select the last message"));
    actions.allow(m_continue, isLast && isReply && !isBusy && canContinue(turn->variant()),
                  isBusy ? busy : tr("The last reply was not cut"));
    actions.allow(m_remedy, isReply && !settingsFor(turn->variant()).isEmpty(),
                  tr("Nothing in the settings stopped it"));
    actions.allow(m_previous, isReply && turn->shown > 0 && !isBusy, tr("There is no earlier answer"));
    actions.allow(m_next, isReply && turn->shown + 1 < turn->variants.size() && !isBusy,
                  tr("There is no later answer"));
    const std::optional<Rating> rating = isReply ? turn->variant().rating : std::nullopt;
    m_good->setChecked(rating && rating->isGood);
    m_bad->setChecked(rating && !rating->isGood);
    for (QAction *action : std::as_const(m_reasons))
        action->setChecked(rating && rating->reasons.testFlag(RatingReason(action->data().toInt())));
}

} // namespace likeness
