// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/ocr_engine.h"

#include <QImage>

namespace likeness {

/// Fills kind, layout, utterances, text and notices of `page` where the picture shows a chat; else false, and the
/// page is as it was.
bool readChat(const QImage &picture, OcrEngine &engine, Page &page);

} // namespace likeness
