// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>

namespace likeness {

/// A picture ready to be read: upright, opaque, Format_RGB32.
struct DecodedPicture {
    QImage image;
    bool isDamaged = false; ///< the decoder had to guess: bytes are missing or broken, some of it may be grey
};

/// Whether the bytes begin like a picture of any kind, also of the kinds that are refused as Unsupported.
bool looksLikePicture(const QByteArray &content);

/// Decodes PNG, JPEG, WebP, BMP, TIFF (first page) and GIF (first frame). The stated size is checked before anything
/// is decoded. Turns by the EXIF orientation, lays transparent pixels over white. Errors: TooLarge (50 megapixels,
/// 20,000 px a side), Unsupported (SVG, HEIC, AVIF, PSD and what is no picture), BadInput (damaged), Empty (0 bytes).
Result<DecodedPicture> decodePicture(const QByteArray &content);

} // namespace likeness
