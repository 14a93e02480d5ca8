// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/ground_text.h"

#include "extract/picture/text/clock_times.h"
#include "extract/picture/text/strips.h"

#include <algorithm>
#include <utility>

namespace likeness {
namespace {

/// A box without edges of its own: the open ground.
Box openBox(const QRect &area, const Ground &ground)
{
    Box box;
    box.box = box.body = area;
    box.leftEdge.assign(size_t(area.height()), area.left());
    box.rightEdge.assign(size_t(area.height()), area.right());
    box.textHeight = ground.letterHeight;
    constexpr int leastInk = 160; // a quarter of this leaves faint wallpapers out
    box.ink = ground.isLossy ? std::max(ground.ink, leastInk) : leastInk;
    return box;
}

/// Specks, or a single sign larger than a letter: a button, an avatar's rest.
bool isIcon(const InkLine &line, int letter)
{
    if (line.letterHeight == 0 && line.bullet == 0)
        return true; // specks only
    int blobs = 0;
    for (const InkWord &word : line.words)
        blobs += word.blobs;
    return blobs <= 2 && 10 * line.box.height() > 16 * letter && line.box.width() < 2 * line.box.height();
}

/// The ink that a word was read from; a wide colon parts the ink of a time.
const InkWord *inkUnder(const GroundLine &line, const Word &word)
{
    const InkWord *best = nullptr;
    int most = 0;
    for (const InkWord &ink : line.ink.words) {
        const int shared = std::min(ink.box.right(), word.box.right()) - std::max(ink.box.left(), word.box.left()) + 1;
        if (shared > most) {
            most = shared;
            best = &ink;
        }
    }
    return best;
}

bool isSetApart(const GroundLine &line, qsizetype index, int letter)
{
    const Word &mark = line.text.words[index];
    const InkWord *first = inkUnder(line, line.text.words.first());
    const InkWord *last = inkUnder(line, line.text.words.last());
    if (!first || !last)
        return false;
    return 100 * last->ink < 85 * first->ink || 100 * last->box.height() < 88 * line.ink.height
        || mark.box.left() - line.text.words[index - 1].box.right() > letter;
}

/// Corners of bubbles beside their text: small or in crumbs, and set apart from the words.
void trimSpecks(InkLine &line, int letter)
{
    const auto isSpeck = [letter](const InkWord &word, int gap) {
        const bool isSmall = 2 * word.box.height() < letter && 2 * word.box.width() < 3 * letter;
        const bool isCrumbled = word.blobs > 3 && 4 * word.box.width() < letter * word.blobs;
        return (isSmall || isCrumbled) && 2 * gap > letter;
    };
    std::vector<InkWord> &words = line.words;
    while (words.size() > 1 && isSpeck(words.front(), words[1].box.left() - words.front().box.right()))
        words.erase(words.begin());
    while (words.size() > 1 && isSpeck(words.back(), words.back().box.left() - words[words.size() - 2].box.right()))
        words.pop_back();
    line.box = {};
    for (const InkWord &word : words)
        line.box |= word.box;
}

/// Index of the first ink word of a run at the end that is weaker or lower than what stands before it.
size_t markStart(const InkLine &line)
{
    size_t start = line.words.size();
    int ink = 0;
    int height = 0;
    for (size_t i = 0; i < line.words.size(); ++i) {
        const InkWord &word = line.words[i];
        const bool isLess = i > 0 && (100 * word.ink < 82 * ink || 100 * word.box.height() < 82 * height);
        start = isLess ? std::min(start, i) : line.words.size();
        ink = std::max(ink, word.ink);
        height = std::max(height, word.box.height());
    }
    return start;
}

InkLine partOf(const InkLine &line, size_t begin, size_t end)
{
    InkLine out = line;
    out.words.assign(line.words.begin() + std::ptrdiff_t(begin), line.words.begin() + std::ptrdiff_t(end));
    out.box = {};
    std::vector<int> heights;
    for (const InkWord &word : out.words) {
        out.box |= word.box;
        heights.push_back(word.box.height());
    }
    out.height = *std::max_element(heights.begin(), heights.end());
    return out;
}

/// Beside a strong name the engine overlooks a weak time, or takes it for other letters and the name for what
/// fits them.
void readMarkApart(GroundLine &line, OcrEngine &engine, const Writing &writing)
{
    const size_t start = markStart(line.ink);
    if (start == line.ink.words.size())
        return;
    const int left = line.ink.words[start].box.left();
    int behind = 0;
    bool hasFigure = false;
    for (const Word &word : std::as_const(line.text.words)) {
        const bool isBehind = word.box.center().x() > left;
        behind += isBehind;
        hasFigure = hasFigure
            || (isBehind && std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); }));
    }
    if (behind > 0 && !hasFigure)
        return;
    const Line text = Strip::read(engine, writing, partOf(line.ink, 0, start));
    InkLine rest = partOf(line.ink, start, line.ink.words.size());
    rest.letterHeight =
        std::min(line.ink.letterHeight, rest.height * 3 / 4); // of figures, which are as high as capitals
    rest.bullet = 0;
    const Line mark = Strip::read(engine, writing, rest);
    if (text.words.isEmpty() || clockTimeIn(mark.text).isEmpty())
        return;
    line.text.words = text.words + mark.words;
    line.text.text = text.text % u' ' % mark.text;
    line.mark = text.words.size();
}

