// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/pixels/colour_test.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace likeness {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Matrix secondMoments(const QImage &picture, const QImage &fill, const QRect &area, int weakest)
{
    Matrix moments{};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const auto *ground = reinterpret_cast<const QRgb *>(fill.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            const Vector d{double(qRed(pixels[x]) - qRed(ground[x])), double(qGreen(pixels[x]) - qGreen(ground[x])),
                           double(qBlue(pixels[x]) - qBlue(ground[x]))};
            if (std::max({std::abs(d[0]), std::abs(d[1]), std::abs(d[2])}) < weakest)
                continue;
            for (size_t i = 0; i < 3; ++i) {
                for (size_t j = 0; j < 3; ++j)
                    moments[i][j] += d[i] * d[j];
            }
        }
    }
    return moments;
}

/// Largest eigenvalue of a symmetric matrix, by power iteration.
double largestEigenvalue(const Matrix &m, Vector &direction)
{
    double value = 0;
    for (int round = 0; round < 30; ++round) {
        Vector next{};
        for (size_t i = 0; i < 3; ++i) {
            for (size_t j = 0; j < 3; ++j)
                next[i] += m[i][j] * direction[j];
        }
        value = std::sqrt(next[0] * next[0] + next[1] * next[1] + next[2] * next[2]);
        if (value <= 0)
            return 0;
        for (size_t i = 0; i < 3; ++i)
            direction[i] = next[i] / value;
    }
    return value;
}

} // namespace

double colourSpread(const QImage &picture, const QImage &fill, const QRect &wanted, int weakest)
{
    Matrix moments = secondMoments(picture, fill, wanted & picture.rect(), weakest);
    Vector first{0.6, 0.5, 0.62}; // no special direction
    const double largest = largestEigenvalue(moments, first);
    if (largest <= 0)
        return 0;
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            moments[i][j] -= largest * first[i] * first[j];
    }
    Vector second{0.3, -0.7, 0.65};
    return std::sqrt(std::max(0.0, largestEigenvalue(moments, second)) / largest);
}

QRgb inkColour(const QImage &picture, const QImage &contrast, const QRect &wanted, int weakest)
{
    const QRect area = wanted & picture.rect();
    int red = 0;
    int green = 0;
    int blue = 0;
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const uchar *strength = contrast.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            if (strength[x] < weakest)
                continue;
            red += qRed(pixels[x]);
            green += qGreen(pixels[x]);
            blue += qBlue(pixels[x]);
            ++count;
        }
    }
    return count > 0 ? qRgb(red / count, green / count, blue / count) : 0;
}

} // namespace likeness
