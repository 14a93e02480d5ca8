// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/pixels/zones.h"

#include "extract/picture/pixels/components.h"
#include "extract/picture/pixels/palette.h"

#include <algorithm>
#include <array>

namespace likeness {
namespace {

/// Largest difference of a channel within 3 x 3 pixels, 0..255, row by row.
using RangeMap = std::vector<uint8_t>;

/// Per pixel and channel, the extremes of three neighbours in its row.
struct RowExtremes {
    std::vector<std::array<uint8_t, 3>> low;
    std::vector<std::array<uint8_t, 3>> high;
};

std::array<uint8_t, 3> channels(QRgb colour)
{
    return {uint8_t(qRed(colour)), uint8_t(qGreen(colour)), uint8_t(qBlue(colour))};
}

void findExtremes(const QRgb *row, int width, RowExtremes &out)
{
    for (int x = 0; x < width; ++x) {
        const auto left = channels(row[std::max(x - 1, 0)]);
        const auto here = channels(row[x]);
        const auto right = channels(row[std::min(x + 1, width - 1)]);
        for (size_t c = 0; c < 3; ++c) {
            out.low[size_t(x)][c] = std::min({left[c], here[c], right[c]});
            out.high[size_t(x)][c] = std::max({left[c], here[c], right[c]});
        }
    }
}

void combineRows(const std::array<const RowExtremes *, 3> &rows, uint8_t *out, int width)
{
    for (size_t x = 0; x < size_t(width); ++x) {
        int range = 0;
        for (size_t c = 0; c < 3; ++c) {
            const int low = std::min({rows[0]->low[x][c], rows[1]->low[x][c], rows[2]->low[x][c]});
            const int high = std::max({rows[0]->high[x][c], rows[1]->high[x][c], rows[2]->high[x][c]});
            range = std::max(range, high - low);
        }
        out[x] = uint8_t(range);
    }
}

RangeMap rangeMap(const QImage &picture)
{
    const int width = picture.width();
    const int height = picture.height();
    RangeMap map(size_t(width) * size_t(height));
    std::array<RowExtremes, 3> ring;
    for (RowExtremes &row : ring) {
        row.low.resize(size_t(width));
        row.high.resize(size_t(width));
    }
    const auto load = [&](int y) {
        findExtremes(reinterpret_cast<const QRgb *>(picture.constScanLine(y)), width, ring[size_t(y) % 3]);
    };
    load(0);
    for (int y = 0; y < height; ++y) {
        if (y + 1 < height)
            load(y + 1);
        const int above = std::max(y - 1, 0);
        const int below = std::min(y + 1, height - 1);
        combineRows({&ring[size_t(above) % 3], &ring[size_t(y) % 3], &ring[size_t(below) % 3]},
                    map.data() + size_t(y) * size_t(width), width);
    }
    return map;
}

/// Compression leaves ripples in the 8 x 8 pixels around every letter, where a drawn interface is exactly flat. Soft
/// gradients change by one level a pixel, so that only larger steps count as ripples.
bool looksLossy(const RangeMap &map, QSize size)
{
    constexpr int block = 8;
    constexpr int strongEdge = 60;
    qint64 flat = 0;
    qint64 rippled = 0;
    for (int top = 0; top + block <= size.height(); top += block) {
        for (int left = 0; left + block <= size.width(); left += block) {
            int strong = 0;
            int still = 0;
            int small = 0;
            for (int y = top; y < top + block; ++y) {
                const uint8_t *row = map.data() + qsizetype(y) * size.width() + left;
                for (int x = 0; x < block; ++x) {
                    strong += row[x] > strongEdge ? 1 : 0;
                    still += row[x] <= 1 ? 1 : 0;
                    small += row[x] >= 2 && row[x] <= 20 ? 1 : 0;
                }
            }
            flat += strong > 0 ? still : 0;
            rippled += strong > 0 ? small : 0;
        }
    }
    return rippled > flat;
}

/// Mean of 3 x 3 pixels: takes out compression noise before flatness is judged.
QImage smoothed(const QImage &picture)
{
    QImage out(picture.size(), QImage::Format_RGB32);
    const int width = picture.width();
    const int last = picture.height() - 1;
    for (int y = 0; y <= last; ++y) {
        const std::array<const QRgb *, 3> rows{
            reinterpret_cast<const QRgb *>(picture.constScanLine(std::max(y - 1, 0))),
            reinterpret_cast<const QRgb *>(picture.constScanLine(y)),
            reinterpret_cast<const QRgb *>(picture.constScanLine(std::min(y + 1, last)))};
        auto *to = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < width; ++x) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (const QRgb *row : rows) {
                for (const int dx : {std::max(x - 1, 0), x, std::min(x + 1, width - 1)}) {
                    red += qRed(row[dx]);
                    green += qGreen(row[dx]);
                    blue += qBlue(row[dx]);
                }
            }
            to[x] = qRgb(red / 9, green / 9, blue / 9);
        }
    }
    return out;
}

