// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/layout/boxes.h"

#include "extract/picture/pixels/blobs.h"
#include "extract/picture/pixels/measures.h"

#include <algorithm>

namespace likeness {
namespace {

/// A bubble, with its text counted in, fills at least this share of its bounding box: a circle has 0.785, a tail or a
/// bite taken by a reaction costs a few per cent.
constexpr double smallestFill = 0.76;

/// First and last pixel of a zone in each row of its box.
struct Extents {
    std::vector<int> left;
    std::vector<int> right;
};

Extents extentsOf(const ZoneMap &map, int index)
{
    const QRect box = map.zones[size_t(index)].box;
    Extents out;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const int32_t *row = map.row(y);
        int left = box.left();
        int right = box.right();
        while (left < right && row[left] != index)
            ++left;
        while (right > left && row[right] != index)
            --right;
        out.left.push_back(left);
        out.right.push_back(right);
    }
    return out;
}

double fillOf(const Extents &extents, const QRect &box)
{
    qint64 filled = 0;
    for (size_t i = 0; i < extents.left.size(); ++i)
        filled += extents.right[i] - extents.left[i] + 1;
    return double(filled) / (double(box.width()) * box.height());
}

/// Whether the row ends where the body ends, at either side or both: a rounded corner is set back.
bool isStraight(const Extents &extents, size_t row, const QRect &body)
{
    const int setBack = std::max(2, body.height() / 40);
    return extents.left[row] - body.left() < setBack && body.right() - extents.right[row] < setBack;
}

/// A few dots in a row: all that some messages say.
bool isEllipsis(const std::vector<Blob> &dots, int letterHeight)
{
    return (dots.size() == 2 || dots.size() == 3) && std::all_of(dots.begin(), dots.end(), [&](const Blob &dot) {
               return 4 * std::abs(dot.box.bottom() - dots.front().box.bottom()) <= letterHeight;
           });
}

void measureInk(const Ground &ground, Box &box)
{
    std::vector<int> peaks;
    std::vector<int> heights;
    std::vector<Blob> dots;
    constexpr int weakestInk = 40;
    const int padding = ground.letterHeight / 2; // round corners leave specks
    const QRect middle = box.box.adjusted(padding, padding, -padding, -padding);
    for (const Blob &blob : findBlobs(ground.contrast, box.box.adjusted(3, 3, -3, -3), weakestInk)) {
        const int height = blob.box.height();
        if (isDot(blob.box, ground.letterHeight) && middle.contains(blob.box))
            dots.push_back(blob);
        if (2 * height < ground.letterHeight || height > 3 * ground.letterHeight || blob.box.width() > 8 * height)
            continue;
        peaks.push_back(blob.peak);
        heights.push_back(height);
    }
    if (peaks.empty() && isEllipsis(dots, ground.letterHeight)) {
        peaks.assign(dots.size(), dots.front().peak);
        heights.assign(dots.size(), ground.letterHeight);
    }
    box.letters = int(peaks.size());
    box.ink = median(peaks);
    box.textHeight = median(heights);
    constexpr int few = 4; // signs and capitals alone do not tell how large the text is
    if (box.letters < few && box.textHeight > 0)
        box.textHeight = std::min(box.textHeight, ground.letterHeight);
}

/// The smallest zone, able to hold text, whose box lies around this one.
int containerOf(const ZoneMap &map, const std::vector<int> &candidates, int index)
{
    const QRect box = map.zones[size_t(index)].box;
    int best = -1;
    for (const int other : candidates) {
        const QRect around = map.zones[size_t(other)].box;
        if (other == index || !around.contains(box) || around.height() <= box.height() || around.width() <= box.width())
            continue;
        if (best < 0
            || around.width() * around.height()
                < map.zones[size_t(best)].box.width() * map.zones[size_t(best)].box.height())
            best = other;
    }
    return best;
}

bool touchesSides(const QRect &box, QSize picture)
{
    return box.left() <= 1 || box.right() >= picture.width() - 2;
}

std::vector<int> textZones(const ZoneMap &map, int letterHeight)
{
    std::vector<int> indexes;
    for (size_t i = 0; i < map.zones.size(); ++i) {
        if (canHoldText(map.zones[i], letterHeight))
            indexes.push_back(int(i));
    }
    return indexes;
}

void linkNested(std::vector<Box> &boxes)
{
    for (Box &box : boxes) {
        box.inside = -1;
        for (size_t i = 0; i < boxes.size(); ++i) {
            const QRect around = boxes[i].box.adjusted(1, 1, -1, -1);
            if (&boxes[i] != &box && around == box.container)
                box.inside = int(i);
        }
    }
}

std::vector<Box> boxesOf(const ZoneMap &map, const Ground &ground)
{
    std::vector<Box> boxes;
    const std::vector<int> candidates = textZones(map, ground.letterHeight);
    for (const int index : candidates) {
        const Zone &zone = map.zones[size_t(index)];
        if (touchesSides(zone.box, map.size))
            continue;
        Extents extents = extentsOf(map, index);
        if (fillOf(extents, zone.box) < smallestFill)
            continue;
        Box box;
        box.colour = zone.colour();
        box.box = zone.box.adjusted(-1, -1, 1, 1); // flatness ends a pixel before the edge
        const int left = median(extents.left);
        box.body = QRect(left, zone.box.top(), median(extents.right) - left + 1, zone.box.height());
        box.isTopStraight = isStraight(extents, 0, box.body);
        box.isBottomStraight = isStraight(extents, extents.left.size() - 1, box.body);
        box.leftEdge = std::move(extents.left);
        box.rightEdge = std::move(extents.right);
        const int container = containerOf(map, candidates, index);
        box.container = container < 0 ? QRect(QPoint(), map.size) : map.zones[size_t(container)].box;
        box.containerColour = container < 0 ? 0 : map.zones[size_t(container)].colour();
        measureInk(ground, box);
        boxes.push_back(box);
    }
    return boxes;
}

/// Whether another box tells the same place already, or one of them is made of both.
bool collides(const Box &box, const std::vector<Box> &boxes)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const Box &other) {
        const QRect shared = box.box & other.box;
        const int area = shared.width() * shared.height();
        const bool isNested =
            area * 10 > 9 * box.box.width() * box.box.height() && other.box.height() > 2 * box.box.height();
        return !shared.isEmpty() && !isNested
            && area * 4 > std::min(box.box.width() * box.box.height(), other.box.width() * other.box.height());
    });
}

} // namespace

std::vector<Box> findBoxes(const QImage &picture, const ZoneMap &map, const Ground &ground)
{
    std::vector<Box> boxes = boxesOf(map, ground);
    if (map.isLossy) {
        for (const ZoneMap &other : {findFaintZones(picture), findColourZones(picture)}) {
            for (const Box &box : boxesOf(other, ground)) {
                if (!collides(box, boxes))
                    boxes.push_back(box);
            }
        }
    }
    std::sort(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) { return a.box.top() < b.box.top(); });
    linkNested(boxes);
    return boxes;
}

} // namespace likeness
