// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/layout/scene.h"

#include "extract/picture/layout/covers.h"
#include "extract/picture/layout/panes.h"
#include "extract/picture/layout/sides.h"
#include "extract/picture/pixels/measures.h"

#include <algorithm>

namespace likeness {
namespace {

bool overlapInRows(const QRect &a, const QRect &b)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + 1;
    return 2 * shared > std::min(a.height(), b.height());
}

bool isSquarish(const Box &box)
{
    return box.body.width() * 4 < box.body.height() * 5 && box.body.height() * 4 < box.body.width() * 5;
}

/// Pictures of people: square or round, with a letter or two, each beside a bubble and none among them; or over all of
/// them, in the header, where they share no edge with a bubble. A bubble that says "!" has its rows to itself.
bool isAvatar(const Box &box, const std::vector<Box> &boxes, const QRect &pane)
{
    if (!isSquarish(box) || box.letters > 3)
        return false;
    QRect around;
    bool sharesEdge = false;
    bool sharesRows = false;
    const int slack = std::max(2, pane.width() / 200);
    for (const Box &other : boxes) {
        sharesRows = sharesRows
            || (other.box != box.box && other.box.top() <= box.box.bottom() && other.box.bottom() >= box.box.top());
        if (isSquarish(other) && other.letters <= 3)
            continue;
        around |= other.body;
        sharesEdge = sharesEdge || std::abs(other.body.left() - box.body.left()) <= slack
            || std::abs(other.body.right() - box.body.right()) <= slack;
    }
    if (around.isNull())
        return false;
    const bool isBeside = box.body.right() <= around.left() + 2 || box.body.left() >= around.right() - 2;
    return (isBeside && sharesRows) || (box.body.bottom() < around.top() && !sharesEdge);
}

/// Bubbles stand alone in their rows. Of two boxes side by side the one with less text is an avatar, a button or a
/// reaction; three or more are keys, tabs or suggestions.
bool standsAside(const std::vector<Box> &boxes, const Box &box)
{
    int beside = 0;
    bool isLess = false;
    for (const Box &other : boxes) {
        if (other.box == box.box || !overlapInRows(other.box, box.box))
            continue;
        ++beside;
        isLess = isLess || other.letters * other.box.width() > box.letters * box.box.width()
            || (box.letters == 0 && other.letters > 0);
    }
    return beside >= 3 || isLess;
}

/// As wide as the pane: header bars, input fields, banners.
bool isWide(const Box &box, const QRect &pane)
{
    return 100 * box.body.width() > 88 * pane.width();
}

/// Equal margins at both sides, large ones at that.
bool hasEqualMargins(const Box &box, const QRect &pane)
{
    const int left = box.body.left() - pane.left();
    const int right = pane.right() - box.body.right();
    const int slack = std::max(3, pane.width() / 50);
    return std::abs(left - right) <= slack && 100 * left > 5 * pane.width();
}

/// A date or notice. A bubble may have equal margins by chance, but then it shares an edge with others that have not.
bool isCentred(const Box &box, const std::vector<Box> &boxes, const QRect &pane)
{
    const int slack = std::max(2, pane.width() / 200);
    return hasEqualMargins(box, pane) && std::none_of(boxes.begin(), boxes.end(), [&](const Box &other) {
               return !hasEqualMargins(other, pane)
                   && (std::abs(other.body.left() - box.body.left()) <= slack
                       || std::abs(other.body.right() - box.body.right()) <= slack);
           });
}

/// The input field: the lowest box, in the lowest quarter, wide, and aligned with neither side's edge. Its placeholder
/// is weaker than messages are.
bool isInput(const Box &box, const std::vector<Box> &boxes, const QRect &pane)
{
    const bool isLowest = std::none_of(boxes.begin(), boxes.end(), [&](const Box &other) {
        return other.box.top() > box.box.bottom() && other.letters > 0 && 2 * other.box.width() > pane.width();
    });
    if (!isLowest || box.box.top() < pane.top() + pane.height() * 3 / 4 || 2 * box.body.width() < pane.width())
        return false;
    int strongest = 0;
    for (const Box &other : boxes) {
        if (other.box != box.box)
            strongest = std::max(strongest, other.ink);
    }
    return isWide(box, pane) || 100 * box.ink < 75 * strongest || 100 * box.body.width() > 80 * pane.width();
}

std::vector<Box> nestedIn(const std::vector<Box> &boxes, const Box &bubble)
{
    std::vector<Box> out;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(out),
                 [&](const Box &box) { return box.inside >= 0 && boxes[size_t(box.inside)].box == bubble.box; });
    return out;
}

