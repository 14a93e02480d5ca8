// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/shape_marks.h"

#include <algorithm>

namespace likeness {
namespace {

/// Blobs over one another: a stroke and its dot.
struct Stack {
    std::vector<QRect> parts; ///< top to bottom
    QRect box;
};

std::vector<Stack> stacksOf(std::vector<Blob> blobs)
{
    std::sort(blobs.begin(), blobs.end(), [](const Blob &a, const Blob &b) { return a.box.left() < b.box.left(); });
    std::vector<Stack> stacks;
    for (const Blob &blob : blobs) {
        const bool isOver = !stacks.empty() && stacks.back().box.right() >= blob.box.center().x();
        if (!isOver)
            stacks.emplace_back();
        stacks.back().parts.push_back(blob.box);
        stacks.back().box |= blob.box;
    }
    for (Stack &stack : stacks)
        std::sort(stack.parts.begin(), stack.parts.end(),
                  [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
    return stacks;
}

QChar markOf(const Stack &stack, int bottom, int letter)
{
    const QRect &lowest = stack.parts.back();
    const bool stands = isDot(lowest, letter) && 4 * std::abs(lowest.bottom() - bottom) <= letter;
    if (!stands || stack.parts.size() > 2)
        return {};
    if (stack.parts.size() == 1)
        return u'.';
    const QRect &upper = stack.parts.front();
    if (isDot(upper, letter))
        return u':';
    const bool isStroke = 10 * upper.height() > 7 * letter && 2 * upper.width() < upper.height();
    return isStroke && 2 * upper.width() <= 3 * lowest.width() ? QChar(u'!') : QChar();
}

/// Where the letters stand; tails of "g" and commas hang lower, but most do not.
int baselineOf(const std::vector<Stack> &stacks)
{
    std::vector<int> bottoms;
    for (const Stack &stack : stacks)
        bottoms.push_back(stack.box.bottom());
    std::nth_element(bottoms.begin(), bottoms.begin() + std::ptrdiff_t((bottoms.size() - 1) / 2), bottoms.end());
    return bottoms[(bottoms.size() - 1) / 2];
}

} // namespace

ShapeMarks shapeMarks(std::vector<Blob> blobs, int letterHeight)
{
    ShapeMarks marks;
    if (blobs.empty())
        return marks;
    const std::vector<Stack> stacks = stacksOf(std::move(blobs));
    const int baseline = baselineOf(stacks);
    size_t count = 0;
    for (; count < stacks.size(); ++count) {
        const QChar mark = markOf(stacks[count], baseline, letterHeight);
        if (mark.isNull())
            break;
        marks.text += mark;
        marks.right = stacks[count].box.right();
    }
    marks.rest = stacks.size() - count;
    return marks;
}

} // namespace likeness
