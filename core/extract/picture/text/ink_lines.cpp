// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/ink_lines.h"

#include "extract/picture/pixels/blobs.h"
#include "extract/picture/pixels/colour_test.h"
#include "extract/picture/pixels/measures.h"
#include "extract/picture/text/line_split.h"
#include "extract/picture/text/signs.h"

#include <algorithm>
#include <utility>

namespace likeness {
namespace {

/// Compression noise stays below the second, dithering below the first.
constexpr int weakestInk = 22;
constexpr int weakestLossyInk = 34;

/// The bubble's contrast with everything outside its outline at zero.
QImage cutOut(const Ground &ground, const Box &box, const QRect &area, const std::vector<QRect> &blanked)
{
    QImage out(area.size(), QImage::Format_Grayscale8);
    out.fill(0);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const size_t row = size_t(y - box.body.top());
        constexpr int softEdge = 2;
        const int left = std::max(area.left(), box.leftEdge[row] + softEdge);
        const int right = std::min(area.right(), box.rightEdge[row] - softEdge);
        if (right >= left)
            std::copy_n(ground.contrast.constScanLine(y) + left, right - left + 1,
                        out.scanLine(y - area.top()) + (left - area.left()));
    }
    for (const QRect &hole : blanked) {
        const QRect inside = hole.intersected(area).translated(-area.topLeft());
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            std::fill_n(out.scanLine(y) + inside.left(), inside.width(), uchar(0));
    }
    return out;
}

void blank(QImage &contrast, const QRect &wanted)
{
    const QRect area = wanted & contrast.rect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::fill_n(contrast.scanLine(y) + area.left(), std::max(area.width(), 0), uchar(0));
}

/// Ink that runs into the bubble's outline from outside: a reaction laid over its edge, a soft corner, and the half
/// line where the scrolling area cuts the bubble. No text stands in a corner either, for want of padding.
bool isOfTheEdge(const Blob &blob, const QRect &area, int letter)
{
    constexpr int edge = 2;
    const int above = blob.box.top();
    const int below = area.height() - 1 - blob.box.bottom();
    const QPoint middle = blob.box.center();
    const int aside = std::min(middle.x(), area.width() - 1 - middle.x());
    const int along = std::min(middle.y(), area.height() - 1 - middle.y());
    return std::min(above, below) < edge || (blob.box.height() < letter && aside < letter && 10 * along < 9 * letter);
}

bool liesIn(const QRect &part, const std::vector<QRect> &wholes)
{
    return std::any_of(wholes.begin(), wholes.end(), [&](const QRect &whole) { return whole.contains(part.center()); });
}

/// Sorts the blobs; what is no letter is blanked and remembered. Positions are still relative to the area.
std::vector<Blob> keepLetters(const std::vector<Blob> &blobs, const QImage &picture, const Ground &ground,
                              Writing &writing, std::vector<QRect> &emoji)
{
    const QPoint origin = writing.area.topLeft();
    const Hand hand = handOf(blobs, picture, ground, writing.letterHeight, origin);
    std::vector<Blob> letters;
    for (const Blob &blob : blobs) {
        if (isOfTheEdge(blob, writing.area, writing.letterHeight)) {
            blank(writing.contrast, blob.box);
            continue;
        }
        switch (signOf(blob, hand, picture, ground, origin)) {
        case Sign::Letter:
            letters.push_back(blob);
            break;
        case Sign::Emoji:
            emoji.push_back(blob.box);
            break;
        case Sign::Bar:
            writing.bars.push_back(blob.box.translated(origin));
            [[fallthrough]];
        case Sign::Picture:
            blank(writing.contrast, blob.box);
            break;
        }
    }
    std::erase_if(letters, [&](const Blob &blob) { return liesIn(blob.box, emoji); });
    for (const QRect &sign : emoji)
        blank(writing.contrast, sign.adjusted(-1, -1, 1, 1));
    return letters;
}

/// An upright rule between two columns; brackets are lower and not as thin.
bool isRule(const Blob &blob, int letter)
{
    return 10 * blob.box.height() > 21 * letter && 8 * blob.box.width() <= letter + 8 && blob.density() > 0.9F;
}

int usualInk(const std::vector<Blob> &blobs, int letter)
{
    std::vector<int> peaks;
    for (const Blob &blob : blobs) {
        if (10 * blob.box.height() > 7 * letter && blob.box.height() < 3 * letter)
            peaks.push_back(blob.peak);
    }
    return median(std::move(peaks));
}

/// Gap, in hundredths of a letter height, from which two blobs belong to different words. A space is half a letter
/// height wide (0.26 em), the gap between two letters up to a fifth; beside "1" and "l" figures of equal width leave
/// more room.
int spaceBetween(const QRect &left, const QRect &right, int letter)
{
    const auto isStroke = [letter](const QRect &box) {
        return 2 * box.width() < letter && 10 * box.height() > 12 * letter;
    };
    const int strokes = (isStroke(left) ? 1 : 0) + (isStroke(right) ? 1 : 0);
    return strokes == 2 ? 70 : (strokes == 1 ? 48 : 38);
}

std::vector<InkWord> wordsOf(std::vector<Blob> blobs, int letter)
{
    std::sort(blobs.begin(), blobs.end(), [](const Blob &a, const Blob &b) { return a.box.left() < b.box.left(); });
    std::vector<InkWord> words;
    std::vector<int> peaks;
    QRect last;
    for (const Blob &blob : blobs) {
        const int gap = words.empty() ? 0 : blob.box.left() - words.back().box.right();
        if (words.empty() || 100 * gap > spaceBetween(last, blob.box, letter) * letter) {
            words.emplace_back();
            peaks.clear();
        }
        InkWord &word = words.back();
        word.box |= blob.box;
        ++word.blobs;
        if (2 * blob.box.height() > letter)
            peaks.push_back(blob.peak);
        word.ink = peaks.empty() ? std::max(word.ink, blob.peak) : median(peaks);
        last = blob.box;
    }
    return words;
}

/// A disc or square of a third of a letter or more, alone before the text: the sign of a list.
bool isBullet(const Blob &blob, const InkLine &line, int letter)
{
    const int side = std::max(blob.box.width(), blob.box.height());
    return line.words.size() > 1 && line.words.front().blobs == 1 && blob.box == line.words.front().box
        && 100 * side > 25 * letter && 10 * side < 9 * letter && blob.density() > 0.6F
        && std::abs(blob.box.width() - blob.box.height()) <= std::max(1, side / 4)
        && line.words[1].box.left() - blob.box.right() > letter / 2 && blob.box.bottom() < line.baseline;
}

InkLine lineOf(const std::vector<Blob> &blobs, int letter)
{
    InkLine line;
    std::vector<int> heights;
    std::vector<int> bottoms;
    for (const Blob &blob : blobs) {
        line.box |= blob.box;
        line.height = std::max(line.height, blob.box.height());
        if (2 * blob.box.height() <= letter)
            continue;
        heights.push_back(blob.box.height());
        bottoms.push_back(blob.box.bottom());
    }
    line.letterHeight = median(std::move(heights));
    line.baseline = median(std::move(bottoms));
    line.words = wordsOf(blobs, letter);
    if (std::any_of(blobs.begin(), blobs.end(), [&](const Blob &blob) { return isBullet(blob, line, letter); })) {
        line.bullet = line.words.front().box.width();
        line.words.erase(line.words.begin());
    }
    return line;
}

void moveTo(InkLine &line, QPoint origin)
{
    line.box.translate(origin);
    line.baseline += origin.y();
    for (InkWord &word : line.words)
        word.box.translate(origin);
}

/// Specks that stand alone, left over from outlines and tails.
bool isSpeck(const InkLine &line, int letter)
{
    return 2 * line.box.height() < letter && 2 * line.box.width() < 3 * letter;
}

InkLine finish(InkLine line, const std::vector<QRect> &emoji, const QImage &picture, const Ground &ground,
               QPoint origin)
{
    moveTo(line, origin);
    int ink = 0;
    for (const InkWord &word : line.words)
        ink = std::max(ink, word.ink);
    line.colour = inkColour(picture, ground.contrast, line.box, ink * 7 / 10);
    for (const QRect &sign : emoji) {
        const QRect place = sign.translated(origin);
        if (place.center().y() >= line.box.top() && place.center().y() <= line.box.bottom())
            line.emoji.push_back(place);
    }
    return line;
}

} // namespace

