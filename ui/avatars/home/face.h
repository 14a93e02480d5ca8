// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preview.h"

#include <QImage>

class QPainter;

namespace likeness {

struct Tokens;

/// An avatar's round sign: its picture, else the first letter of its name.
void paintFace(QPainter *painter, const QRect &circle, const QString &name, const QImage &picture,
               const Tokens &tokens);

/// The middle of a picture as a small square, ready to be kept: a PNG.
QByteArray faceOf(const Preview &preview);
/// A picture that was kept; null where there is none.
QImage faceFrom(const QByteArray &png);

} // namespace likeness
