// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace likeness {

namespace {

QColor colourOf(Card::Ground ground, const Tokens &tokens)
{
    switch (ground) {
    case Card::Ground::Surface:
        return tokens.surface;
    case Card::Ground::Rail:
        return tokens.rail;
    case Card::Ground::Sunken:
        return tokens.sunken;
    case Card::Ground::Select:
        return tokens.select;
    }
    return {};
}

} // namespace

Card::Card(Ground ground, QWidget *parent) : QFrame(parent), m_ground(ground)
{
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    const bool isOutlined = m_ground == Ground::Surface;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOutlined ? QPen(tokens.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colourOf(m_ground, tokens));
    const QRectF box = isOutlined ? QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect());
    painter.drawRoundedRect(box, space::cardRadius, space::cardRadius);
}

} // namespace likeness
