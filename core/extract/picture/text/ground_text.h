// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/ocr_engine.h"
#include "extract/picture/pixels/ground.h"
#include "extract/picture/text/ink_lines.h"

#include <optional>
#include <vector>

namespace likeness {

/// A piece of a line on the open ground: a caption, a date, a name, or text of a design without bubbles.
struct GroundLine {
    Line text;
    InkLine ink;
    qsizetype mark = 0; ///< its words from here on are weaker or smaller, as times are; 0: none

    int left() const { return text.box.left(); }
    int right() const { return text.box.right(); }
    int middle() const { return text.box.center().y(); }
    /// Contrast of its strongest word.
    int strength() const;
    /// Some of its words as a line of their own.
    Line part(qsizetype begin, qsizetype end) const;
};

/// A line that says who wrote what follows, and when: "kettlewell  Today at 19:13".
struct AuthorLine {
    QString name;
    QString time;
};

/// Reads what stands on `area` outside the blanked places, top to bottom.
std::vector<GroundLine> readGround(OcrEngine &engine, const QImage &picture, const Ground &ground, const QRect &area,
                                   const std::vector<QRect> &blanked);

/// Reads what stands on `area`, headers included.
std::vector<GroundLine> readAllLines(OcrEngine &engine, const QImage &picture, const Ground &ground, const QRect &area);

/// Takes a line for a name with a time where the time is set apart: weaker, smaller or after a gap.
std::optional<AuthorLine> authorOf(const GroundLine &line, int letterHeight);

/// Where the conversation begins: below the rows at the top that reach from one side to the other with a wide gap
/// between, as status bars and headers (name left, buttons right) do.
int headerBottom(const QRect &pane, const std::vector<InkLine> &lines, int letterHeight);

} // namespace likeness
