// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/ocr_engine.h"

#include <QImage>

namespace likeness {

/// Reads every line of a part of a page that a person pointed at, without asking what kind of page it is: bubbles,
/// names and print alike, light on dark or dark on light. Boxes are in pixels of `picture` (Format_RGB32).
QVector<Line> readArea(const QImage &picture, const QRect &area, OcrEngine &engine);

/// A page that holds these lines and nothing else.
Page areaPage(int number, const QSize &size, QVector<Line> lines);

} // namespace likeness
