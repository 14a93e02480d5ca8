// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/layout/panes.h"

#include "extract/picture/pixels/measures.h"

namespace likeness {
namespace {

/// A zone with several boxes in it that takes much of the picture is a pane, not a bubble with quotes.
bool isPane(const std::vector<Box> &boxes, size_t index, QSize picture)
{
    const QRect box = boxes[index].box;
    const auto held = std::count_if(boxes.begin(), boxes.end(), [&](const Box &b) { return b.inside == int(index); });
    return (held >= 2 && 10 * box.height() > 4 * picture.height()) || 10 * box.height() > 9 * picture.height();
}

bool isSameGround(const Box &a, const Box &b)
{
    constexpr int sameGround = 12;
    return colourDistance(a.containerColour, b.containerColour) <= sameGround;
}

/// Parts of one pane: a full-width band ("1 unread message") cuts its ground in two.
bool isSamePane(const Box &a, const Box &b)
{
    const int slack = std::max(4, a.container.width() / 50);
    return std::abs(a.container.left() - b.container.left()) <= slack
        && std::abs(a.container.right() - b.container.right()) <= slack && isSameGround(a, b);
}

/// The drawings of a wallpaper cut pieces off the ground.
bool isPieceOf(const QRect &pane, const Box &box, const Box &main)
{
    return box.container.left() >= pane.left() && box.container.right() <= pane.right() && isSameGround(box, main);
}

/// Bubbles over a busy wallpaper have grounds of any colour, but they share their edges.
bool isAligned(const Box &box, const std::vector<Box> &boxes, const QRect &pane)
{
    const int slack = std::max(2, pane.width() / 200);
    const auto shared = std::count_if(boxes.begin(), boxes.end(), [&](const Box &other) {
        return std::abs(other.body.left() - box.body.left()) <= slack
            || std::abs(other.body.right() - box.body.right()) <= slack;
    });
    return shared >= 2 && pane.adjusted(1, 1, -1, -1).contains(box.box);
}

} // namespace

std::vector<Box> looseBoxes(const std::vector<Box> &boxes, QSize picture)
{
    std::vector<bool> panes(boxes.size());
    for (size_t i = 0; i < boxes.size(); ++i)
        panes[i] = isPane(boxes, i, picture);
    std::vector<Box> out;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (!panes[i] && (boxes[i].inside < 0 || panes[size_t(boxes[i].inside)]))
            out.push_back(boxes[i]);
    }
    return out;
}

QRect keepMainPane(std::vector<Box> &boxes, QSize picture)
{
    const Box *main = nullptr;
    qint64 most = -1;
    for (const Box &box : boxes) {
        qint64 sum = 0;
        for (const Box &other : boxes)
            sum += isSamePane(box, other) ? qint64(other.letters) * other.textHeight : 0;
        if (sum > most) {
            most = sum;
            main = &box;
        }
    }
    if (!main)
        return QRect(QPoint(), picture);
    const Box chosen = *main;
    std::vector<Box> kept;
    QRect pane;
    for (const Box &box : boxes) {
        if (!isSamePane(chosen, box))
            continue;
        kept.push_back(box);
        pane |= box.container;
    }
    std::erase_if(boxes, [&](const Box &box) {
        return !isSamePane(chosen, box) && !isPieceOf(pane, box, chosen) && !isAligned(box, kept, pane);
    });
    return pane;
}

} // namespace likeness
