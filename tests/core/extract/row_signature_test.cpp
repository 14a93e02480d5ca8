// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/row_signature.h"

#include "domain/stitching.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

int valueAt(const QByteArray &signature, int row, int index)
{
    return uchar(signature.at(qsizetype(row) * signatureRowBytes + index));
}

TEST(RowSignature, HoldsMeanAndDoubledDeviationOfEveryColumn)
{
    QImage picture(32, 2, QImage::Format_RGB32);
    picture.fill(qRgb(100, 100, 100));
    picture.setPixel(0, 1, qRgb(0, 0, 0)); // first column of the second row: 0 and 200
    picture.setPixel(1, 1, qRgb(200, 200, 200));
    const QByteArray signature = rowSignature(picture);
    ASSERT_EQ(signature.size(), 2 * signatureRowBytes);
    EXPECT_EQ(valueAt(signature, 0, 0), 100);
    EXPECT_EQ(valueAt(signature, 0, signatureColumns), 0);
    EXPECT_EQ(valueAt(signature, 1, 0), 100);
    EXPECT_EQ(valueAt(signature, 1, signatureColumns), 200);
    EXPECT_EQ(valueAt(signature, 1, signatureColumns + 1), 0);
}

TEST(RowSignature, ReadsPicturesNarrowerThanItsColumns)
{
    QImage picture(3, 1, QImage::Format_ARGB32);
    picture.fill(Qt::white);
    const QByteArray signature = rowSignature(picture);
    ASSERT_EQ(signature.size(), signatureRowBytes);
    EXPECT_EQ(valueAt(signature, 0, 15), 255);
}

TEST(RowSignature, IsEmptyWithoutPixels)
{
    EXPECT_TRUE(rowSignature(QImage()).isEmpty());
}

} // namespace
} // namespace likeness
