// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/strips.h"

#include "extract/picture/text/shape_marks.h"
#include "extract/picture/text/word_repair.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace likeness {
namespace {

/// Capitals of about 30 pixels are 21.5 pixels of "x" height.
constexpr double bestLetterHeight = 21.5;
/// Readings below this are made a second time: measured, it is 7.5 % of the messages and 80 % of those with errors.
constexpr Confidence doubtful = 0.92F;
/// White around the line: Tesseract loses letters at the very edge.
constexpr int margin = 12;

int strongest(const InkLine &line)
{
    int ink = 1;
    for (const InkWord &word : line.words)
        ink = std::max(ink, word.ink);
    return ink;
}

/// Times and captions are smaller than the text they stand beside.
int letterHeightOf(const Writing &writing, const InkLine &line)
{
    const bool isSmaller = line.letterHeight > 0 && 100 * line.letterHeight < 85 * writing.letterHeight;
    return std::max(1, isSmaller ? line.letterHeight : writing.letterHeight);
}

/// Dark on white, ink stretched to full black.
void copyInk(const uchar *from, uchar *to, int width, int ink)
{
    for (int x = 0; x < width; ++x)
        to[x] = uchar(255 - std::min(255, from[x] * 255 / ink));
}

QImage withMargin(const QImage &line)
{
    QImage out(line.width() + 2 * margin, line.height() + 2 * margin, QImage::Format_Grayscale8);
    out.fill(255);
    for (int y = 0; y < line.height(); ++y)
        std::memcpy(out.scanLine(y + margin) + margin, line.constScanLine(y), size_t(line.width()));
    return out;
}

Confidence confidenceOf(const Line &line)
{
    float sum = 0;
    float letters = 0;
    for (const Word &word : line.words) {
        sum += word.confidence * float(word.text.size());
        letters += float(word.text.size());
    }
    return letters > 0 ? sum / letters : 0;
}

ShapeMarks marksOf(const Writing &writing, const InkLine &line)
{
    const QRect place = line.box.translated(-writing.area.topLeft());
    std::vector<Blob> blobs = findBlobs(writing.contrast, place, std::max(1, strongest(line) / 2));
    ShapeMarks marks = shapeMarks(std::move(blobs), letterHeightOf(writing, line));
    marks.right += writing.area.left();
    return marks;
}

/// The line from `left` on; nearer to the last sign its soft edge would be read as one more.
InkLine behind(InkLine line, int left)
{
    std::erase_if(line.words, [left](const InkWord &word) { return word.box.right() < left; });
    if (!line.words.empty())
        line.words.front().box.setLeft(std::max(line.words.front().box.left(), left));
    line.box.setLeft(left);
    return line;
}

/// Full stops before the text, or nothing but full stops and exclamation marks: what the engine takes for letters.
bool isMisread(const ShapeMarks &marks)
{
    constexpr qsizetype most = 12; // longer rows of dots are ornaments
    const bool isRow = marks.text.size() <= most && !marks.text.contains(u':');
    return isRow
        && ((marks.rest == 0 && !marks.text.isEmpty() && marks.text != u".") || marks.text == u"..."
            || marks.text == u"..");
}

/// Eyes of a face that the engine passes over.
bool lacksEyes(const ShapeMarks &marks, const Line &line)
{
    return marks.text == u":" && marks.rest == 1 && line.words.size() == 1 && line.words.front().text.size() == 1;
}

/// ":(" alone: the engine doubts it for want of words, but the shapes show the same eyes.
bool isFace(const ShapeMarks &marks, const Line &line)
{
    if (marks.text != u":" || marks.rest > 2 || line.words.size() != 1)
        return false;
    const QString &face = line.words.front().text;
    const bool hasNose = face.size() == 3 && QStringView(u"-'").contains(face[1]);
    return face.startsWith(u':') && (face.size() == 2 || hasNose)
        && QStringView(u"()[]|/DPpOo3*").contains(face.back());
}

void prepend(Line &line, const QString &text, const QRect &place)
{
    if (line.words.isEmpty())
        line.words.append(Word{{}, place, 1});
    line.words.front().text.prepend(text);
    line.words.front().box |= place;
}

} // namespace

