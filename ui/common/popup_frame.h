// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRect;

namespace likeness {

/// The ground and the line around what opens above the window: menus, the job tray, the command palette.
void paintPopupFrame(QPainter &painter, const QPalette &palette, const QRect &rect);

} // namespace likeness
