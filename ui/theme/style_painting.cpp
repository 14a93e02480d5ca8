// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/common/icons.h"
#include "ui/common/popup_frame.h"
#include "ui/common/tokens.h"

#include <QDateTime>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTimer>
#include <QWidget>

#include <cmath>

namespace likeness::painting {

namespace {

constexpr int busyTurn = 2400; ///< milliseconds to and fro
constexpr int busyStep = 50;
constexpr int iconGap = 6;
constexpr int menuMark = menuMarkWidth - iconGap;

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

/// One that is switched on looks as any that is: there is nothing left to be urged to.
bool isPrimary(const QStyleOption &option, const QWidget *widget)
{
    return widget && widget->property("isPrimary").toBool() && !(option.state & QStyle::State_On);
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
    // No grey under the pointer: a button that was just pressed would look as if it were disabled.
    if (isEnabled && option.state & QStyle::State_Sunken)
        return {tokens.select, tokens.accent};
    if (isEnabled && option.state & QStyle::State_MouseOver)
        return {tokens.surface, tokens.accent};
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
    return isPrimary(option, widget) ? primaryFill(tokens, option) : plainFill(tokens, option);
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
    const bool isUnderlined = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const int mnemonic = isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QColor colour = !isEnabled ? tokens.borderStrong : isPrimary(option, widget) ? tokens.onAccent : tokens.text;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth && !option.text.isEmpty() ? iconGap : 0;
    const int menuWidth = hasMenu ? menuMarkWidth : 0;
    const int wanted = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int textWidth = qMin(wanted, option.rect.width() - iconWidth - gap - menuWidth);
    const int left = option.rect.center().x() + 1 - (iconWidth + gap + textWidth + menuWidth) / 2;
    const auto place = [&option](int from, int width, int height) {
        const QRect rect(from, option.rect.center().y() + 1 - height / 2, width, height);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (iconWidth)
        option.icon.paint(painter, place(left, iconWidth, option.iconSize.height()), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    if (hasMenu)
        paintIcon(painter, QStringLiteral("chevron-down"),
                  place(left + iconWidth + gap + textWidth + iconGap, menuMark, menuMark), colour);
    painter->setPen(colour);
    painter->drawText(
        place(left + iconWidth + gap, textWidth, option.rect.height()), Qt::AlignVCenter | Qt::AlignLeading | mnemonic,
        textWidth < wanted ? option.fontMetrics.elidedText(option.text, Qt::ElideRight, textWidth, Qt::TextShowMnemonic)
                           : option.text);
}

void field(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0)
        return; // it lies in a field that has one
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

void frame(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    roundedBox(painter, option.rect, tokens.surface, tokens.borderStrong, space::controlRadius);
}

void itemGround(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *view)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !(option.state & QStyle::State_MouseOver))
        return;
    const QColor fill = isSelected ? tokens.select : tokens.sunken;
    const bool isTable = !qobject_cast<const QListView *>(view); // whose cells touch
    isTable ? painter->fillRect(option.rect, fill) : roundedBox(painter, option.rect, fill, {}, space::controlRadius);
}

void headerGround(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    painter->fillRect(option.rect, tokens.sunken);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

void menuFrame(QPainter *painter, const QStyleOption &option)
{
    paintPopupFrame(*painter, option.palette, option.rect);
}

void menuItemGround(QPainter *painter, const QStyleOption &option)
{
    const bool isCurrent = option.state & QStyle::State_Selected && option.state & QStyle::State_Enabled;
    if (isCurrent)
        roundedBox(painter, option.rect.adjusted(2, 0, -2, 0), tokensFor(option.palette).select, {},
                   space::controlRadius);
}

void progressGroove(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect bar(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    roundedBox(painter, bar, tokens.surface, tokens.borderStrong, 3);
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option, const QWidget *bar)
{
    const QRect place = option.rect;
    const QColor colour = tokensFor(option.palette).accent;
    const auto paint = [&](int from, int width) {
        roundedBox(painter, QRect(place.left() + from, place.center().y() - 3, width, 6), colour, {}, 3);
    };
    if (option.maximum <= option.minimum) {
        const int piece = place.width() / 4;
        const double turn = double(QDateTime::currentMSecsSinceEpoch() % busyTurn) / busyTurn;
        paint(int((place.width() - piece) * (1 - std::abs(2 * turn - 1))), piece);
        if (auto *seen = const_cast<QWidget *>(bar))
            QTimer::singleShot(busyStep, seen, qOverload<>(&QWidget::update));
        return;
    }
    const int width =
        int(qint64(place.width()) * (option.progress - option.minimum) / (option.maximum - option.minimum));
    if (width > 0)
        paint(0, qMax(6, width));
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

void spinBox(QPainter *painter, const QStyleOption &option, const QRect &up, const QRect &down)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    roundedBox(painter, option.rect, tokens.surface,
               hasFocus        ? tokens.accent
                   : isEnabled ? tokens.borderStrong
                               : tokens.border,
               space::controlRadius);
    const QColor colour = isEnabled ? tokens.muted : tokens.borderStrong;
    const QRectF mark(-menuMark / 2.0, -menuMark / 2.0, menuMark, menuMark);
    for (const auto &[place, turn] : {std::pair(up, 180), std::pair(down, 0)}) {
        painter->save();
        painter->translate(QRectF(place).center() + QPointF(0, turn == 0 ? -1 : 1));
        painter->rotate(turn);
        paintIcon(painter, QStringLiteral("chevron-down"), mark, colour);
        painter->restore();
    }
}

void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    constexpr int grooveWidth = 4;
    constexpr int knob = 16;
    const Tokens &tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isUpright = option.orientation == Qt::Vertical;
    const QPoint middle = option.rect.center();
    const QRect groove = isUpright
        ? QRect(middle.x() - grooveWidth / 2, option.rect.top(), grooveWidth, option.rect.height())
        : QRect(option.rect.left(), middle.y() - grooveWidth / 2, option.rect.width(), grooveWidth);
    roundedBox(painter, groove, tokens.borderStrong, {}, grooveWidth / 2.0);
    QRect place(0, 0, knob, knob);
    place.moveCenter(isUpright ? QPoint(middle.x(), handle.center().y()) : QPoint(handle.center().x(), middle.y()));
    roundedBox(painter, place & option.rect.adjusted(-knob, 0, knob, 0),
               isEnabled ? tokens.accent : tokens.borderStrong, tokens.surface, knob / 2.0);
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
