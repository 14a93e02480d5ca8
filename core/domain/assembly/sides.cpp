// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/sides.h"

#include <QHash>

#include <algorithm>

namespace likeness {
namespace {

/// Left and right edge of all text on each page.
QHash<int, QRect> textAreas(const QVector<BodyLine> &lines)
{
    QHash<int, QRect> areas;
    for (const BodyLine &line : lines)
        areas[line.page] = areas.value(line.page).united(line.box);
    return areas;
}

Place placeOf(const QRect &block, const QRect &area)
{
    const int near = area.width() / 20;
    const int far = area.width() * 3 / 20;
    const int left = block.left() - area.left();
    const int right = area.right() - block.right();
    if (left <= near && right >= far)
        return Place::Left;
    return right <= near && left >= far ? Place::Right : Place::Across;
}

} // namespace

QVector<Place> placesOf(const QVector<BodyLine> &lines)
{
    const QHash<int, QRect> areas = textAreas(lines);
    QVector<Place> places;
    for (qsizetype start = 0; start < lines.size();) {
        QRect block = lines[start].box;
        qsizetype end = start + 1;
        for (; end < lines.size() && !lines[end].hasGapAbove; ++end)
            block = block.united(lines[end].box);
        places.insert(places.size(), end - start, placeOf(block, areas.value(lines[start].page)));
        start = end;
    }
    return places;
}

bool hasSides(const QVector<BodyLine> &lines)
{
    if (lines.isEmpty()
        || !std::all_of(lines.cbegin(), lines.cend(), [](const BodyLine &line) { return line.hasPlace(); }))
        return false;
    const QVector<Place> places = placesOf(lines);
    int left = 0;
    int right = 0;
    int changes = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        left += places[i] == Place::Left;
        right += places[i] == Place::Right;
        changes += i > 0 && places[i] != places[i - 1];
    }
    return left >= 2 && right >= 2 && changes >= 3 && (left + right) * 10 >= places.size() * 9;
}

} // namespace likeness
