// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preview.h"

#include <QRect>
#include <QVector>

namespace likeness {

/// The same pixels as a PNG file. What lies in `blank` (in the page's own measure) is left out of it, in one grey.
QByteArray pngOf(const Preview &preview, const QVector<QRect> &blank = {});

} // namespace likeness
