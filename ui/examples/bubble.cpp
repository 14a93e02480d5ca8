// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/bubble.h"

#include "ui/common/text_label.h"

#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int indent = space::wide; ///< how far a bubble stays away from the other side

} // namespace

Bubble::Bubble(Side side, QWidget *parent) : QWidget(parent), m_text(new TextLabel)
{
    const bool isOwn = side == Side::Own;
    auto *who = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    who->setText(isOwn ? tr("You replied") : tr("They said"));
    who->setAlignment(isOwn ? Qt::AlignTrailing : Qt::AlignLeading);
    auto *card = new Card(isOwn ? Card::Ground::Select : Card::Ground::Surface);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::medium, space::small, space::medium, space::small);
    inside->addWidget(m_text->wrapped());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(isOwn ? indent : 0, 0, isOwn ? 0 : indent, 0);
    column->setSpacing(space::tiny);
    column->addWidget(who);
    column->addWidget(card);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(who->text());
}

void Bubble::setText(const QString &text)
{
    m_text->setText(text);
}

} // namespace likeness
