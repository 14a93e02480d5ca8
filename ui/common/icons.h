// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace likeness {

/// A picture of resources/icons, drawn sharp at any size in the palette's text colour, so it follows the theme.
QIcon themedIcon(const QString &name);

/// Draws it in a colour of the caller's choice, for delegates.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);

} // namespace likeness
