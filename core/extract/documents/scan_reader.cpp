// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/scan_reader.h"

#include <QRegularExpression>
#include <QTransform>
#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <numbers>

namespace likeness {
namespace {

struct FreePix {
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using PixHandle = std::unique_ptr<PIX, FreePix>;

/// Leptonica keeps four grey pixels a 32-bit word, first pixel in the highest byte.
PixHandle toPix(const QImage &grey)
{
    PixHandle pix(pixCreate(grey.width(), grey.height(), 8));
    for (int y = 0; pix && y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        l_uint32 *words = pixGetData(pix.get()) + y * pixGetWpl(pix.get());
        for (int x = 0; x < grey.width(); ++x)
            SET_DATA_BYTE(words, x, row[x]);
    }
    return pix;
}

QImage toImage(PIX *pix)
{
    QImage image(pixGetWidth(pix), pixGetHeight(pix), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        const l_uint32 *words = pixGetData(pix) + y * pixGetWpl(pix);
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            row[x] = uchar(GET_DATA_BYTE(words, x));
    }
    return image;
}

struct Straightened {
    QImage image;
    double degrees = 0; ///< it was turned by, clockwise
};

/// Even light first: the skew is found on black and white, and shadows would draw lines of their own.
Straightened straighten(const QImage &grey)
{
    const PixHandle source = toPix(grey);
    if (!source)
        return {grey, 0};
    PixHandle even(pixBackgroundNormSimple(source.get(), nullptr, nullptr));
    if (!even)
        even.reset(pixClone(source.get()));
    constexpr int threshold = 160;
    const PixHandle binary(pixThresholdToBinary(even.get(), threshold));
    l_float32 degrees = 0;
    l_float32 confidence = 0;
    constexpr l_float32 sureEnough = 3; // as Leptonica's own deskewing asks for
    const bool isFound = binary && pixFindSkew(binary.get(), &degrees, &confidence) == 0 && confidence > sureEnough;
    if (!isFound || std::abs(degrees) < 0.1F)
        return {toImage(even.get()), 0};
    const PixHandle turned(
        pixRotate(even.get(), degrees * std::numbers::pi_v<float> / 180, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    return turned ? Straightened{toImage(turned.get()), degrees} : Straightened{toImage(even.get()), 0};
}

/// Back from the straightened and enlarged picture to the one that was given.
class BoxMapping {
public:
    BoxMapping(const QSize &size, double degrees, double scale)
    {
        const QPointF middle(size.width() / 2.0, size.height() / 2.0);
        m_back.translate(middle.x(), middle.y()).rotate(-degrees).translate(-middle.x(), -middle.y());
        m_back.scale(1 / scale, 1 / scale);
        m_frame = QRect(QPoint(), size);
    }

    void apply(Line &line) const
    {
        line.box = mapped(line.box);
        for (Word &word : line.words)
            word.box = mapped(word.box);
    }

private:
    /// The middle moves with the page, the extent stays: a turned box would grow into its neighbours.
    QRect mapped(const QRect &box) const
    {
        const QPointF middle = m_back.map(QRectF(box).center());
        const QSizeF size = QSizeF(box.size()) * m_back.map(QLineF(0, 0, 1, 0)).length();
        return QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())
                   .toRect()
            & m_frame;
    }

    QTransform m_back;
    QRect m_frame;
};

/// Specks of dust read as lines of one or two signs that the engine does not believe in itself.
bool isDust(const Line &line)
{
    float best = 0;
    for (const Word &word : line.words)
        best = std::max(best, word.confidence);
    return best < 0.3F || line.text.trimmed().isEmpty();
}

/// The engine often takes a lone capital I of fonts without serifs for a bar; in running text there are no bars.
void repairBars(Line &line)
{
    static const QRegularExpression bar(QStringLiteral(R"((?<![^\s"'(\x{201C}\x{2018}])\|(?=[\s'\x{2019},.!?;:)]|$))"));
    line.text.replace(bar, QStringLiteral("I"));
    for (Word &word : line.words)
        word.text.replace(bar, QStringLiteral("I"));
}

} // namespace

QVector<Line> readScan(const QImage &picture, OcrEngine &engine)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const Straightened page = straighten(grey);
    constexpr int wantedWidth = 2480; // of a page: 300 dpi on A4
    const double scale = page.image.width() < wantedWidth ? std::min(3.0, double(wantedWidth) / page.image.width()) : 1;
    const QImage image = scale > 1
        ? page.image.scaled(page.image.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        : page.image;
    OcrText text = engine.read(image, Segmentation::Page, 300);
    if (engine.adaptLanguage(text))
        text = engine.read(image, Segmentation::Page, 300);
    const BoxMapping mapping(grey.size(), page.degrees, scale);
    QVector<Line> lines;
    for (OcrLine &line : text.lines) {
        if (isDust(line.line))
            continue;
        repairBars(line.line);
        mapping.apply(line.line);
        lines.append(std::move(line.line));
    }
    return lines;
}

} // namespace likeness
