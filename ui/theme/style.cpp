// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/common/tokens.h"
#include "ui/theme/style_painting.h"

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
constexpr int focusGap = 4; ///< two pixels of gap, two of ring

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
    case PE_FrameFocusRect: // the focus frame around a control says it
    case PE_FrameMenu:
    case PE_FrameLineEdit:
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::buttonLabel(painter, *button, widget);
        break;
    case CE_ProgressBarGroove:
        return painting::progressGroove(painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return painting::progressContents(painter, *bar);
        break;
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
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        const bool isIconOnly = size.width() <= size.height() + space::small;
        const bool isDense = widget && widget->property("isDense").toBool();
        wanted = QSize(isIconOnly ? space::control : size.width() + 2 * (isDense ? space::small : buttonPadding),
                       isDense ? qMax(denseControl, size.height() + space::small)
                               : qMax(space::control, size.height() + space::medium));
    } else if (type == CT_LineEdit || type == CT_ComboBox) {
        wanted.setHeight(qMax(space::control, wanted.height()));
        wanted.rwidth() += type == CT_ComboBox ? space::medium : 0;
    } else if (type == CT_MenuItem) {
        wanted.setHeight(qMax(30, wanted.height()));
    }
    return wanted;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::medium - 2, 0, -28, 0);
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
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusGap;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return indicatorSize;
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
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace likeness
