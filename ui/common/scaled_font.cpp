// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scaled_font.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace likeness {

namespace {

constexpr const char *sizeProperty = "likenessTextSize";
constexpr const char *weightProperty = "likenessTextWeight";

void apply(QWidget &widget)
{
    const auto size = TextSize(widget.property(sizeProperty).toInt());
    const auto weight = QFont::Weight(widget.property(weightProperty).toInt());
    widget.setFont(scaledFont(QApplication::font(), size, weight));
}

} // namespace

void useTextSize(QWidget &widget, TextSize size, QFont::Weight weight)
{
    widget.setProperty(sizeProperty, int(size));
    widget.setProperty(weightProperty, int(weight));
    apply(widget);
}

void refreshTextSizes()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->property(sizeProperty).isValid())
            apply(*widget);
    }
}

} // namespace likeness