Strip::Strip(const Writing &writing, const InkLine &line, double enlarge)
{
    const QRect area = line.box.adjusted(-1, -1, 1, 1) & writing.area;
    const int letterHeight = letterHeightOf(writing, line);
    const int ink = strongest(line);
    m_top = area.top();
    layOut(line, area, letterHeight);
    QImage strip(m_width, area.height(), QImage::Format_Grayscale8);
    strip.fill(255);
    for (int y = 0; y < area.height(); ++y) {
        const uchar *row = writing.contrast.constScanLine(area.top() + y - writing.area.top());
        for (const Piece &piece : m_pieces)
            copyInk(row + piece.from - writing.area.left(), strip.scanLine(y) + piece.to, piece.width, ink);
    }
    m_scale = std::clamp(enlarge * bestLetterHeight / letterHeight, 0.4, 5.0);
    if (m_scale > 0.85 && m_scale < 1.2 && enlarge == 1.0)
        m_scale = 1; // sharp pixels are worth more than the exact size
    const QSize size(std::max(1, int(std::lround(m_width * m_scale))),
                     std::max(1, int(std::lround(area.height() * m_scale))));
    if (m_scale != 1)
        strip = strip.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8);
    m_image = withMargin(strip);
}

void Strip::layOut(const InkLine &line, const QRect &area, int letterHeight)
{
    const int widest = letterHeight; // two spaces
    for (const InkWord &word : line.words) {
        const int left = std::max(word.box.left() - 1, area.left());
        const int right = std::min(word.box.right() + 1, area.right());
        if (!m_pieces.empty()) {
            const Piece &last = m_pieces.back();
            m_width += std::clamp(left - (last.from + last.width), 0, widest);
        }
        m_pieces.push_back({left, m_width, right - left + 1});
        m_width += right - left + 1;
    }
}

int Strip::pictureX(int stripX) const
{
    const int column = int(std::lround((stripX - margin) / m_scale));
    int x = column;
    for (const Piece &piece : m_pieces) {
        if (column >= piece.to)
            x = piece.from + std::min(column - piece.to, piece.width - 1);
    }
    return m_pieces.empty() || column >= m_pieces.front().to ? x : m_pieces.front().from;
}

QRect Strip::toPicture(const QRect &box) const
{
    const int left = pictureX(box.left());
    const int right = pictureX(box.right());
    const int top = int(std::lround((box.top() - margin) / m_scale)) + m_top;
    const int height = std::max(1, int(std::lround(box.height() / m_scale)));
    return {left, top, std::max(1, right - left + 1), height};
}

Line Strip::readLetters(OcrEngine &engine, const Writing &writing, const InkLine &line)
{
    Line best;
    for (const double enlarge : {1.0, 1.5}) {
        const Strip strip(writing, line, enlarge);
        Line reading;
        for (const OcrLine &read : engine.read(strip.image(), Segmentation::Line).lines) {
            for (Word word : read.line.words) {
                word.box = strip.toPicture(word.box);
                reading.words.append(word);
            }
        }
        if (best.words.isEmpty() || confidenceOf(reading) > confidenceOf(best))
            best = reading;
        if (confidenceOf(best) >= doubtful)
            break;
    }
    return best;
}

Line Strip::read(OcrEngine &engine, const Writing &writing, const InkLine &line)
{
    if (line.words.empty())
        return {};
    const ShapeMarks marks = marksOf(writing, line);
    const QRect place(line.box.topLeft(), QPoint(marks.right, line.box.bottom()));
    Line best;
    if (!isMisread(marks))
        best = readLetters(engine, writing, line);
    else if (marks.rest > 0)
        best = readLetters(engine, writing, behind(line, marks.right + 3));
    if (isMisread(marks) || lacksEyes(marks, best))
        prepend(best, marks.text, place);
    constexpr Confidence agreed = 0.9F;
    if (isFace(marks, best))
        best.words.front().confidence = std::max(best.words.front().confidence, agreed);
    repairWords(best);
    if (line.bullet > 0)
        best.text.prepend(QStringLiteral("\u2022 "));
    best.box = line.box;
    return best;
}

} // namespace likeness
