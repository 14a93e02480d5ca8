// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/layout/sides.h"
#include "extract/picture/pixels/measures.h"

#include <algorithm>

namespace likeness {
namespace {

using Side = Speaker::Side;

/// Edges of one side differ by a pixel of smoothing, or by a tail that is part of most rows.
int tolerance(const QRect &pane)
{
    return std::max(3, pane.width() / 130);
}

int sharing(const std::vector<Bubble> &bubbles, const Bubble &bubble, const QRect &pane, bool isLeft)
{
    const auto edge = [isLeft](const Bubble &b) { return isLeft ? b.box.body.left() : b.box.body.right(); };
    return int(std::count_if(bubbles.begin(), bubbles.end(), [&](const Bubble &other) {
        return std::abs(edge(other) - edge(bubble)) <= tolerance(pane);
    }));
}

/// The outermost edge that bubbles begin (or end) at.
struct Edges {
    int left = 0;
    int right = 0;
};

Edges outermost(const std::vector<Bubble> &bubbles)
{
    Edges edges{bubbles.front().box.body.left(), bubbles.front().box.body.right()};
    for (const Bubble &bubble : bubbles) {
        edges.left = std::min(edges.left, bubble.box.body.left());
        edges.right = std::max(edges.right, bubble.box.body.right());
    }
    return edges;
}

/// By the outermost edges; Unknown where both or none fit.
Side byEdges(const Bubble &bubble, const Edges &edges, const QRect &pane)
{
    const int slack = tolerance(pane) * 2;
    const bool isAtLeft = bubble.box.body.left() - edges.left <= slack;
    const bool isAtRight = edges.right - bubble.box.body.right() <= slack;
    return isAtLeft == isAtRight ? Side::Unknown : (isAtLeft ? Side::Other : Side::Self);
}

/// By the edge it shares with more bubbles.
Side byCompany(const std::vector<Bubble> &bubbles, const Bubble &bubble, const QRect &pane)
{
    const int left = sharing(bubbles, bubble, pane, true);
    const int right = sharing(bubbles, bubble, pane, false);
    return left == right ? Side::Unknown : (left > right ? Side::Other : Side::Self);
}

/// The side of the decided bubble whose fill is nearest, if it is near at all.
Side byFill(const std::vector<Bubble> &bubbles, const Bubble &bubble)
{
    constexpr int sameFill = 6;
    Side side = Side::Unknown;
    int nearest = sameFill + 1;
    bool isShared = false;
    for (const Bubble &other : bubbles) {
        const int difference = colourDistance(other.box.colour, bubble.box.colour);
        if (other.side == Side::Unknown || difference > sameFill)
            continue;
        isShared = isShared || (side != Side::Unknown && side != other.side);
        if (difference < nearest) {
            nearest = difference;
            side = other.side;
        }
    }
    return isShared ? Side::Unknown : side;
}

Side byMargin(const Bubble &bubble, const QRect &pane)
{
    const int left = bubble.box.body.left() - pane.left();
    const int right = pane.right() - bubble.box.body.right();
    return left <= right ? Side::Other : Side::Self;
}

} // namespace

void assignSides(std::vector<Bubble> &bubbles, const QRect &pane)
{
    if (bubbles.empty())
        return;
    const Edges edges = outermost(bubbles);
    if (bubbles.size() > 1) {
        for (Bubble &bubble : bubbles)
            bubble.side = byEdges(bubble, edges, pane);
    }
    const std::vector<Bubble> decided = bubbles;
    for (Bubble &bubble : bubbles) {
        if (bubble.side == Side::Unknown)
            bubble.side = byFill(decided, bubble);
        if (bubble.side == Side::Unknown)
            bubble.side = byCompany(decided, bubble, pane);
        if (bubble.side == Side::Unknown)
            bubble.side = byMargin(bubble, pane);
    }
}

} // namespace likeness
