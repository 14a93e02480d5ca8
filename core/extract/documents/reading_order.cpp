// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/reading_order.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace likeness {
namespace {

int middleOf(const QRect &box)
{
    return box.top() + box.height() / 2;
}

/// On one row: the middle of the lower box lies inside the other. Emoji are drawn in boxes twice as high as their line.
bool isSameRow(const QRect &a, const QRect &b)
{
    const QRect &low = a.height() < b.height() ? a : b;
    const QRect &high = a.height() < b.height() ? b : a;
    const int middle = middleOf(low);
    return middle >= high.top() && middle <= high.bottom() && std::abs(middle - middleOf(high)) * 2 < low.height();
}

void append(Line &line, const Line &piece)
{
    const bool isApart = piece.box.left() > line.box.right() + 1;
    line.text += (isApart ? QStringLiteral(" ") : QString()) % piece.text;
    line.words += piece.words;
    // The higher box of an emoji would blur the gaps between lines.
    const bool isHigher = piece.box.height() > line.box.height() * 3 / 2;
    line.box = line.box.united(isHigher ? QRect(piece.box.left(), line.box.top(), piece.box.width(), line.box.height())
                                        : piece.box);
}

/// Top to bottom, and within a row left to right; pieces closer than a letter's height become one line.
QVector<Line> inRows(QVector<Line> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return middleOf(a.box) < middleOf(b.box); });
    QVector<Line> rows;
    for (qsizetype start = 0; start < lines.size();) {
        qsizetype end = start + 1;
        while (end < lines.size() && isSameRow(lines[start].box, lines[end].box))
            ++end;
        std::stable_sort(lines.begin() + start, lines.begin() + end,
                         [](const Line &a, const Line &b) { return a.box.left() < b.box.left(); });
        const qsizetype firstOfRow = rows.size();
        for (; start < end; ++start) {
            Line &piece = lines[start];
            const bool joins = rows.size() > firstOfRow && piece.isHidden == rows.last().isHidden
                && piece.box.left() - rows.last().box.right() <= std::min(piece.box.height(), rows.last().box.height());
            if (joins)
                append(rows.last(), piece);
            else
                rows.append(std::move(piece));
        }
    }
    return rows;
}

/// An upright strip between columns.
struct Gutter {
    int left = 0;
    int right = 0;
};

bool isLeftOf(const Line &line, const Gutter &gutter)
{
    return line.box.right() <= gutter.left;
}

bool isRightOf(const Line &line, const Gutter &gutter)
{
    return line.box.left() >= gutter.right;
}

/// Columns have at least three rows of text side by side and about the same width; speakers' names beside their
/// lines, and bubbles left and right, have not.
bool separatesColumns(const QVector<Line> &lines, const Gutter &gutter)
{
    constexpr int fewestRows = 3;
    QVector<const Line *> left;
    QVector<const Line *> right;
    for (const Line &line : lines) {
        if (isLeftOf(line, gutter))
            left.append(&line);
        else if (isRightOf(line, gutter))
            right.append(&line);
    }
    const qsizetype smaller = std::min(left.size(), right.size());
    if (smaller < fewestRows || (lines.size() - left.size() - right.size()) * 5 > lines.size())
        return false;
    const auto widest = [](const QVector<const Line *> &side) {
        int width = 0;
        for (const Line *line : side)
            width = std::max(width, line->box.width());
        return width;
    };
    const int leftWidth = widest(left);
    const int rightWidth = widest(right);
    if (std::min(leftWidth, rightWidth) * 2 < std::max(leftWidth, rightWidth))
        return false;
    const auto hasNeighbour = [&right](const Line *line) {
        return std::any_of(right.cbegin(), right.cend(), [line](const Line *other) {
            return other->box.top() < line->box.bottom() && line->box.top() < other->box.bottom();
        });
    };
    const auto neighbours = std::count_if(left.cbegin(), left.cend(), hasNeighbour);
    return neighbours >= fewestRows && neighbours * 3 >= smaller;
}

/// The strip in the middle three fifths of the text that the fewest lines cross, widest first.
std::optional<Gutter> findGutter(const QVector<Line> &lines)
{
    QRect all;
    for (const Line &line : lines)
        all = all.united(line.box);
    if (lines.size() < 6 || all.width() < 20 || all.width() > 100'000)
        return std::nullopt;
    QVector<int> crossing(all.width() + 2, 0);
    for (const Line &line : lines) {
        ++crossing[line.box.left() - all.left()];
        --crossing[line.box.right() + 1 - all.left()];
    }
    for (qsizetype x = 1; x < crossing.size(); ++x)
        crossing[x] += crossing[x - 1];
    const int first = all.width() / 5;
    const int last = all.width() * 4 / 5;
    const int fewest = *std::min_element(crossing.cbegin() + first, crossing.cbegin() + last);
    Gutter best;
    for (int x = first; x < last;) {
        const int start = x;
        while (x < last && crossing[x] == fewest)
            ++x;
        if (x - start > best.right - best.left)
            best = {all.left() + start - 1, all.left() + x};
        x += x == start;
    }
    if (best.right - best.left < 4 || !separatesColumns(lines, best))
        return std::nullopt;
    return best;
}

QVector<Line> ordered(QVector<Line> lines, int depth);

/// Between lines that cross the gutter: all of the left column, then all of the right one.
QVector<Line> byColumns(QVector<Line> lines, const Gutter &gutter, int depth)
{
    QVector<Line> result;
    QVector<Line> left;
    QVector<Line> right;
    const auto flush = [&] {
        result += ordered(std::exchange(left, {}), depth + 1) + ordered(std::exchange(right, {}), depth + 1);
    };
    for (Line &line : lines) {
        if (isLeftOf(line, gutter)) {
            left.append(std::move(line));
        } else if (isRightOf(line, gutter)) {
            right.append(std::move(line));
        } else {
            flush();
            result.append(std::move(line));
        }
    }
    flush();
    return result;
}

QVector<Line> ordered(QVector<Line> lines, int depth)
{
    constexpr int mostSplits = 3;
    lines = inRows(std::move(lines));
    const auto gutter = depth < mostSplits ? findGutter(lines) : std::nullopt;
    return gutter ? byColumns(std::move(lines), *gutter, depth) : lines;
}

} // namespace

QVector<Line> inReadingOrder(QVector<Line> lines)
{
    return ordered(std::move(lines), 0);
}

} // namespace likeness
