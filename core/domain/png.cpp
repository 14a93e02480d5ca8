// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/png.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace likeness {

namespace {

constexpr int bytesAPixel = 3;

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ quint8(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crcOf(type + content));
}

/// The pixels that an area of the page covers.
QRect pixelsOf(const QRect &area, const Preview &preview)
{
    const double x = double(preview.size.width()) / preview.pageSize.width();
    const double y = double(preview.size.height()) / preview.pageSize.height();
    const QPoint first(int(std::floor(area.left() * x)), int(std::floor(area.top() * y)));
    const QPoint behind(int(std::ceil((area.right() + 1) * x)), int(std::ceil((area.bottom() + 1) * y)));
    return QRect(first, behind - QPoint(1, 1)).intersected(QRect(QPoint(), preview.size));
}

QByteArray blanked(const Preview &preview, const QVector<QRect> &areas)
{
    constexpr char grey = char(0x80);
    QByteArray rgb = preview.rgb;
    const int rowBytes = preview.size.width() * bytesAPixel;
    for (const QRect &area : areas) {
        const QRect pixels = pixelsOf(area, preview);
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            char *row = rgb.data() + qsizetype(y) * rowBytes + qsizetype(pixels.left()) * bytesAPixel;
            std::fill_n(row, pixels.width() * bytesAPixel, grey);
        }
    }
    return rgb;
}

} // namespace

QByteArray pngOf(const Preview &preview, const QVector<QRect> &blank)
{
    if (!isValid(preview))
        return {};
    const QByteArray rgb = blanked(preview, blank);
    const int rowBytes = preview.size.width() * bytesAPixel;
    QByteArray rows;
    rows.reserve(rgb.size() + preview.size.height());
    for (int y = 0; y < preview.size.height(); ++y)
        rows.append('\0').append(rgb.constData() + qsizetype(y) * rowBytes,
                                 rowBytes); // each begins with its filter: none
    const QByteArray kind("\x08\x02\x00\x00\x00", 5); // eight bits of red, green and blue, not interlaced
    const QByteArray head = bigEndian(quint32(preview.size.width())) + bigEndian(quint32(preview.size.height())) + kind;
    constexpr int lengthBytes = 4; // which qCompress puts before the zlib stream
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).sliced(lengthBytes))
        + chunk("IEND", {});
}

} // namespace likeness
