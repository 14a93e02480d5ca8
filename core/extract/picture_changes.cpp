// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture_changes.h"

#include <QHash>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace likeness {

QImage turned(const QImage &picture, int degrees)
{
    return degrees % 360 == 0 ? picture : picture.transformed(QTransform().rotate(degrees));
}

QRgb colourAround(const QImage &picture, const QRect &area)
{
    const QRect ring = area.adjusted(-1, -1, 1, 1) & picture.rect();
    QHash<QRgb, int> counts;
    const auto count = [&](int x, int y) { ++counts[picture.pixel(x, y)]; };
    for (int x = ring.left(); x <= ring.right(); ++x) {
        count(x, ring.top());
        count(x, ring.bottom());
    }
    for (int y = ring.top(); y <= ring.bottom(); ++y) {
        count(ring.left(), y);
        count(ring.right(), y);
    }
    const auto isRarer = [](int a, int b) { return a < b; };
    const auto best = std::max_element(counts.cbegin(), counts.cend(), isRarer);
    return best == counts.cend() ? qRgb(255, 255, 255) : best.key();
}

void cover(QImage &picture, const QVector<QRect> &areas)
{
    for (const QRect &area : areas) {
        const QRect inside = area & picture.rect();
        const QRgb colour = inside.isEmpty() ? 0 : colourAround(picture, inside);
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            std::fill_n(reinterpret_cast<QRgb *>(picture.scanLine(y)) + inside.left(), inside.width(), colour);
    }
}

QSize previewSize(const QSize &size)
{
    constexpr double longest = 1'600;
    constexpr double leastWidth = 700;
    const double most = double(maximumPreviewBytes) / 3;
    const double pixels = double(size.width()) * size.height();
    double scale = std::min(1.0, longest / std::max({size.width(), size.height(), 1}));
    if (size.width() * scale < leastWidth)
        scale = std::min(1.0, leastWidth / std::max(1, size.width()));
    if (pixels * scale * scale > most)
        scale = std::sqrt(most / pixels);
    // Rounded down, so that the cap holds.
    return {std::max(1, int(size.width() * scale)), std::max(1, int(size.height() * scale))};
}

Preview previewOf(const QImage &picture, const QSize &wanted, const QSize &pageSize)
{
    Preview preview{previewSize(wanted.boundedTo(picture.size())), pageSize, {}};
    const bool isSame = preview.size == picture.size();
    const QImage image =
        (isSame ? picture : picture.scaled(preview.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
            .convertToFormat(QImage::Format_RGB888);
    const qsizetype row = qsizetype(3) * image.width();
    preview.rgb.resize(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(preview.rgb.data() + y * row, image.constScanLine(y), size_t(row));
    return preview;
}

} // namespace likeness
