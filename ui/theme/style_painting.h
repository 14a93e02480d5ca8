// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

/// How each control looks; Style decides which is asked for.
namespace likeness::painting {

void button(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void field(QPainter *painter, const QStyleOption &option);
void checkMark(QPainter *painter, const QStyleOption &option);
void radioMark(QPainter *painter, const QStyleOption &option);
void menuFrame(QPainter *painter, const QStyleOption &option);
void progressGroove(QPainter *painter, const QStyleOption &option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter *painter, const QStyleOption &option, const QRect &handle);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option);
void focusRing(QPainter *painter, const QStyleOption &option);

} // namespace likeness::painting
