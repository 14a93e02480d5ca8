// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/pixels/palette.h"

#include "extract/picture/pixels/measures.h"

#include <algorithm>
#include <numeric>

namespace likeness {
namespace {

/// Five bits a channel: bins of eight levels.
constexpr int bits = 5;
constexpr int bins = 1 << (3 * bits);
constexpr int mostPeaks = 24;
/// Ripples of compression in strongly coloured fills.
constexpr int furthestRipple = 40;

QRgb centreOf(int bin)
{
    const int mask = (1 << bits) - 1;
    return qRgb(((bin >> (2 * bits)) & mask) * 8 + 4, ((bin >> bits) & mask) * 8 + 4, (bin & mask) * 8 + 4);
}

} // namespace

int Palette::binOf(QRgb colour)
{
    return ((qRed(colour) >> 3) << (2 * bits)) | ((qGreen(colour) >> 3) << bits) | (qBlue(colour) >> 3);
}

Palette::Palette(const QImage &picture) : m_nearest(bins, -1)
{
    std::vector<int> counts(bins);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[size_t(binOf(row[x]))];
    }
    choosePeaks(counts, picture.width() * picture.height());
    assignBins();
}

void Palette::choosePeaks(const std::vector<int> &counts, int pixels)
{
    std::vector<int> order(bins);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return counts[size_t(a)] > counts[size_t(b)]; });
    for (const int bin : order) {
        // A short bubble covers about 0.4 % of a phone's screen.
        if (m_peaks.size() >= mostPeaks || counts[size_t(bin)] < pixels / 400)
            break;
        const QRgb colour = centreOf(bin);
        constexpr int neighbours = 12; // bins beside a peak belong to it
        const bool isNew = std::none_of(m_peaks.begin(), m_peaks.end(), [&](const Peak &peak) {
            return colourDistance(peak.colour, colour) < neighbours;
        });
        if (isNew)
            m_peaks.push_back({colour, furthestRipple});
    }
    for (Peak &peak : m_peaks) {
        for (const Peak &other : m_peaks) {
            if (&other != &peak)
                peak.reach = std::min(peak.reach, colourDistance(peak.colour, other.colour) / 2);
        }
    }
}

void Palette::assignBins()
{
    for (int bin = 0; bin < bins; ++bin) {
        int least = 256;
        for (size_t i = 0; i < m_peaks.size(); ++i) {
            const int difference = colourDistance(m_peaks[i].colour, centreOf(bin));
            if (difference <= m_peaks[i].reach && difference < least) {
                least = difference;
                m_nearest[size_t(bin)] = int8_t(i);
            }
        }
    }
}

} // namespace likeness
