// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/ocr_engine.h"
#include "extract/picture/text/ink_lines.h"

#include <QImage>

#include <vector>

namespace likeness {

/// One line made ready for the engine: dark on white, capitals about 30 pixels high (Tesseract reads those best), wide
/// gaps closed, because the empty place of an emoji is read as "_ _-". (Widening narrow spaces was tried: it splits
/// more words at 1x than it parts at 2x.)
class Strip {
public:
    /// `line` is a line of `writing`, or some of its words.
    Strip(const Writing &writing, const InkLine &line, double enlarge = 1.0);

    /// The line's words in picture coordinates. Rows of full stops and exclamation marks are told by their shape.
    static Line read(OcrEngine &engine, const Writing &writing, const InkLine &line);

    const QImage &image() const { return m_image; }
    QRect toPicture(const QRect &box) const;

private:
    /// Columns of the picture laid side by side in the strip.
    struct Piece {
        int from = 0; ///< column of the picture
        int to = 0; ///< column of the strip, before scaling
        int width = 0;
    };
    void layOut(const InkLine &line, const QRect &area, int letterHeight);
    int pictureX(int stripX) const;
    /// As the engine reads it; once more at another size where it is doubtful.
    static Line readLetters(OcrEngine &engine, const Writing &writing, const InkLine &line);

    QImage m_image;
    int m_top = 0; ///< row of the picture
    int m_width = 0; ///< before scaling
    double m_scale = 1;
    std::vector<Piece> m_pieces;
};

} // namespace likeness
