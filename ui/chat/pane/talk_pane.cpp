// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pane/talk_pane.h"

#include "ui/chat/asking/wait_banner.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/find/find_bar.h"
#include "ui/chat/pane/openers.h"
#include "ui/chat/pane/reply_status.h"
#include "ui/chat/talk/reply_bar.h"
#include "ui/chat/talk/turn_view.h"
#include "ui/chat/voice/voice_line.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

TalkPane::TalkPane(QWidget *parent)
    : QWidget(parent),
      m_voice(new VoiceLine),
      m_aboutVoice(new Banner),
      m_view(new TurnView),
      m_find(new FindBar(*m_view)),
      m_bar(new ReplyBar),
      m_openers(new Openers),
      m_messages(new QStackedWidget),
      m_jump(new QPushButton(tr("&Jump to latest"), m_view)),
      m_status(new ReplyStatus),
      m_wait(new WaitBanner),
      m_fault(new Banner),
      m_composer(new Composer)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_messages->addWidget(m_view);
    m_messages->addWidget(m_openers);
    m_jump->setIcon(themedIcon(QStringLiteral("chevron-down")));
    m_jump->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_voice);
    column->addWidget(inset(m_aboutVoice));
    column->addWidget(m_find);
    column->addWidget(m_messages, 1);
    column->addWidget(m_status);
    column->addWidget(inset(m_wait));
    column->addWidget(inset(m_fault));
    column->addWidget(m_composer);
    m_view->installEventFilter(this);
    connect(m_jump, &QPushButton::clicked, m_view, &TurnView::jumpToEnd);
    connect(m_view, &TurnView::isNearEndChanged, this, [this](bool isNear) {
        m_jump->setVisible(!isNear);
        placeJump();
    });
}

/// A banner with room around it; both hide together.
QWidget *TalkPane::inset(QWidget *part) const
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(space::wide, 0, space::wide, 0);
    column->addWidget(part);
    part->hide();
    return room;
}

void TalkPane::setEmpty(bool isEmpty)
{
    m_messages->setCurrentIndex(isEmpty ? 1 : 0);
}

bool TalkPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeJump();
    return QWidget::eventFilter(watched, event);
}

void TalkPane::placeJump()
{
    m_jump->adjustSize();
    m_jump->move((m_view->width() - m_jump->width()) / 2, m_view->height() - m_jump->height() - space::medium);
    m_jump->raise();
}

} // namespace likeness
