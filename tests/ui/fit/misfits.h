// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace likeness {

/// What a person could not read or reach in a window as it stands: words that are cut off without a way to see the
/// rest, widgets over each other or outside their parent, pages that would have to be moved sideways. One line each.
QStringList misfitsIn(const QWidget &window);

} // namespace likeness
