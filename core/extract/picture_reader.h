// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"
#include "extract/ocr_engine.h"

#include <QImage>

#include <functional>
#include <memory>

namespace likeness {

/// Cleans (skew, uneven light, specks) and reads a picture that is a document page and not a chat.
using ScanReader = std::function<QVector<Line>(const QImage &picture, OcrEngine &engine)>;

/// Pictures in, utterances with speaker, text, time, box and word confidences out.
class PictureReader {
public:
    /// `languages` as in OcrEngine::create(). Without a `scanReader` document pages are read as they are.
    static Result<std::unique_ptr<PictureReader>> create(const QString &languages = {}, ScanReader scanReader = {});

    /// A page of kind ChatPicture (layout TwoSided or OneColumn) with utterances, or of kind Scanned with lines where
    /// the picture shows no chat. Empty where there is no text in it at all. `picture` as decodePicture() gives it;
    /// boxes are in its pixels. Begins with the first language again at page 1.
    Result<Page> read(const QImage &picture, int pageNumber);

    /// The engine of this reader, for rendered document pages.
    OcrEngine &engine() { return *m_engine; }

private:
    PictureReader(std::unique_ptr<OcrEngine> engine, ScanReader scanReader);

    std::unique_ptr<OcrEngine> m_engine;
    ScanReader m_scanReader;
};

} // namespace likeness
