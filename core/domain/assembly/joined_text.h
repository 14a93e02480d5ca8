// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/body_lines.h"

namespace likeness {

/// Joins the lines of one message: wrapped lines by a space (or nothing after a hyphen), lines that a person broke by
/// '\n'. A line was broken on purpose where the next word would still have fitted into it.
class LineJoiner {
public:
    /// `lines`: of the whole document; they tell how wide its columns are.
    explicit LineJoiner(const QVector<BodyLine> &lines);

    /// What stands between line `index` of the document and the one after it: '\n', ' ' or nothing (a null character).
    QChar between(qsizetype index) const;

private:
    bool fitsAbove(const BodyLine &above, const BodyLine &line) const;

    const QVector<BodyLine> &m_lines;
    qsizetype m_textWidth = 0; ///< characters of a wrapped text file; 0 where it is not wrapped
};

} // namespace likeness
