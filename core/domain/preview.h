// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace likeness {

/// A page as a picture small enough to be kept: what a person looks at beside its text.
struct Preview {
    QSize size; ///< of the pixels in `rgb`
    QSize pageSize; ///< the page's own measure, in which boxes are given (see Page::size)
    QByteArray rgb; ///< three bytes a pixel, rows without padding

    bool isEmpty() const { return rgb.isEmpty(); }
    bool operator==(const Preview &) const = default;
};

inline constexpr qsizetype maximumPreviewBytes = 16 * 1024 * 1024; ///< of `rgb`

/// Whether the bytes are as many as the size says and within the limit.
inline bool isValid(const Preview &preview)
{
    const QSize size = preview.size;
    return size.width() > 0 && size.height() > 0 && qint64(size.width()) * size.height() * 3 == preview.rgb.size()
        && preview.rgb.size() <= maximumPreviewBytes && preview.pageSize.width() > 0 && preview.pageSize.height() > 0;
}

} // namespace likeness
