// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of turn_acts.h, and the button row and menus that lead to them.
#include "ui/chat/acts/turn_acts.h"
#include "ui/chat/chat_words.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/session/chat_session.h"
#include "ui/chat/talk/reply_bar.h"
#include "ui/chat/talk/turn_view.h"
#include "ui/common/actions/actions.h"
#include "ui/common/page/navigator.h"

#include <QAction>
#include <QMenu>

namespace likeness {

TurnActs::TurnActs(const Parts &parts) : m_parts(parts)
{
    addSending();
    addTexts();
    addRating();
    fillBar();
    TurnView &view = parts.talk.view();
    connect(&view, &QWidget::customContextMenuRequested, this, &TurnActs::openContextMenu);
    connect(&view, &TurnView::currentTurnChanged, this, &TurnActs::refresh);
    refresh();
}

QAction *TurnActs::add(const ActionSpec &spec, const Act &act)
{
    return m_parts.context.actions.add(spec, &m_parts.page, act);
}

void TurnActs::addSending()
{
    QWidget *list = &m_parts.talk.view();
    const auto turnId = [this] { return current() ? current()->id : QString(); };
    m_again = add({.id = u"chat.again"_qs,
                   .menu = menus::edit(),
                   .text = tr("&Regenerate"),
                   .keys = QKeySequence(Qt::CTRL | Qt::Key_R),
                   .group = 4},
                  [this, turnId] { m_parts.session.again(turnId()); });
    m_continue =
        add({.id = u"chat.continue"_qs, .menu = menus::edit(), .text = tr("Co&ntinue"), .keys = {}, .group = 4},
            [this, turnId] { m_parts.session.proceed(turnId()); });
    m_remedy = add({.id = u"chat.remedy"_qs, .menu = {}, .text = tr("Change what stopped this reply..."), .keys = {}},
                   [this] { m_parts.context.navigator.openSettings(settingsFor(current()->variant())); });
    m_previous = add({.id = u"chat.previousAnswer"_qs,
                      .menu = {},
                      .text = tr("Previous answer"),
                      .keys = Qt::Key_Comma, // where < and > are on many keyboards
                      .icon = u"chevron-left"_qs,
                      .list = list},
                     [this] { step(-1); });
    m_next = add({.id = u"chat.nextAnswer"_qs,
                  .menu = {},
                  .text = tr("Next answer"),
                  .keys = Qt::Key_Period,
                  .icon = u"chevron-right"_qs,
                  .list = list},
                 [this] { step(1); });
    m_branch = add({.id = u"chat.branch"_qs,
                    .menu = menus::edit(),
                    .text = tr("&Branch from here"),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_B),
                    .group = 4},
                   [this] { branch(); });
}

void TurnActs::addTexts()
{
    QWidget *list = &m_parts.talk.view();
    m_copy = add({.id = u"chat.copy"_qs, .menu = {}, .text = tr("&Copy"), .keys = QKeySequence::Copy, .list = list},
                 [this] { copy(); });
    m_edit = add({.id = u"chat.edit"_qs,
                  .menu = menus::edit(),
                  .text = tr("&Edit"),
                  .keys = Qt::Key_E,
                  .icon = u"edit"_qs,
                  .group = 4,
                  .list = list,
                  .moreKeys = {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}},
                 [this] { edit(); });
    m_editReply = add({.id = u"chat.editReply"_qs, .menu = {}, .text = tr("E&dit reply..."), .keys = {}},
                      [this] { openReply(ReplyDialog::Use::Edit); });
    m_fix = add({.id = u"chat.fix"_qs,
                 .menu = menus::edit(),
                 .text = tr("&Fix..."),
                 .keys = Qt::Key_F,
                 .group = 5,
                 .list = list},
                [this] { openReply(ReplyDialog::Use::Fix); });
    m_save = add({.id = u"chat.saveExample"_qs,
                  .menu = menus::edit(),
                  .text = tr("&Save as example"),
                  .keys = Qt::Key_S,
                  .group = 5,
                  .list = list},
                 [this] { saveExample(); });
    m_remove = add({.id = u"chat.deleteMessage"_qs,
                    .menu = menus::edit(),
                    .text = tr("De&lete message"),
                    .keys = QKeySequence::Delete,
                    .icon = u"trash"_qs,
                    .group = 6,
                    .list = list},
                   [this] { remove(); });
    m_examples = add({.id = u"chat.showExamples"_qs,
                      .menu = menus::view(),
                      .text = tr("Show e&xamples used"),
                      .keys = Qt::Key_X,
                      .group = 4,
                      .list = list},
                     [this] { Q_EMIT examplesWanted(); });
}

