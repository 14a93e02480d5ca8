// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace likeness {

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
    painter.setBrush(isOutlined ? tokens.surface : tokens.select);
    const QRectF box = isOutlined ? QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect());
    painter.drawRoundedRect(box, space::cardRadius, space::cardRadius);
}

} // namespace likeness
