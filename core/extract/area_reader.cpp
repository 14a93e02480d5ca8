// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/area_reader.h"

#include "extract/picture/text/bubble_text.h"
#include "extract/picture/text/ground_text.h"
#include "extract/picture_changes.h"

#include <algorithm>

namespace likeness {
namespace {

constexpr int margin = 16; ///< around the part; letters that touch an edge are taken for what is cut off by it

QImage withMargin(const QImage &part)
{
    QImage out(part.size() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    out.fill(colourAround(part, part.rect()));
    for (int y = 0; y < part.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(part.constScanLine(y));
        std::copy_n(row, part.width(), reinterpret_cast<QRgb *>(out.scanLine(y + margin)) + margin);
    }
    return out;
}

/// By the line, from each pixel's contrast to what lies under it.
QVector<Line> readLines(const QImage &picture, OcrEngine &engine)
{
    const Ground ground = findGround(picture, findZones(picture));
    QVector<Line> lines;
    if (ground.letterHeight == 0)
        return lines;
    for (const GroundLine &line : readAllLines(engine, picture, ground, picture.rect()))
        lines.append(line.text);
    return lines;
}

/// As a block of print, for photographs and everything else that has no flat ground.
QVector<Line> readBlock(const QImage &picture, OcrEngine &engine)
{
    constexpr int wantedHeight = 1'200;
    constexpr double mostEnlarged = 3;
    const double scale = std::clamp(double(wantedHeight) / picture.height(), 1.0, mostEnlarged);
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    constexpr int dark = 110;
    if (qGray(colourAround(picture, picture.rect())) < dark)
        grey.invertPixels();
    grey = grey.scaled(picture.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto shrink = [scale](QRect &box) {
        box = QRectF(QPointF(box.topLeft()) / scale, QSizeF(box.size()) / scale).toRect();
    };
    QVector<Line> lines;
    for (OcrLine &read : engine.read(grey, Segmentation::Block).lines) {
        shrink(read.line.box);
        for (Word &word : read.line.words)
            shrink(word.box);
        lines.append(std::move(read.line));
    }
    return lines;
}

QVector<Line> readOnce(const QImage &picture, OcrEngine &engine)
{
    constexpr Confidence sureEnough = 0.8F;
    QVector<Line> lines = readLines(picture, engine);
    if (meanConfidence(lines) >= sureEnough)
        return lines;
    QVector<Line> block = readBlock(picture, engine);
    return meanConfidence(block) > meanConfidence(lines) ? block : lines;
}

OcrText sampleOf(const QVector<Line> &lines)
{
    OcrText sample;
    for (const Line &line : lines)
        sample.lines.append(OcrLine{line, 0, false});
    return sample;
}

} // namespace

QVector<Line> readArea(const QImage &picture, const QRect &area, OcrEngine &engine)
{
    const QImage part = withMargin(picture.copy(area));
    QVector<Line> lines = readOnce(part, engine);
    if (engine.adaptLanguage(sampleOf(lines)))
        lines = readOnce(part, engine);
    const auto move = [&area](QRect &box) { box = box.translated(area.topLeft() - QPoint(margin, margin)) & area; };
    for (Line &line : lines) {
        move(line.box);
        for (Word &word : line.words)
            move(word.box);
    }
    return lines;
}

Page areaPage(int number, const QSize &size, QVector<Line> lines)
{
    Page page;
    page.number = number;
    page.kind = PageKind::Scanned;
    page.layout = Layout::Document;
    page.size = size;
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text);
    page.text = texts.join(u'\n');
    page.lines = std::move(lines);
    return page;
}

} // namespace likeness
