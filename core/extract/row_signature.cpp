// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/row_signature.h"

#include "domain/stitching.h"

#include <algorithm>
#include <cmath>

namespace likeness {
namespace {

struct Cell {
    uchar mean;
    uchar deviation;
};

Cell cellOf(const uchar *begin, const uchar *end)
{
    const double count = double(end - begin);
    qint64 sum = 0;
    qint64 squares = 0;
    for (const uchar *grey = begin; grey != end; ++grey) {
        sum += *grey;
        squares += qint64(*grey) * *grey;
    }
    const double mean = double(sum) / count;
    const double variance = std::max(0.0, double(squares) / count - mean * mean);
    return {uchar(std::lround(mean)), uchar(std::lround(2 * std::sqrt(variance)))};
}

} // namespace

QByteArray rowSignature(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes(qsizetype(grey.height()) * signatureRowBytes, '\0');
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        char *out = bytes.data() + qsizetype(y) * signatureRowBytes;
        for (int column = 0; column < signatureColumns; ++column) {
            const int left = column * grey.width() / signatureColumns;
            const int right = std::max(left + 1, (column + 1) * grey.width() / signatureColumns);
            const Cell cell = cellOf(row + left, row + right);
            out[column] = char(cell.mean);
            out[signatureColumns + column] = char(cell.deviation);
        }
    }
    return bytes;
}

} // namespace likeness
