// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace likeness {

/// What is kept of a picture so that scrolling captures can be joined later without it: 32 bytes a pixel row, top to
/// bottom. Each row is cut into 16 equal columns; first come their 16 mean grey levels (0..255), then their 16
/// standard deviations, doubled (0..255). Read by domain/stitching. Empty for a picture without pixels.
QByteArray rowSignature(const QImage &picture);

} // namespace likeness
