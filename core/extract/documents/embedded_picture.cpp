// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/embedded_picture.h"

#include <QByteArrayView>

#include <algorithm>
#include <cmath>

namespace likeness {
namespace {

/// The whole number after `key` in a dictionary; 0 where there is none.
int numberAfter(QByteArrayView dictionary, QByteArrayView key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return 0;
    constexpr qsizetype longestNumber = 12;
    QByteArray digits;
    for (const char c : dictionary.sliced(at + key.size()).toByteArray().left(longestNumber)) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != ' ' || !digits.isEmpty())
            break;
    }
    return digits.toInt();
}

bool isInk(uchar grey)
{
    return grey < 247;
}

/// What is drawn on white.
QRect inkArea(const QImage &page)
{
    QRect area;
    for (int y = 0; y < page.height(); ++y) {
        const uchar *row = page.constScanLine(y);
        const uchar *end = row + page.width();
        const uchar *first = std::find_if(row, end, isInk);
        if (first == end)
            continue;
        const uchar *last = end - 1;
        while (!isInk(*last))
            --last;
        area = area.united(QRect(QPoint(int(first - row), y), QPoint(int(last - row), y)));
    }
    return area;
}

/// Both sides agree within one and a half pixels of the glance.
bool fits(const QRect &area, const QSize &size)
{
    const double expected = double(area.width()) * size.height() / size.width();
    return std::abs(expected - area.height()) <= 1.5 + expected * 0.004;
}

} // namespace

QVector<QSize> pictureSizes(const QByteArray &pdf)
{
    constexpr int smallestSide = 200;
    constexpr qsizetype mostSizes = 10'000;
    constexpr qsizetype longestDictionary = 600;
    QVector<QSize> sizes;
    for (qsizetype at = pdf.indexOf("/Image"); at >= 0 && sizes.size() < mostSizes;
         at = pdf.indexOf("/Image", at + 6)) {
        const qsizetype start = std::max({qsizetype(0), pdf.lastIndexOf("obj", at), at - longestDictionary});
        const qsizetype end = std::min(pdf.indexOf("stream", at), at + longestDictionary);
        if (end < at)
            continue;
        const QByteArrayView dictionary = QByteArrayView(pdf).sliced(start, end - start);
        const QSize size(numberAfter(dictionary, "/Width"), numberAfter(dictionary, "/Height"));
        if (std::min(size.width(), size.height()) >= smallestSide && !sizes.contains(size))
            sizes.append(size);
    }
    return sizes;
}

std::optional<WholePicture> wholePicture(const QImage &glance, double glanceDpi, const QVector<QSize> &sizes)
{
    const QRect area = inkArea(glance);
    if (area.isEmpty())
        return std::nullopt;
    std::optional<WholePicture> found;
    for (const QSize &size : sizes) {
        const double dpi = glanceDpi * size.width() / area.width();
        constexpr double lowest = 60; // below that the picture is a thumbnail, and something else is on the page
        constexpr double highest = 1200;
        if (dpi < lowest || dpi > highest || !fits(area, size) || (found && found->dpi > dpi))
            continue;
        found = WholePicture{dpi,
                             QRectF(double(area.x()) / glance.width(), double(area.y()) / glance.height(),
                                    double(area.width()) / glance.width(), double(area.height()) / glance.height())};
    }
    return found;
}

} // namespace likeness
