// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture_decode.h"

#include <QTransform>
#include <QtEndian>

#include <libexif/exif-data.h>

#include <leptonica/allheaders.h>

#include <memory>

namespace likeness {
namespace {

constexpr qint64 maxPixels = 50'000'000;
constexpr int maxSide = 20'000;

struct PixDeleter {
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using PixPointer = std::unique_ptr<PIX, PixDeleter>;

const l_uint8 *bytesOf(const QByteArray &content)
{
    return reinterpret_cast<const l_uint8 *>(content.constData());
}

int formatOf(const QByteArray &content)
{
    int format = IFF_UNKNOWN;
    if (content.size() >= 12)
        findFileFormatBuffer(bytesOf(content), &format);
    return format;
}

bool isDecoded(int format)
{
    switch (format) {
    case IFF_BMP:
    case IFF_JFIF_JPEG:
    case IFF_PNG:
    case IFF_GIF:
    case IFF_WEBP:
    case IFF_TIFF:
    case IFF_TIFF_PACKBITS:
    case IFF_TIFF_RLE:
    case IFF_TIFF_G3:
    case IFF_TIFF_G4:
    case IFF_TIFF_LZW:
    case IFF_TIFF_ZIP:
    case IFF_TIFF_JPEG:
        return true;
    default:
        return false;
    }
}

/// Pictures that are told apart to be refused by name; empty for all others.
QString refusedFormat(const QByteArray &content)
{
    const QByteArray head = content.left(512).trimmed().toLower();
    if (content.mid(4, 4) == "ftyp") {
        const QByteArray brand = content.mid(8, 4);
        if (brand.startsWith("avi"))
            return QStringLiteral("AVIF");
        return brand.startsWith("he") || brand.startsWith("mif") || brand.startsWith("msf") ? QStringLiteral("HEIC")
                                                                                            : QStringLiteral("MP4");
    }
    if (content.startsWith("8BPS"))
        return QStringLiteral("PSD");
    if (head.contains("<svg"))
        return QStringLiteral("SVG");
    if (content.startsWith(QByteArray("\0\0\1\0", 4)))
        return QStringLiteral("ICO");
    return formatOf(content) == IFF_JP2 ? QStringLiteral("JPEG 2000") : QString();
}

/// Leptonica would decode a whole GIF to learn its size, and takes negative BMP heights for large ones.
QSize statedSize(const QByteArray &content, int format)
{
    const char *data = content.constData();
    if (format == IFF_GIF)
        return {qFromLittleEndian<quint16>(data + 6), qFromLittleEndian<quint16>(data + 8)};
    if (format == IFF_BMP && content.size() >= 26)
        return {qAbs(qFromLittleEndian<qint32>(data + 18)), qAbs(qFromLittleEndian<qint32>(data + 22))};
    int width = 0;
    int height = 0;
    if (pixReadHeaderMem(bytesOf(content), size_t(content.size()), nullptr, &width, &height, nullptr, nullptr, nullptr)
        != 0)
        return {};
    return {width, height};
}

bool isTooLarge(QSize size)
{
    return size.width() > maxSide || size.height() > maxSide || qint64(size.width()) * size.height() > maxPixels;
}

QImage toImage(PIX *source)
{
    // With alpha: over white. pixConvertTo32 also resolves palettes and 1, 2, 4, 8 and 16 bits a sample.
    PixPointer pix(pixGetSpp(source) == 4 ? pixAlphaBlendUniform(source, 0xffffff00) : pixConvertTo32(source));
    if (!pix)
        return {};
    QImage image(pixGetWidth(pix.get()), pixGetHeight(pix.get()), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const l_uint32 *data = pixGetData(pix.get());
    const int stride = pixGetWpl(pix.get());
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        const l_uint32 *from = data + qsizetype(y) * stride;
        for (int x = 0; x < image.width(); ++x)
            row[x] = 0xff000000U | (from[x] >> 8); // Leptonica keeps red in the highest byte
    }
    return image;
}

/// Orientation 1 to 8 of the EXIF standard; 1 where none is given.
int exifOrientation(const QByteArray &content)
{
    ExifData *data = exif_data_new_from_data(bytesOf(content), unsigned(content.size()));
    if (!data)
        return 1;
    int orientation = 1;
    ExifEntry *entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry && entry->format == EXIF_FORMAT_SHORT && entry->size >= 2)
        orientation = exif_get_short(entry->data, exif_data_get_byte_order(data));
    exif_data_unref(data);
    return orientation;
}

/// Undoes what the camera recorded: mirrored in the even and upper values, turned by quarter turns.
QImage upright(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.mirrored(true, false).transformed(QTransform().rotate(270));
    case 6:
        return image.transformed(QTransform().rotate(90));
    case 7:
        return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8:
        return image.transformed(QTransform().rotate(270));
    default:
        return image;
    }
}

PixPointer readPixels(const QByteArray &content, int format, bool &isDamaged)
{
    const auto size = size_t(content.size());
    if (format != IFF_JFIF_JPEG)
        return PixPointer(pixReadMem(bytesOf(content), size));
    int warnings = 0;
    PixPointer pix(pixReadMemJpeg(bytesOf(content), size, 0, 1, &warnings, 0));
    isDamaged = warnings > 0;
    return pix;
}

} // namespace

bool looksLikePicture(const QByteArray &content)
{
    return isDecoded(formatOf(content)) || !refusedFormat(content).isEmpty();
}

Result<DecodedPicture> decodePicture(const QByteArray &content)
{
    setMsgSeverity(L_SEVERITY_NONE); // its messages would go to stderr
    if (content.isEmpty())
        return failure(ErrorKind::Empty);
    const int format = formatOf(content);
    if (!isDecoded(format))
        return failure(ErrorKind::Unsupported, {},
                       QString(QStringLiteral("picture format ") + refusedFormat(content)).trimmed());
    const QSize size = statedSize(content, format);
    if (size.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("picture header"));
    if (isTooLarge(size))
        return failure(ErrorKind::TooLarge, {}, QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    DecodedPicture picture;
    const PixPointer pix = readPixels(content, format, picture.isDamaged);
    if (!pix || isTooLarge({pixGetWidth(pix.get()), pixGetHeight(pix.get())}))
        return failure(ErrorKind::BadInput, {}, QStringLiteral("picture data"));
    picture.image = toImage(pix.get());
    if (picture.image.isNull())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("picture data"));
    if (format == IFF_JFIF_JPEG)
        picture.image = upright(picture.image, exifOrientation(content));
    return picture;
}

} // namespace likeness
