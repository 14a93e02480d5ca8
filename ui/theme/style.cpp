// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/common/tokens.h"
#include "ui/theme/style_painting.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace likeness {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int indicatorSize = 18;
constexpr int buttonPadding = 14; ///< left and right of a button's text
constexpr int denseControl = 24; ///< height of buttons in bars
constexpr int denseRow = 32; ///< of a list without a delegate of its own
constexpr int spinButton = 24;
constexpr int focusGap = 4; ///< two pixels of gap, two of ring

/// Both buttons at the end of the field, one above the other.
QRect spinBoxRect(const QStyleOption &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const QRect buttons(all.right() + 1 - spinButton, all.top(), spinButton, all.height());
    const auto place = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return place(buttons.adjusted(0, 0, 0, -all.height() / 2));
    case QStyle::SC_SpinBoxDown:
        return place(buttons.adjusted(0, all.height() - all.height() / 2, 0, 0));
    case QStyle::SC_SpinBoxEditField:
        return place(all.adjusted(1, 1, -spinButton, -1));
    default:
        return all;
    }
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return painting::button(painter, *option, widget);
    case PE_PanelLineEdit:
        return painting::field(painter, *option);
    case PE_IndicatorCheckBox:
        return painting::checkMark(painter, *option);
    case PE_IndicatorRadioButton:
        return painting::radioMark(painter, *option);
    case PE_PanelMenu:
        return painting::menuFrame(painter, *option);
    case PE_Frame:
        return painting::frame(painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return painting::itemGround(painter, *item, widget);
        break;
    case PE_FrameFocusRect: // the focus frame around a control says it
    case PE_FrameMenu:
    case PE_FrameLineEdit:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: // without the small arrow of a menu, which the label draws
        return painting::button(painter, *option, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::buttonLabel(painter, *button, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem plain = *item;
            if (item->menuItemType != QStyleOptionMenuItem::Separator)
                painting::menuItemGround(painter, *item);
            plain.state &= ~State_Selected;
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return painting::progressGroove(painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return painting::progressContents(painter, *bar, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return painting::headerGround(painter, *option);
    case CE_FocusFrame:
        return painting::focusRing(painter, *option);
    case CE_Splitter:
        return painter->fillRect(option->rect, tokensFor(option->palette).border);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return painting::scrollBar(painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && comboBox)
        return painting::comboBox(painter, *comboBox);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_Slider && slider)
        return painting::slider(painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
    if (control == CC_SpinBox) {
        const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
        return painting::spinBox(painter, *option, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isIconOnly = button && button->text.isEmpty();
        const bool isDense = widget && widget->property("isDense").toBool();
        wanted = QSize(isIconOnly ? space::control : size.width() + 2 * (isDense ? space::small : buttonPadding),
                       isDense ? qMax(denseControl, size.height() + space::small)
                               : qMax(space::control, size.height() + space::medium));
    } else if (type == CT_SpinBox) {
        wanted = QSize(size.width() + spinButton + space::medium, qMax(space::control, wanted.height()));
    } else if (type == CT_LineEdit || type == CT_ComboBox) {
        wanted.setHeight(qMax(space::control, wanted.height()));
        wanted.rwidth() += type == CT_ComboBox ? space::medium : 0;
    } else if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted.setHeight(qMax(30, wanted.height()));
    } else if (type == CT_ItemViewItem) {
        wanted.setHeight(qMax(denseRow, wanted.height() + space::small));
        wanted.rwidth() += 2 * space::small;
    } else if (type == CT_HeaderSection) {
        wanted.setHeight(wanted.height() + space::small);
    }
    return wanted;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::medium - 2, 0, -28, 0);
    if (control == CC_SpinBox)
        return spinBoxRect(*option, part);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // Without arrow buttons the groove is the whole bar.
    const bool isUpright = slider->orientation == Qt::Vertical;
    const int length = isUpright ? slider->rect.height() : slider->rect.width();
    const int range = slider->maximum - slider->minimum;
    const qint64 total = qint64(range) + slider->pageStep;
    const int handle = range > 0 ? qMax(32, int(qint64(length) * slider->pageStep / qMax<qint64>(1, total))) : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              qMax(0, length - handle), slider->upsideDown);
    const auto span = [&](int from, int size) {
        return isUpright ? QRect(0, from, slider->rect.width(), size) : QRect(from, 0, size, slider->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return range > 0 ? span(start, handle) : QRect();
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return slider->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(space::small, 0, -space::small, 0);
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(space::medium, 0, -space::small, 0);
    if (element == SE_ItemViewItemText || element == SE_ItemViewItemDecoration)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(space::small, 0, -space::tiny, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth: // inside the round corners of what scrolls
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusGap;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return indicatorSize;
    case PM_MenuButtonIndicator:
        return painting::menuMarkWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the primary button last, as everywhere
    case SH_UnderlineShortcut:
        return m_hasMnemonics;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAlt = (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    const bool isPressed = isAlt && event->type() == QEvent::KeyPress;
    // A menu that Alt opened keeps its letters.
    const bool isReleased = isAlt && !isPressed && !QApplication::activePopupWidget();
    const bool isElsewhere =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::ApplicationDeactivate;
    if (isPressed || isReleased || isElsewhere)
        showMnemonics(isPressed);
    return QProxyStyle::eventFilter(watched, event);
}

void Style::showMnemonics(bool isShown)
{
    if (std::exchange(m_hasMnemonics, isShown) == isShown)
        return;
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

} // namespace likeness
