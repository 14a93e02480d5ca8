// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture_decode.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace likeness {
namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

/// 40 x 20 pixels, the left half red, the right half blue.
QImage redAndBlue()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < 20; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

/// A JPEG whose EXIF block says that the camera was held in `orientation`.
QByteArray turnedPhoto(char orientation)
{
    // APP1 of 34 bytes: "Exif", a big-endian TIFF header, one directory of one entry: 0x0112, SHORT, 1 value.
    QByteArray exif = QByteArray::fromHex("ffe1"
                                          "0022"
                                          "457869660000"
                                          "4d4d002a00000008"
                                          "0001"
                                          "0112"
                                          "0003"
                                          "00000001"
                                          "00010000"
                                          "00000000");
    exif[29] = orientation;
    QByteArray jpeg = encoded(redAndBlue(), "JPG");
    return jpeg.left(2) + exif + jpeg.mid(2);
}

bool isReddish(QRgb colour)
{
    return qRed(colour) > 180 && qBlue(colour) < 80;
}

TEST(PictureDecode, KeepsThePixelsOfAPng)
{
    const auto picture = decodePicture(encoded(redAndBlue(), "PNG"));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->image.convertToFormat(QImage::Format_RGB32), redAndBlue());
    EXPECT_FALSE(picture->isDamaged);
}

TEST(PictureDecode, TurnsAPhotoUpright)
{
    const auto upright = decodePicture(turnedPhoto(6)); // 6: turn clockwise by a quarter
    ASSERT_TRUE(upright);
    ASSERT_EQ(upright->image.size(), QSize(20, 40));
    EXPECT_TRUE(isReddish(upright->image.pixel(10, 5)));
    EXPECT_FALSE(isReddish(upright->image.pixel(10, 35)));
}

TEST(PictureDecode, LaysTransparentPixelsOverWhite)
{
    QImage image(8, 8, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto picture = decodePicture(encoded(image, "PNG"));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->image.pixel(4, 4), qRgb(255, 255, 255));
}

TEST(PictureDecode, RefusesAHugePictureByItsHeader)
{
    QByteArray png = encoded(redAndBlue(), "PNG");
    png.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff")); // width and height of IHDR
    const auto picture = decodePicture(png);
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().kind, ErrorKind::TooLarge);
}

TEST(PictureDecode, RefusesATruncatedPng)
{
    QImage noise(200, 200, QImage::Format_RGB32);
    for (int i = 0; i < 200 * 200; ++i)
        noise.setPixel(i % 200, i / 200, uint(i) * 2654435761U);
    const QByteArray png = encoded(noise, "PNG");
    const auto picture = decodePicture(png.left(png.size() / 2));
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().kind, ErrorKind::BadInput);
}

TEST(PictureDecode, TellsAPhotoWithItsEndMissing)
{
    const QByteArray jpeg = encoded(redAndBlue().scaled(400, 200), "JPG");
    const auto picture = decodePicture(jpeg.left(jpeg.size() * 2 / 3));
    EXPECT_TRUE(!picture || picture->isDamaged);
}

TEST(PictureDecode, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(decodePicture("<svg xmlns='http://www.w3.org/2000/svg'/>").error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(decodePicture(QByteArray("\0\0\0\x18"
                                       "ftypheic00000000",
                                       20))
                  .error()
                  .kind,
              ErrorKind::Unsupported);
    EXPECT_EQ(decodePicture({}).error().kind, ErrorKind::Empty);
}

} // namespace
} // namespace likeness
