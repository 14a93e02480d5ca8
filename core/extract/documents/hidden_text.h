// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace likeness {

/// Whether a PDF file draws text without ink: in invisible mode or in white. Poppler does not say
/// how a word is drawn, so the drawing commands are searched. A positive answer is only a reason to look at the
/// rendered pages: white letters may stand on a blue bubble, and scans carry invisible text over their pictures.
bool mayHideText(const QByteArray &pdf);

} // namespace likeness
