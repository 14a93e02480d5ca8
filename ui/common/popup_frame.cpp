// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/popup_frame.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace likeness {

void paintPopupFrame(QPainter &painter, const QPalette &palette, const QRect &rect)
{
    const Tokens &tokens = tokensFor(palette);
    painter.setPen(tokens.borderStrong);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace likeness
