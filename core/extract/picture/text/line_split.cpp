// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/line_split.h"

#include "extract/picture/pixels/components.h"

#include <algorithm>
#include <map>

namespace likeness {
namespace {

struct Band {
    int top = 0;
    int bottom = 0; ///< inclusive

    int height() const { return bottom - top + 1; }
};

/// Row intervals that hold ink.
std::vector<Band> inkedBands(std::vector<Blob> blobs)
{
    std::sort(blobs.begin(), blobs.end(), [](const Blob &a, const Blob &b) { return a.box.top() < b.box.top(); });
    std::vector<Band> bands;
    for (const Blob &blob : blobs) {
        if (bands.empty() || blob.box.top() > bands.back().bottom + 1)
            bands.push_back({blob.box.top(), blob.box.bottom()});
        else
            bands.back().bottom = std::max(bands.back().bottom, blob.box.bottom());
    }
    return bands;
}

/// Rows of dots over letters (umlauts, "i") and of commas under them are no lines of their own.
void joinAccents(std::vector<Band> &bands, int letter)
{
    for (size_t i = 0; i + 1 < bands.size();) {
        const int gap = bands[i + 1].top - bands[i].bottom - 1;
        const bool isAccent = 10 * bands[i].height() < 7 * letter && 10 * gap < 5 * letter;
        const bool isTail = 10 * bands[i + 1].height() < 5 * letter && 10 * gap < 3 * letter;
        if (!isAccent && !isTail) {
            ++i;
            continue;
        }
        bands[i].bottom = bands[i + 1].bottom;
        bands.erase(bands.begin() + std::ptrdiff_t(i) + 1);
    }
}

/// Where lines run into each other, the row that the fewest letters cross, near the middle, parts them.
int crossing(const std::vector<Blob> &blobs, const Band &band)
{
    int best = band.top + band.height() / 2;
    size_t fewest = blobs.size() + 1;
    for (int y = band.top + band.height() / 4; y <= band.bottom - band.height() / 4; ++y) {
        const auto count = size_t(std::count_if(blobs.begin(), blobs.end(), [y](const Blob &blob) {
            return blob.box.top() <= y && blob.box.bottom() >= y;
        }));
        if (count < fewest) {
            fewest = count;
            best = y;
        }
    }
    return best;
}

/// A line is at most 1.9 letter heights from the top of its "l" to the bottom of its "g"; three hold two lines.
std::vector<Band> splitTall(const std::vector<Blob> &blobs, const Band &band, int letter, int depth = 0)
{
    if (10 * band.height() < 32 * letter || depth > 6)
        return {band};
    const int y = crossing(blobs, band);
    std::vector<Band> out = splitTall(blobs, {band.top, y - 1}, letter, depth + 1);
    const std::vector<Band> below = splitTall(blobs, {y, band.bottom}, letter, depth + 1);
    out.insert(out.end(), below.begin(), below.end());
    return out;
}

/// Whether two pieces of ink stand in one row. Dots and accents reach a third of a letter further, which still keeps
/// the lines of the tightest designs (1.2 em from line to line) apart.
bool standInRow(const QRect &a, const QRect &b, int letter)
{
    const bool isSmall = 10 * std::min(a.height(), b.height()) < 6 * letter;
    const int reach = isSmall ? letter / 3 : 0;
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + 1 + reach;
    return isSmall ? shared > 0 : 5 * shared >= 2 * std::min(a.height(), b.height());
}

} // namespace

std::vector<std::vector<Blob>> splitLines(const std::vector<Blob> &letters, int letterHeight)
{
    std::vector<Band> bands = inkedBands(letters);
    joinAccents(bands, letterHeight);
    std::vector<std::vector<Blob>> lines;
    for (const Band &whole : bands) {
        for (const Band &band : splitTall(letters, whole, letterHeight)) {
            std::vector<Blob> line;
            std::copy_if(letters.begin(), letters.end(), std::back_inserter(line), [&](const Blob &blob) {
                const int middle = blob.box.center().y();
                return middle >= band.top && middle <= band.bottom;
            });
            if (!line.empty())
                lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<std::vector<Blob>> splitParts(const std::vector<Blob> &letters, const std::vector<QRect> &emoji,
                                          int letterHeight)
{
    std::vector<Blob> all = letters;
    for (const QRect &sign : emoji) {
        if (sign.height() <= 3 * letterHeight) // pictures of people reach over several lines
            all.push_back({sign, 0, 0});
    }
    std::sort(all.begin(), all.end(), [](const Blob &a, const Blob &b) { return a.box.left() < b.box.left(); });
    Labels labels;
    int widest = 0;
    for (const Blob &blob : all) {
        labels.add();
        widest = std::max(widest, blob.box.width());
    }
    const int reach = 2 * letterHeight; // four spaces: a name and its time, not two columns
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = i + 1; j < all.size() && all[j].box.left() <= all[i].box.left() + widest + reach; ++j) {
            if (all[j].box.left() <= all[i].box.right() + reach && standInRow(all[i].box, all[j].box, letterHeight))
                labels.join(int32_t(i), int32_t(j));
        }
    }
    std::map<int32_t, std::vector<Blob>> parts;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].area > 0)
            parts[labels.root(int32_t(i))].push_back(all[i]);
    }
    std::vector<std::vector<Blob>> out;
    for (auto &[label, part] : parts)
        out.push_back(std::move(part));
    const auto topOf = [](const std::vector<Blob> &part) {
        int top = part.front().box.top();
        for (const Blob &blob : part)
            top = std::min(top, blob.box.top());
        return top;
    };
    std::sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return topOf(a) < topOf(b); });
    return out;
}

} // namespace likeness
