// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/strips.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace likeness {
namespace {

/// Capitals of about 30 pixels are 21.5 pixels of "x" height.
constexpr double BestLetterHeight = 21.5;
/// Readings below this are made a second time: measured, it is 7.5 % of the messages and 80 % of those with errors.
constexpr Confidence Doubtful = 0.92F;

/// Dark on white, ink stretched to full black.
QImage darkOnWhite(const QImage &contrast, const QRect &area, int ink)
{
    QImage out(area.size(), QImage::Format_Grayscale8);
    const int full = std::max(ink, 1);
    for (int y = 0; y < area.height(); ++y) {
        const uchar *from = contrast.constScanLine(area.top() + y) + area.left();
        uchar *to = out.scanLine(y);
        for (int x = 0; x < area.width(); ++x)
            to[x] = uchar(255 - std::min(255, from[x] * 255 / full));
    }
    return out;
}

/// The same on white paper with a margin: Tesseract loses letters at the very edge.
QImage withMargin(const QImage &line, int pad)
{
    QImage out(line.width() + 2 * pad, line.height() + 2 * pad, QImage::Format_Grayscale8);
    out.fill(255);
    for (int y = 0; y < line.height(); ++y)
        std::memcpy(out.scanLine(y + pad) + pad, line.constScanLine(y), size_t(line.width()));
    return out;
}

bool hasInk(const QImage &line, int x)
{
    constexpr uchar Paper = 200;
    for (int y = 0; y < line.height(); ++y) {
        if (line.constScanLine(y)[x] < Paper)
            return true;
    }
    return false;
}

QImage withoutColumns(const QImage &line, int begin, int end)
{
    QImage out(line.width() - (end - begin), line.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < line.height(); ++y) {
        const uchar *from = line.constScanLine(y);
        std::memcpy(out.scanLine(y), from, size_t(begin));
        std::memcpy(out.scanLine(y) + begin, from + end, size_t(line.width() - end));
    }
    return out;
}

} // namespace

Strip::Strip(const Writing &writing, const QRect &part, const std::vector<QRect> &emoji, double enlarge)
{
    const QRect area = part.adjusted(-1, -1, 1, 1) & writing.area;
    m_origin = area.topLeft();
    QImage line = darkOnWhite(writing.contrast, area.translated(-writing.area.topLeft()), writing.ink);
    line = close(line, emoji, std::max(2, writing.letterHeight / 2));
    m_scale = std::clamp(enlarge * BestLetterHeight / std::max(writing.letterHeight, 1), 0.4, 5.0);
    if (m_scale > 0.85 && m_scale < 1.2 && enlarge == 1.0)
        m_scale = 1; // sharp pixels are worth more than the exact size
    const QSize size(std::max(1, int(std::lround(line.width() * m_scale))),
                     std::max(1, int(std::lround(line.height() * m_scale))));
    if (m_scale != 1)
        line = line.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_pad = 12;
    m_image = withMargin(line.convertToFormat(QImage::Format_Grayscale8), m_pad);
}

QImage Strip::close(const QImage &whole, const std::vector<QRect> &emoji, int spaceWidth)
{
    QImage line = whole;
    std::vector<QRect> sorted = emoji;
    std::sort(sorted.begin(), sorted.end(), [](const QRect &a, const QRect &b) { return a.left() > b.left(); });
    for (const QRect &sign : sorted) { // from the right, so that the cuts before stay where they are
        int begin = std::clamp(sign.left() - m_origin.x(), 0, line.width());
        int end = std::clamp(sign.right() + 1 - m_origin.x(), begin, line.width());
        while (begin > 0 && !hasInk(line, begin - 1))
            --begin;
        while (end < line.width() && !hasInk(line, end))
            ++end;
        begin = std::min(begin + spaceWidth, end);
        if (begin == end || end - begin >= line.width())
            continue;
        line = withoutColumns(line, begin, end);
        m_cuts.insert(m_cuts.begin(), {begin, end - begin});
    }
    return line;
}

int Strip::unscaledX(int x) const
{
    int column = int(std::lround((x - m_pad) / m_scale));
    int removed = 0;
    for (const Cut &cut : m_cuts) {
        if (column + removed >= cut.at)
            removed += cut.columns;
    }
    return column + removed + m_origin.x();
}

QRect Strip::toPicture(const QRect &box) const
{
    const int left = unscaledX(box.left());
    const int right = unscaledX(box.right());
    const int top = int(std::lround((box.top() - m_pad) / m_scale)) + m_origin.y();
    const int height = std::max(1, int(std::lround(box.height() / m_scale)));
    return {left, top, std::max(1, right - left + 1), height};
}

OcrText Strip::read(OcrEngine &engine, const Writing &writing, const QRect &part, const std::vector<QRect> &emoji)
{
    OcrText best;
    for (const double enlarge : {1.0, 1.5}) {
        const Strip strip(writing, part, emoji, enlarge);
        OcrText text = engine.read(strip.image(), Segmentation::Line);
        if (best.lines.isEmpty() || text.confidence > best.confidence) {
            for (OcrLine &line : text.lines) {
                line.line.box = strip.toPicture(line.line.box);
                for (Word &word : line.line.words)
                    word.box = strip.toPicture(word.box);
            }
            best = text;
        }
        if (best.confidence >= Doubtful)
            break;
    }
    return best;
}

} // namespace likeness
