// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/pixels/ground.h"

#include "extract/picture/pixels/blobs.h"
#include "extract/picture/pixels/measures.h"

#include <algorithm>

namespace likeness {
namespace {

/// Before the size of the letters is known: below any bubble, above the insides of letters.
constexpr int smallestSide = 20;
constexpr int smallestArea = 400;
constexpr int smallestMeanRun = 8;

/// Contrast from which a pixel counts as ink while letters are measured; faint wallpaper drawings stay below.
constexpr int strongContrast = 56;

/// Zone maps of which every zone large enough counts as ground.
class GroundMask {
public:
    void use(const ZoneMap &map, int letterHeight)
    {
        std::vector<bool> isGround(map.zones.size());
        for (size_t i = 0; i < map.zones.size(); ++i)
            isGround[i] = canHoldText(map.zones[i], letterHeight);
        m_layers.push_back({&map, std::move(isGround)});
    }
    bool holds(int x, int y) const
    {
        return std::any_of(m_layers.begin(), m_layers.end(), [&](const Layer &layer) {
            const int32_t label = layer.map->row(y)[x];
            return label >= 0 && layer.isGround[size_t(label)];
        });
    }

private:
    struct Layer {
        const ZoneMap *map;
        std::vector<bool> isGround;
    };
    std::vector<Layer> m_layers;
};

/// For every pixel of a row, the x of the nearest ground pixel; -1 throughout where the row has none.
void nearestGround(const GroundMask &mask, int y, std::vector<int> &nearest)
{
    const int width = int(nearest.size());
    int last = -1;
    for (int x = 0; x < width; ++x) {
        if (mask.holds(x, y))
            last = x;
        nearest[size_t(x)] = last;
    }
    last = -1;
    for (int x = width - 1; x >= 0; --x) {
        int &left = nearest[size_t(x)];
        if (left == x)
            last = x;
        else if (last >= 0 && (left < 0 || last - x < x - left))
            left = last;
    }
}

void fillGround(const QImage &picture, const GroundMask &mask, Ground &ground)
{
    const int width = picture.width();
    std::vector<int> nearest(static_cast<size_t>(width));
    for (int y = 0; y < picture.height(); ++y) {
        nearestGround(mask, y, nearest);
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        auto *fill = reinterpret_cast<QRgb *>(ground.fill.scanLine(y));
        const auto *above = reinterpret_cast<const QRgb *>(ground.fill.constScanLine(std::max(y - 1, 0)));
        uchar *contrast = ground.contrast.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const int from = nearest[size_t(x)];
            fill[x] = from >= 0 ? pixels[from] : (y > 0 ? above[x] : pixels[x]);
            contrast[x] = uchar(colourDistance(pixels[x], fill[x]));
        }
    }
}

/// Medians over what looks like letters: neither specks nor pictures, at most three letters run together.
void measureLetters(Ground &ground)
{
    std::vector<int> heights;
    std::vector<int> peaks;
    for (const Blob &blob : findBlobs(ground.contrast, ground.contrast.rect(), strongContrast)) {
        const int height = blob.box.height();
        if (height < 5 || height > 120 || blob.box.width() > 3 * height || blob.box.width() * 3 < height)
            continue;
        heights.push_back(height);
        peaks.push_back(blob.peak);
    }
    if (heights.size() < 3)
        return;
    // In a few words capitals and strokes may outnumber the others.
    constexpr size_t few = 40;
    const auto usual = heights.begin() + std::ptrdiff_t(heights.size() / (heights.size() < few ? 3 : 2));
    std::nth_element(heights.begin(), usual, heights.end());
    ground.letterHeight = *usual;
    ground.ink = median(std::move(peaks));
}

} // namespace

bool canHoldText(const Zone &zone, int letterHeight)
{
    // An emoji is about 2.4 letters high (1.25 em against 0.52), the smallest bubble about 4.
    const int side = letterHeight > 0 ? 3 * letterHeight : smallestSide;
    return std::min(zone.box.width(), zone.box.height()) >= side && zone.area >= smallestArea
        && zone.meanRun() >= smallestMeanRun;
}

Ground findGround(const QImage &picture, const ZoneMap &map)
{
    Ground ground;
    ground.isLossy = map.isLossy;
    ground.fill = QImage(picture.size(), QImage::Format_RGB32);
    ground.contrast = QImage(picture.size(), QImage::Format_Grayscale8);
    const ZoneMap colours = map.isLossy ? findColourZones(picture) : ZoneMap{};
    const auto fill = [&] {
        GroundMask mask;
        mask.use(map, ground.letterHeight);
        if (map.isLossy)
            mask.use(colours, ground.letterHeight);
        fillGround(picture, mask, ground);
    };
    fill();
    measureLetters(ground);
    if (ground.letterHeight > 0)
        fill();
    return ground;
}

} // namespace likeness
