// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace likeness {

/// Largest difference of a channel, 0..255.
inline int colourDistance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// How far a colour is from grey, 0..255.
inline int chroma(QRgb colour)
{
    return std::max({qRed(colour), qGreen(colour), qBlue(colour)})
        - std::min({qRed(colour), qGreen(colour), qBlue(colour)});
}

/// The middle one (the upper of two); 0 of nothing.
inline int median(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace likeness
