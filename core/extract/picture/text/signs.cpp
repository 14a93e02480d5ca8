// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/signs.h"

#include "extract/picture/pixels/colour_test.h"
#include "extract/picture/pixels/measures.h"

#include <array>

namespace likeness {
namespace {

/// Compression noise stays below.
constexpr int faintInk = 34;

/// Colour of what has the height of letters.
QRgb usualColour(const std::vector<Blob> &blobs, const QImage &picture, const Ground &ground, int letter, QPoint origin)
{
    std::array<std::vector<int>, 3> samples;
    for (const Blob &blob : blobs) {
        if (10 * blob.box.height() < 7 * letter || 10 * blob.box.height() > 15 * letter)
            continue;
        const QRgb colour = inkColour(picture, ground.contrast, blob.box.translated(origin), blob.peak * 8 / 10);
        samples[0].push_back(qRed(colour));
        samples[1].push_back(qGreen(colour));
        samples[2].push_back(qBlue(colour));
    }
    return qRgb(median(samples[0]), median(samples[1]), median(samples[2]));
}

/// Emoji are squarish, larger than letters, and have many colours or one that the letters have not.
bool isEmoji(const Blob &blob, const Hand &hand, const QImage &picture, const Ground &ground, QPoint origin)
{
    const int width = blob.box.width();
    const int height = blob.box.height();
    const int letter = hand.letter;
    if (std::min(width, height) < letter || 2 * std::max(width, height) < 3 * letter || width >= 2 * height
        || height >= 2 * width)
        return false;
    const QRect place = blob.box.translated(origin);
    if (2 * std::min(width, height) > 3 * letter) {
        if (blob.density() > 0.66F)
            return true; // hearts, discs, faces of one colour
        constexpr int coloured = 60;
        const QRgb colour = inkColour(picture, ground.contrast, place, blob.peak / 2);
        if (10 * height > 17 * letter && chroma(colour) > chroma(hand.colour) + coloured)
            return true;
    }
    // Letters with coloured fringes (desktop screens) reach 0.2 as well, but are smaller than emoji.
    const double most = 10 * height < 17 * letter ? 0.35 : 0.2;
    return colourSpread(picture, ground.fill, place, faintInk) > most;
}

} // namespace

Hand handOf(const std::vector<Blob> &blobs, const QImage &picture, const Ground &ground, int letter, QPoint origin)
{
    return {letter, usualColour(blobs, picture, ground, letter, origin)};
}

Sign signOf(const Blob &blob, const Hand &hand, const QImage &picture, const Ground &ground, QPoint origin)
{
    const int width = blob.box.width();
    const int height = blob.box.height();
    if (height > 3 * hand.letter && 10 * width < 8 * hand.letter)
        return Sign::Bar;
    // Beside a single line a bar may be shorter; no letter or bracket is that tall, thin and solid.
    if (10 * height > 25 * hand.letter && 10 * width < 5 * hand.letter && blob.density() > 0.9F)
        return Sign::Bar;
    if (height * 10 < 3 * hand.letter && width > 6 * hand.letter)
        return Sign::Bar;
    if (height > 4 * hand.letter)
        return Sign::Picture;
    return isEmoji(blob, hand, picture, ground, origin) ? Sign::Emoji : Sign::Letter;
}

} // namespace likeness