/// Runs of equal kind; kind -1 belongs to nothing.
template <typename KindOf> std::vector<Run> runsOf(int width, const KindOf &kindOf)
{
    std::vector<Run> runs;
    for (int x = 0; x < width;) {
        const int kind = kindOf(x);
        const int begin = x;
        while (x < width && kindOf(x) == kind)
            ++x;
        if (kind >= 0)
            runs.push_back({begin, x, -1, kind});
    }
    return runs;
}

void addRun(Zone &zone, const Run &run, const QRgb *row, int y)
{
    const QRect box(run.begin, y, run.end - run.begin, 1);
    zone.box = zone.runs == 0 ? box : zone.box.united(box);
    zone.area += run.end - run.begin;
    ++zone.runs;
    for (int x = run.begin; x < run.end; ++x) {
        zone.red += qRed(row[x]);
        zone.green += qGreen(row[x]);
        zone.blue += qBlue(row[x]);
    }
}

/// Gives every root label a dense index and fills map.labels and map.zones.
void collect(const std::vector<std::vector<Run>> &rows, Labels &labels, const QImage &picture, ZoneMap &map)
{
    std::vector<int32_t> dense(labels.count(), -1);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        int32_t *out = map.labels.data() + qsizetype(y) * picture.width();
        for (const Run &run : rows[size_t(y)]) {
            int32_t &index = dense[size_t(labels.root(run.label))];
            if (index < 0) {
                index = int32_t(map.zones.size());
                map.zones.emplace_back();
            }
            addRun(map.zones[size_t(index)], run, pixels, y);
            std::fill(out + run.begin, out + run.end, index);
        }
    }
}

/// `kindOf(x, y)`: see runsOf().
template <typename KindOf> ZoneMap labelZones(const QImage &picture, const KindOf &kindOf)
{
    ZoneMap map;
    map.size = picture.size();
    map.labels.assign(size_t(picture.width()) * size_t(picture.height()), -1);
    Labels labels;
    const std::vector<Run> none;
    std::vector<std::vector<Run>> rows(size_t(picture.height()));
    for (int y = 0; y < picture.height(); ++y) {
        rows[size_t(y)] = runsOf(picture.width(), [&](int x) { return kindOf(x, y); });
        connectRuns(rows[size_t(y)], y > 0 ? rows[size_t(y) - 1] : none, labels, false);
    }
    collect(rows, labels, picture, map);
    return map;
}

ZoneMap labelFlat(const QImage &picture, const RangeMap &ranges, int tolerance)
{
    const int width = picture.width();
    return labelZones(
        picture, [&](int x, int y) { return ranges[size_t(y) * size_t(width) + size_t(x)] <= tolerance ? 0 : -1; });
}

} // namespace

QRgb Zone::colour() const
{
    return area > 0 ? qRgb(int(red / area), int(green / area), int(blue / area)) : 0;
}

ZoneMap findZones(const QImage &picture)
{
    const RangeMap ranges = rangeMap(picture);
    const bool isLossy = looksLossy(ranges, picture.size());
    // A step of three levels parts two zones of a lossless picture (bubbles that differ from their ground by as little
    // exist), while the softest gradients in use stay below one level a pixel.
    constexpr int exact = 2;
    constexpr int lossy = 8;
    ZoneMap map = isLossy ? labelFlat(picture, rangeMap(smoothed(picture)), lossy) : labelFlat(picture, ranges, exact);
    map.isLossy = isLossy;
    return map;
}

ZoneMap findFaintZones(const QImage &picture)
{
    constexpr int faint = 4;
    ZoneMap map = labelFlat(picture, rangeMap(smoothed(picture)), faint);
    map.isLossy = true;
    return map;
}

ZoneMap findColourZones(const QImage &picture)
{
    const QImage smooth = smoothed(picture);
    const Palette palette(smooth);
    ZoneMap map = labelZones(picture, [&](int x, int y) {
        return palette.nearest(reinterpret_cast<const QRgb *>(smooth.constScanLine(y))[x]);
    });
    map.isLossy = true;
    return map;
}

} // namespace likeness
