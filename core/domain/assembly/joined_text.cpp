// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/joined_text.h"

#include <algorithm>

namespace likeness {
namespace {

/// The width at which a text file was wrapped, if it was: many lines come close to it and none goes beyond.
qsizetype wrappedWidth(const QVector<BodyLine> &lines)
{
    constexpr qsizetype widest = 110;
    qsizetype width = 0;
    for (const BodyLine &line : lines)
        width = std::max(width, line.text.size());
    const auto full = std::count_if(lines.cbegin(), lines.cend(),
                                    [width](const BodyLine &line) { return line.text.size() * 10 >= width * 8; });
    return width <= widest && width >= 40 && full >= 4 && full * 5 >= lines.size() ? width : 0;
}

qsizetype firstWordLength(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text.size() : space;
}

} // namespace

LineJoiner::LineJoiner(const QVector<BodyLine> &lines) : m_lines(lines)
{
    if (!lines.isEmpty() && !lines.first().hasPlace())
        m_textWidth = wrappedWidth(lines);
}

QChar LineJoiner::between(qsizetype index) const
{
    const BodyLine &above = m_lines[index];
    const BodyLine &line = m_lines[index + 1];
    if (above.hasPlace() ? fitsAbove(above, line)
                         : above.text.size() + 1 + firstWordLength(line.text) <= m_textWidth || m_textWidth == 0)
        return u'\n';
    const bool isHyphenated = above.text.endsWith(u'-') && line.text.front().isLower();
    return isHyphenated ? QChar() : QChar(u' ');
}

bool LineJoiner::fitsAbove(const BodyLine &above, const BodyLine &line) const
{
    if (above.page != line.page || line.box.top() < above.box.top())
        return false; // the column or the page ended
    int columnEnd = above.box.right();
    constexpr qsizetype neighbourhood = 60;
    const auto first = std::max<qsizetype>(0, &above - m_lines.constData() - neighbourhood);
    const auto last = std::min<qsizetype>(m_lines.size(), &above - m_lines.constData() + neighbourhood);
    for (qsizetype i = first; i < last; ++i) {
        const BodyLine &other = m_lines[i];
        if (other.page == above.page && std::abs(other.box.left() - above.box.left()) * 10 < above.pageWidth)
            columnEnd = std::max(columnEnd, other.box.right());
    }
    const double letter = double(above.box.width()) / double(above.text.size());
    return above.box.right() + letter * double(2 + firstWordLength(line.text)) < columnEnd;
}

} // namespace likeness
