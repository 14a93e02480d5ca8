// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/ocr_engine.h"

#include <QImage>

namespace likeness {

/// Reads a picture of a document page, scanned or photographed: straightens it, evens out the light, takes away
/// specks, and reads it column by column. Capitals should be about 30 px high (300 dpi for common print); smaller
/// pictures are enlarged. Boxes are in pixels of `picture`.
QVector<Line> readScan(const QImage &picture, OcrEngine &engine);

} // namespace likeness
