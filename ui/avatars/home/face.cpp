// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/home/face.h"

#include "ui/common/tokens.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace likeness {

namespace {

constexpr int side = 192; ///< pixels; enough for the largest circle on a screen of twice the density

/// As a reader counts letters, so that an emoji or an accent stays whole.
QString firstLetter(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    return name.left(finder.toNextBoundary()).toUpper();
}

} // namespace

void paintFace(QPainter *painter, const QRect &circle, const QString &name, const QImage &picture, const Tokens &tokens)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawEllipse(circle);
        QFont font = painter->font();
        font.setPixelSize(circle.height() * 45 / 100);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(tokens.onAccent);
        painter->drawText(circle, Qt::AlignCenter, firstLetter(name));
    } else {
        QPainterPath path;
        path.addEllipse(circle);
        painter->setClipPath(path);
        painter->drawImage(circle, picture);
    }
    painter->restore();
}

QByteArray faceOf(const Preview &preview)
{
    const QSize size = preview.size;
    const QImage whole(reinterpret_cast<const uchar *>(preview.rgb.constData()), size.width(), size.height(),
                       qsizetype(size.width()) * 3, QImage::Format_RGB888);
    const int edge = qMin(size.width(), size.height());
    const QRect middle((size.width() - edge) / 2, (size.height() - edge) / 2, edge, edge);
    const QImage face = whole.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    face.save(&buffer, "PNG");
    return png;
}

QImage faceFrom(const QByteArray &png)
{
    return png.isEmpty() ? QImage() : QImage::fromData(png, "PNG");
}

} // namespace likeness