Writing findWriting(const QImage &picture, const Ground &ground, const Box &box, const std::vector<QRect> &blanked,
                    Spread spread)
{
    Writing writing;
    writing.area = box.body & picture.rect();
    writing.letterHeight = std::max(box.textHeight, ground.letterHeight / 2);
    writing.contrast = cutOut(ground, box, writing.area, blanked);
    const int weakest =
        ground.isLossy ? std::max(weakestLossyInk, box.ink * 3 / 10) : std::max(weakestInk, box.ink / 4);
    std::vector<QRect> emoji;
    auto letters =
        keepLetters(findBlobs(writing.contrast, writing.contrast.rect(), weakest), picture, ground, writing, emoji);
    writing.ink = usualInk(letters, writing.letterHeight);
    if (spread == Spread::Parts)
        std::erase_if(letters, [&](const Blob &blob) { return isRule(blob, writing.letterHeight); });
    const auto groups = spread == Spread::Lines ? splitLines(letters, writing.letterHeight)
                                                : splitParts(letters, emoji, writing.letterHeight);
    for (const std::vector<Blob> &blobs : groups) {
        const InkLine line = lineOf(blobs, writing.letterHeight);
        if (groups.size() == 1 || !isSpeck(line, writing.letterHeight))
            writing.lines.push_back(finish(line, emoji, picture, ground, writing.area.topLeft()));
    }
    return writing;
}

float strokeWidth(const Writing &writing, const InkWord &word)
{
    const QRect box = word.box.translated(-writing.area.topLeft()) & writing.contrast.rect();
    std::vector<int> widths; // in hundredths of a pixel: soft edges count by their share of ink
    const int edge = std::max(1, word.ink / 5);
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const uchar *row = writing.contrast.constScanLine(y);
        int run = 0;
        for (int x = box.left(); x <= box.right() + 1; ++x) {
            const int ink = x <= box.right() ? row[x] : 0;
            if (ink >= edge)
                run += std::min(100, 100 * ink / std::max(1, word.ink));
            else if (run > 0)
                widths.push_back(std::exchange(run, 0));
        }
    }
    return float(median(std::move(widths))) / 100;
}

} // namespace likeness
