// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <vector>

namespace likeness {

/// The main colours of a picture.
class Palette {
public:
    explicit Palette(const QImage &picture);

    /// Index of the main colour that a pixel may be a ripple of; -1 where it is none.
    int nearest(QRgb colour) const { return m_nearest[size_t(binOf(colour))]; }

private:
    static int binOf(QRgb colour);
    void choosePeaks(const std::vector<int> &counts, int pixels);
    void assignBins();

    struct Peak {
        QRgb colour = 0;
        int reach = 0; ///< largest channel distance
    };
    std::vector<Peak> m_peaks;
    std::vector<int8_t> m_nearest; ///< for every bin
};

} // namespace likeness
