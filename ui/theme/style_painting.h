// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

/// How each control looks; Style decides which is asked for.
namespace likeness::painting {

constexpr int menuMarkWidth = 20; ///< of what says that a button opens a menu, with the gap before it

void button(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void field(QPainter *painter, const QStyleOption &option);
void checkMark(QPainter *painter, const QStyleOption &option);
void radioMark(QPainter *painter, const QStyleOption &option);
/// Around what scrolls.
void frame(QPainter *painter, const QStyleOption &option);
/// Behind an entry of a list or table without a delegate of its own.
void itemGround(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *view);
void headerGround(QPainter *painter, const QStyleOption &option);
void menuFrame(QPainter *painter, const QStyleOption &option);
void menuItemGround(QPainter *painter, const QStyleOption &option);
void progressGroove(QPainter *painter, const QStyleOption &option);
/// Where the total is unknown, a piece of the bar goes to and fro as long as it is seen.
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option, const QWidget *bar);
void scrollBar(QPainter *painter, const QStyleOption &option, const QRect &handle);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option);
void spinBox(QPainter *painter, const QStyleOption &option, const QRect &up, const QRect &down);
/// A groove with what is chosen of it filled, and a round handle.
void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void focusRing(QPainter *painter, const QStyleOption &option);

} // namespace likeness::painting