std::vector<GroundLine> readBelow(int top, OcrEngine &engine, const Writing &writing)
{
    std::vector<GroundLine> out;
    for (const InkLine &ink : writing.lines) {
        if (isIcon(ink, writing.letterHeight) || ink.words.empty() || ink.box.center().y() < top)
            continue;
        GroundLine line;
        line.ink = ink;
        for (InkWord &word : line.ink.words)
            word.stroke = strokeWidth(writing, word);
        line.text = Strip::read(engine, writing, ink);
        if (line.text.words.isEmpty())
            continue;
        readMarkApart(line, engine, writing);
        out.push_back(std::move(line));
    }
    return out;
}

QString nameFrom(const Line &line, qsizetype count)
{
    QStringList words;
    for (qsizetype i = 0; i < count; ++i)
        words.append(line.words[i].text);
    while (!words.isEmpty()
           && (words.last() == u"APP" || words.last() == u"BOT" || !words.last().at(0).isLetterOrNumber()))
        words.removeLast();
    return words.join(u' ');
}

/// One of several equally wide pieces over one another, such as the times at the right of all messages.
bool isOfColumn(const InkLine &line, const std::vector<InkLine> &lines)
{
    constexpr int slack = 3;
    const auto alike = std::count_if(lines.begin(), lines.end(), [&line](const InkLine &other) {
        return std::abs(other.box.right() - line.box.right()) <= slack
            && std::abs(other.box.left() - line.box.left()) <= slack;
    });
    return alike >= 4;
}

} // namespace

int GroundLine::strength() const
{
    int best = 0;
    for (const InkWord &word : ink.words)
        best = std::max(best, word.ink);
    return best;
}

Line GroundLine::part(qsizetype begin, qsizetype end) const
{
    Line line;
    for (const Word &word : text.words.mid(begin, end - begin)) {
        line.text += (line.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        line.box |= word.box;
        line.words.append(word);
    }
    return line;
}

int headerBottom(const QRect &pane, const std::vector<InkLine> &lines, int letter)
{
    int bottom = pane.top();
    const int deepest = pane.top() + pane.height() / 6;
    for (const InkLine &a : lines) {
        for (const InkLine &b : lines) {
            const bool isRow = std::abs(a.box.center().y() - b.box.center().y()) < letter;
            const bool isWide =
                b.box.left() - a.box.right() > 8 * letter && b.box.right() > pane.right() - pane.width() / 6;
            if (isRow && isWide && a.box.bottom() < deepest && !isOfColumn(b, lines))
                bottom = std::max({bottom, a.box.bottom() + 1, b.box.bottom() + 1});
        }
    }
    return bottom;
}

std::vector<GroundLine> readGround(OcrEngine &engine, const QImage &picture, const Ground &ground, const QRect &area,
                                   const std::vector<QRect> &blanked)
{
    const Writing writing = findWriting(picture, ground, openBox(area, ground), blanked, Spread::Parts);
    return readBelow(headerBottom(area, writing.lines, writing.letterHeight), engine, writing);
}

std::vector<GroundLine> readAllLines(OcrEngine &engine, const QImage &picture, const Ground &ground, const QRect &area)
{
    Writing writing = findWriting(picture, ground, openBox(area, ground), {}, Spread::Parts);
    for (InkLine &line : writing.lines)
        trimSpecks(line, writing.letterHeight);
    return readBelow(area.top(), engine, writing);
}

std::optional<AuthorLine> authorOf(const GroundLine &line, int letterHeight)
{
    constexpr qsizetype longestName = 5;
    constexpr qsizetype longestTime = 5;
    const qsizetype all = line.text.words.size();
    const auto author = [&](qsizetype begin) {
        return AuthorLine{nameFrom(line.text, begin), clockTimeIn(line.part(begin, all).text)};
    };
    for (qsizetype i = 1; i < all && i <= longestName; ++i) {
        const QString mark = line.part(i, all).text;
        const bool isTime = !clockTimeIn(mark).isEmpty() && isDateLine(mark) && isSetApart(line, i, letterHeight);
        if (isTime && !author(i).name.isEmpty())
            return author(i);
    }
    // Weak words with a time among them; those around it may be misread.
    const bool isMarked = line.mark > 0 && line.mark <= longestName && all - line.mark <= longestTime;
    if (isMarked && !author(line.mark).name.isEmpty())
        return author(line.mark);
    return std::nullopt;
}

} // namespace likeness
