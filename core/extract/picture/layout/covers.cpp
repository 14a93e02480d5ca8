// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/layout/covers.h"

#include "extract/picture/pixels/measures.h"

namespace likeness {
namespace {

/// Pixels of a zone within an area.
int pixelsIn(const ZoneMap &map, int zone, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        count += int(std::count(map.row(y) + area.left(), map.row(y) + area.right() + 1, zone));
    return count;
}

/// Reactions sit on the upper or lower edge of a bubble: small zones, of another fill, half in and half out of it.
bool isReaction(const ZoneMap &map, int index, const Box &bubble, int letter)
{
    const Zone &zone = map.zones[size_t(index)];
    const QRect shared = zone.box & bubble.body;
    const bool isSmall = std::min(zone.box.width(), zone.box.height()) >= letter && zone.box.height() <= 5 * letter
        && 2 * zone.box.width() < std::max(bubble.box.width(), 16 * letter);
    const bool isOnEdge = (zone.box.top() < bubble.box.bottom() && zone.box.bottom() > bubble.box.bottom() + 2)
        || (zone.box.top() < bubble.box.top() - 2 && zone.box.bottom() > bubble.box.top());
    return isSmall && isOnEdge && !shared.isEmpty()
        && 5 * pixelsIn(map, index, shared) > shared.width() * shared.height();
}

} // namespace

std::vector<QRect> coveredParts(const Box &bubble, const std::vector<Box> &nested, const ZoneMap &map, int letter)
{
    std::vector<QRect> out;
    constexpr int sameFill = 8;
    for (size_t i = 0; i < map.zones.size(); ++i) {
        const Zone &zone = map.zones[i];
        if (!zone.box.intersects(bubble.box) || colourDistance(zone.colour(), bubble.colour) <= sameFill)
            continue;
        const bool isPicture = canHoldText(zone, letter) && bubble.body.adjusted(2, 2, -2, -2).contains(zone.box)
            && std::none_of(nested.begin(), nested.end(), [&](const Box &box) { return box.box.contains(zone.box); });
        if (isPicture || isReaction(map, int(i), bubble, letter))
            out.push_back(zone.box.adjusted(-3, -3, 3, 3));
    }
    return out;
}

} // namespace likeness