Bubble bubbleOf(const Box &box, const std::vector<Box> &all, const ZoneMap &map, int letter)
{
    Bubble bubble;
    bubble.box = box;
    bubble.nested = nestedIn(all, box);
    std::erase_if(bubble.nested, [](const Box &inner) { return inner.letters < 3; });
    bubble.covered = coveredParts(box, bubble.nested, map, letter);
    return bubble;
}

/// A bubble with little but a time in it would take the time's weak ink for the usual one: the strongest usual ink of
/// the bubbles with that fill holds for all of them.
void levelInk(std::vector<Bubble> &bubbles)
{
    constexpr int sameFill = 10;
    std::vector<int> inks;
    for (const Bubble &bubble : bubbles) {
        int ink = bubble.box.ink;
        for (const Bubble &other : bubbles) {
            if (colourDistance(other.box.colour, bubble.box.colour) <= sameFill)
                ink = std::max(ink, other.box.ink);
        }
        inks.push_back(ink);
    }
    for (size_t i = 0; i < bubbles.size(); ++i)
        bubbles[i].box.ink = inks[i];
}

/// Bubbles have round corners; where the first or the last one has none above or below, the scrolling area ends there.
void markCut(std::vector<Bubble> &bubbles)
{
    if (bubbles.empty())
        return;
    const auto isRound = [](const Bubble &bubble) { return !bubble.box.isTopStraight && !bubble.box.isBottomStraight; };
    if (2 * std::count_if(bubbles.begin(), bubbles.end(), isRound) < std::ptrdiff_t(bubbles.size()))
        return; // a design with square bubbles: corners tell nothing
    bubbles.front().isCut = bubbles.front().box.isTopStraight;
    bubbles.back().isCut = bubbles.back().isCut || bubbles.back().box.isBottomStraight;
}

/// Takes what is no message out of the boxes of a pane, and notes it as furniture.
std::vector<Box> keepMessages(std::vector<Box> boxes, Scene &scene)
{
    const auto sortOut = [&](const auto &isFurniture) {
        const std::vector<Box> all = boxes;
        std::erase_if(boxes, [&](const Box &box) {
            const bool isOut = isFurniture(box, all);
            if (isOut)
                scene.furniture.push_back(box.box);
            return isOut;
        });
    };
    sortOut([&](const Box &box, const std::vector<Box> &all) {
        const bool isEntry = isInput(box, all, scene.pane);
        if (isEntry)
            scene.inputTop = std::min(scene.inputTop, box.box.top());
        return isEntry || isWide(box, scene.pane) || box.letters == 0;
    });
    sortOut([&](const Box &box, const std::vector<Box> &all) { return isAvatar(box, all, scene.pane); });
    sortOut([&](const Box &box, const std::vector<Box> &all) { return standsAside(all, box); });
    return boxes;
}

} // namespace

Scene arrange(const std::vector<Box> &all, const ZoneMap &map, const Ground &ground)
{
    Scene scene;
    std::vector<Box> boxes = looseBoxes(all, map.size);
    scene.pane = keepMainPane(boxes, map.size);
    scene.letterHeight = ground.letterHeight;
    scene.inputTop = map.size.height();
    const std::vector<Box> kept = keepMessages(std::move(boxes), scene);
    for (const Box &box : kept) {
        if (box.box.bottom() > scene.inputTop)
            scene.furniture.push_back(box.box);
        else if (isCentred(box, kept, scene.pane))
            scene.centred.push_back(box);
        else
            scene.bubbles.push_back(bubbleOf(box, all, map, ground.letterHeight));
    }
    assignSides(scene.bubbles, scene.pane);
    levelInk(scene.bubbles);
    markCut(scene.bubbles);
    return scene;
}

} // namespace likeness
