// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/common/icons.h"
#include "ui/common/popup_frame.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace likeness::painting {

namespace {

/// Half a pixel in, so that a cosmetic line of one pixel is sharp.
QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(border.isValid() ? outline(rect) : QRectF(rect), radius, radius);
    painter->restore();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("isPrimary").toBool();
}

struct Fill {
    QColor fill;
    QColor border;
};

Fill primaryFill(const Tokens &tokens, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return {tokens.sunken, tokens.border};
    if (option.state & QStyle::State_Sunken)
        return {tokens.accent.darker(115), {}};
    return {option.state & QStyle::State_MouseOver ? tokens.accent.darker(107) : tokens.accent, {}};
}

Fill plainFill(const Tokens &tokens, const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_On)
        return {tokens.select, tokens.accent};
    if (isEnabled && option.state & (QStyle::State_Sunken | QStyle::State_MouseOver))
        return {tokens.sunken, tokens.borderStrong};
    return {tokens.surface, isEnabled ? tokens.borderStrong : tokens.border};
}

Fill flatFill(const Tokens &tokens, const QStyleOption &option)
{
    const bool isActive = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver | QStyle::State_On);
    return {isActive && option.state & QStyle::State_Enabled ? tokens.sunken : QColor(), {}};
}

Fill buttonFill(const Tokens &tokens, const QStyleOption &option, const QWidget *widget)
{
    const auto *asButton = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (asButton && asButton->features & QStyleOptionButton::Flat)
        return flatFill(tokens, option);
    return isPrimary(widget) ? primaryFill(tokens, option) : plainFill(tokens, option);
}

} // namespace

void button(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Fill look = buttonFill(tokensFor(option.palette), option, widget);
    roundedBox(painter, option.rect, look.fill, look.border, space::controlRadius);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor colour = !isEnabled ? tokens.borderStrong : isPrimary(widget) ? tokens.onAccent : tokens.text;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth && !option.text.isEmpty() ? 6 : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int left = option.rect.center().x() + 1 - (iconWidth + gap + textWidth) / 2;
    if (iconWidth) {
        const QRect place(QPoint(left, option.rect.center().y() + 1 - iconWidth / 2), option.iconSize);
        option.icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(colour);
    painter->drawText(QRect(left + iconWidth + gap, option.rect.top(), textWidth, option.rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
}

void field(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    roundedBox(painter, option.rect, tokens.surface, hasFocus ? tokens.accent : tokens.borderStrong,
               space::controlRadius);
}

void checkMark(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    roundedBox(painter, option.rect, isOn ? tokens.accent : tokens.surface, isOn ? tokens.accent : tokens.borderStrong,
               4);
    if (isOn)
        paintIcon(painter, QStringLiteral("check"), QRectF(option.rect).adjusted(1, 1, -1, -1), tokens.onAccent);
}

void radioMark(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const double radius = option.rect.height() / 2.0;
    roundedBox(painter, option.rect, isOn ? tokens.accent : tokens.surface, isOn ? tokens.accent : tokens.borderStrong,
               radius);
    const int inset = option.rect.height() / 3;
    if (isOn)
        roundedBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), tokens.onAccent, {}, radius);
}

void menuFrame(QPainter *painter, const QStyleOption &option)
{
    paintPopupFrame(*painter, option.palette, option.rect);
}

void progressGroove(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect bar(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    roundedBox(painter, bar, tokens.surface, tokens.borderStrong, 3);
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const int span = qMax(1, option.maximum - option.minimum);
    const int width = int(qint64(option.rect.width()) * (option.progress - option.minimum) / span);
    if (width > 0)
        roundedBox(painter, QRect(option.rect.left(), option.rect.center().y() - 3, qMax(6, width), 6),
                   tokensFor(option.palette).accent, {}, 3);
}

void scrollBar(QPainter *painter, const QStyleOption &option, const QRect &handle)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isWanted = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool isUpright = handle.height() >= handle.width();
    const QRect thumb = isUpright ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    roundedBox(painter, thumb, isWanted ? tokens.muted : tokens.borderStrong, {}, 3);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const Fill look = plainFill(tokens, option);
    roundedBox(painter, option.rect, look.fill, look.border, space::controlRadius);
    const QRect place(option.rect.right() - 26, option.rect.center().y() - 8, 18, 18);
    paintIcon(painter, QStringLiteral("chevron-down"), place, isEnabled ? tokens.muted : tokens.borderStrong);
}

void focusRing(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokensFor(option.palette).text, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), space::controlRadius + 3,
                             space::controlRadius + 3);
    painter->restore();
}

} // namespace likeness::painting