void TurnActs::addRating()
{
    QWidget *list = &m_parts.talk.view();
    const auto mark = [&](const QString &id, const QString &text, Qt::Key key, const QString &icon, bool isGood) {
        return add({.id = id, .menu = {}, .text = text, .keys = key, .icon = icon, .list = list, .isCheckable = true},
                   [this, isGood] { rate(isGood); });
    };
    m_good = mark(u"chat.good"_qs, tr("Rate as good"), Qt::Key_G, u"good"_qs, true);
    m_bad = mark(u"chat.bad"_qs, tr("Rate as bad"), Qt::Key_B, u"bad"_qs, false);
    for (const RatingReason reason :
         {RatingReason::NotMyWords, RatingReason::WrongFact, RatingReason::TooLong, RatingReason::TooFormal}) {
        QAction *action = add({.id = u"chat.reason."_qs + QString::number(int(reason)),
                               .menu = {},
                               .text = tr("Rate as bad: %1").arg(reasonWord(reason)),
                               .keys = {},
                               .isCheckable = true},
                              [this, reason] { toggleReason(reason); });
        action->setData(int(reason));
        m_reasons.append(action);
    }
}

QMenu *TurnActs::rateMenu() const
{
    auto *menu = new QMenu(tr("Ra&te"), &m_parts.talk);
    menu->addActions({m_good, m_bad});
    menu->addSeparator();
    menu->addActions(m_reasons);
    return menu;
}

/// Under the shorter names that are enough where it is clear that something is bad.
QMenu *TurnActs::reasonMenu() const
{
    auto *menu = new QMenu(&m_parts.talk);
    for (QAction *reason : m_reasons) {
        QAction *entry = menu->addAction(reasonWord(RatingReason(reason->data().toInt())));
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, reason, &QAction::trigger);
        connect(reason, &QAction::changed, entry, [entry, reason] { entry->setChecked(reason->isChecked()); });
    }
    return menu;
}

void TurnActs::fillBar()
{
    auto *more = new QMenu(&m_parts.talk);
    more->addActions({m_again, m_continue, m_editReply, m_branch, m_copy});
    more->addSeparator();
    more->addActions({m_fix, m_save, m_examples});
    more->addMenu(rateMenu());
    more->addSeparator();
    more->addAction(m_remove);
    m_parts.talk.bar().fill(
        {m_previous, m_next, m_continue, m_again, m_remedy, m_good, m_bad, m_fix, m_save, reasonMenu(), more});
    m_parts.talk.view().setBar(&m_parts.talk.bar());
}

void TurnActs::openContextMenu(const QPoint &position)
{
    TurnView &view = m_parts.talk.view();
    if (!view.current())
        return;
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copy, m_edit, m_branch, m_again, m_continue});
    menu->addSeparator();
    menu->addActions({m_fix, m_save, m_examples});
    QMenu *rate = rateMenu();
    connect(menu, &QObject::destroyed, rate, &QObject::deleteLater);
    menu->addMenu(rate);
    menu->addSeparator();
    menu->addAction(m_remove);
    const QRect current = view.visualRect(view.currentIndex());
    const bool isByMouse = view.viewport()->rect().contains(position);
    menu->popup(view.viewport()->mapToGlobal(isByMouse ? position : current.center()));
}

} // namespace likeness
