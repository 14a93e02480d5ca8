// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/ground_text.h"

#include "extract/picture/text/clock_times.h"
#include "extract/picture/text/strips.h"

#include <algorithm>

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

/// The ink of the part of a line that a word was read from.
const InkWord *inkUnder(const GroundLine &line, const Word &word)
{
    for (const InkWord &ink : line.ink.words) {
        if (ink.box.left() <= word.box.center().x() && ink.box.right() >= word.box.center().x())
            return &ink;
    }
    return nullptr;
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

std::vector<GroundLine> readBelow(int top, OcrEngine &engine, const Writing &writing)
{
    std::vector<GroundLine> out;
    for (const InkLine &ink : writing.lines) {
        if (isIcon(ink, writing.letterHeight) || ink.words.empty() || ink.box.center().y() < top)
            continue;
        GroundLine line;
        line.ink = ink;
        line.text = Strip::read(engine, writing, ink);
        if (line.text.words.isEmpty())
            continue;
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

} // namespace

int GroundLine::strength() const
{
    int best = 0;
    for (const InkWord &word : ink.words)
        best = std::max(best, word.ink);
    return best;
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
            if (isRow && isWide && a.box.bottom() < deepest)
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
    const QVector<Word> &words = line.text.words;
    for (qsizetype i = 1; i < words.size() && i <= 5; ++i) {
        QStringList rest;
        for (qsizetype j = i; j < words.size(); ++j)
            rest.append(words[j].text);
        const QString mark = rest.join(u' ');
        const QString time = clockTimeIn(mark);
        if (time.isEmpty() || !isDateLine(mark) || !isSetApart(line, i, letterHeight))
            continue;
        const QString name = nameFrom(line.text, i);
        if (!name.isEmpty())
            return AuthorLine{name, time};
    }
    return std::nullopt;
}

} // namespace likeness
