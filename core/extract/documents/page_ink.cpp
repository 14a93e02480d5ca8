// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/page_ink.h"

#include <algorithm>

namespace likeness {
namespace {

constexpr int visibleContrast = 12; // grey levels; small grey letters keep more at 72 dpi

QRect inPixels(const QRect &box, const QImage &image, const QSize &size)
{
    const double x = double(image.width()) / std::max(1, size.width());
    const double y = double(image.height()) / std::max(1, size.height());
    return QRectF(box.x() * x, box.y() * y, box.width() * x, box.height() * y).toAlignedRect() & image.rect();
}

/// Lowest and highest grey level inside.
std::pair<int, int> rangeIn(const QImage &image, const QRect &box)
{
    int lowest = 255;
    int highest = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto [low, high] =
            std::minmax_element(image.constScanLine(y) + box.left(), image.constScanLine(y) + box.right() + 1);
        lowest = std::min<int>(lowest, *low);
        highest = std::max<int>(highest, *high);
    }
    return {lowest, highest};
}

} // namespace

bool hasInkOutside(const QImage &image, const QSize &size, const QVector<Line> &lines)
{
    QImage rest = image;
    for (const Line &line : lines) {
        const QRect box = inPixels(line.box, image, size).adjusted(-2, -2, 2, 2) & image.rect();
        for (int y = box.top(); y <= box.bottom(); ++y)
            std::fill_n(rest.scanLine(y) + box.left(), box.width(), uchar(255));
    }
    // A word at this size covers some twenty dark pixels; rules and specks fewer rows than that.
    constexpr int fewestRows = 8;
    int rows = 0;
    for (int y = 0; y < rest.height(); ++y) {
        const uchar *row = rest.constScanLine(y);
        rows += std::count_if(row, row + rest.width(), [](uchar grey) { return grey < 160; }) >= 3;
    }
    return rows >= fewestRows;
}

bool isInvisible(const QImage &image, const QSize &size, const Line &line)
{
    // The middle half only: boxes of tall fonts reach into the lines above and below.
    const QRect middle = line.box.adjusted(0, line.box.height() / 4, 0, -line.box.height() / 4);
    const QRect box = inPixels(middle, image, size);
    if (box.isEmpty())
        return true;
    const auto [lowest, highest] = rangeIn(image, box);
    return highest - lowest < visibleContrast;
}

} // namespace likeness
