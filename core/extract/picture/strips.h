// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/ocr_engine.h"
#include "extract/picture/ink_lines.h"

#include <QImage>
#include <QPoint>

#include <vector>

namespace likeness {

/// One line made ready for the engine: dark on white, capitals about 30 pixels high (Tesseract reads those best),
/// places of emoji closed, because an empty gap in a line is read as "_ _-".
class Strip {
public:
    /// `part` of `writing`, in picture coordinates; `emoji` as in InkLine.
    Strip(const Writing &writing, const QRect &part, const std::vector<QRect> &emoji, double enlarge = 1.0);

    /// The line's words in picture coordinates and their confidence; read again at another size where it is doubtful.
    static OcrText read(OcrEngine &engine, const Writing &writing, const QRect &part, const std::vector<QRect> &emoji);

    const QImage &image() const { return m_image; }
    QRect toPicture(const QRect &box) const;

private:
    struct Cut {
        int at = 0; ///< column of the shortened line from which columns are missing
        int columns = 0;
    };
    QImage close(const QImage &line, const std::vector<QRect> &emoji, int spaceWidth);
    int unscaledX(int x) const;

    QImage m_image;
    QPoint m_origin; ///< of the unscaled line on the picture
    double m_scale = 1;
    int m_pad = 0;
    std::vector<Cut> m_cuts;
};

} // namespace likeness
