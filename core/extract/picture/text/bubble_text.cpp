// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/bubble_text.h"

#include "extract/picture/pixels/measures.h"
#include "extract/picture/text/clock_times.h"
#include "extract/picture/text/strips.h"

#include <algorithm>

namespace likeness {
namespace {

/// Times and ticks are drawn weaker than the text: measured, below two thirds of its contrast nearly always.
bool isWeak(const InkWord &word, int ink)
{
    return 100 * word.ink < 78 * ink;
}

/// ... or in smaller figures, set apart from the text. Figures are as high as capitals, 1.4 letter heights.
bool isSmall(const InkWord &word, int letterHeight)
{
    return word.blobs >= 3 && 100 * word.box.height() < 115 * letterHeight;
}

/// Index of the first word of the run at the line's end that may be a time with its ticks (which may be strong and
/// coloured); the count of words where there is none.
size_t markStart(const InkLine &line, const Writing &writing, int ink)
{
    size_t start = line.words.size();
    for (size_t i = line.words.size(); i > 0; --i) {
        const InkWord &word = line.words[i - 1];
        // A time on a line of its own stands at the right.
        const int before = i > 1 ? line.words[i - 2].box.right() : writing.area.left() + writing.area.width() / 3;
        const bool isApart = 10 * (word.box.left() - before) >= 9 * writing.letterHeight;
        const bool isTick = word.blobs <= 2 && word.box.width() <= 3 * writing.letterHeight && i == line.words.size();
        if (isWeak(word, ink) || (isSmall(word, writing.letterHeight) && isApart))
            start = i - 1;
        else if (!isTick)
            break;
    }
    return start;
}

/// Some words of a line as a line of their own.
InkLine part(const InkLine &line, size_t begin, size_t end)
{
    InkLine out;
    for (size_t i = begin; i < end; ++i) {
        out.words.push_back(line.words[i]);
        out.box |= line.words[i].box;
        out.height = std::max(out.height, line.words[i].box.height());
    }
    return out;
}

/// The line without its words from `start` on.
InkLine rest(const InkLine &line, size_t start)
{
    InkLine out = part(line, 0, start);
    out.emoji = line.emoji;
    out.colour = line.colour;
    out.letterHeight = line.letterHeight;
    out.bullet = line.bullet;
    return out;
}

/// Half a line, where the edge of the scrolling area cuts the bubble, cannot be read.
void dropHalfLines(Writing &writing, const Box &box)
{
    const auto isLow = [&](const InkLine &line) { return 10 * line.height < 12 * writing.letterHeight; };
    const int reach = writing.letterHeight;
    if (box.isTopStraight && !writing.lines.empty() && isLow(writing.lines.front())
        && writing.lines.front().box.top() - writing.area.top() < reach)
        writing.lines.erase(writing.lines.begin());
    if (box.isBottomStraight && !writing.lines.empty() && isLow(writing.lines.back())
        && writing.area.bottom() - writing.lines.back().box.bottom() < reach)
        writing.lines.pop_back();
}

QString plain(const QVector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text);
    return texts.join(u' ');
}

} // namespace

QVector<Line> BubbleReader::readPlain(const Box &box) const
{
    const Writing writing = findWriting(m_picture, m_ground, box, {});
    QVector<Line> lines;
    for (const InkLine &line : writing.lines) {
        Line read = Strip::read(m_engine, writing, line);
        if (!read.text.isEmpty())
            lines.append(std::move(read));
    }
    return lines;
}

QString BubbleReader::takeQuote(Writing &writing, const std::vector<Box> &nested) const
{
    QStringList quotes;
    for (const Box &box : nested) {
        // Above the message it is a quote; below it is the card of a link.
        if (!writing.lines.empty() && box.box.top() < writing.lines.back().box.top())
            quotes.append(plain(readPlain(box)));
    }
    std::erase_if(writing.lines, [&](const InkLine &line) {
        const bool isBarred = std::any_of(writing.bars.begin(), writing.bars.end(), [&](const QRect &bar) {
            return bar.height() > bar.width() && bar.right() < line.box.left() && bar.top() <= line.box.center().y()
                && bar.bottom() >= line.box.center().y();
        });
        if (isBarred)
            quotes.append(Strip::read(m_engine, writing, line).text);
        return isBarred;
    });
    return quotes.join(u' ');
}

QString BubbleReader::takeName(Writing &writing) const
{
    if (writing.lines.size() < 2)
        return {};
    const InkLine &first = writing.lines.front();
    const InkLine &second = writing.lines[1];
    constexpr int coloured = 50;
    if (chroma(first.colour) < coloured || colourDistance(first.colour, second.colour) < coloured)
        return {};
    const QString name = Strip::read(m_engine, writing, first).text;
    if (name.contains(u'/') || name.contains(u"www."))
        return {};
    writing.lines.erase(writing.lines.begin());
    return name;
}

/// Name and time in a row over the text, which is larger or in another colour. They are read apart: beside a strong
/// name the engine overlooks a weak time.
std::optional<AuthorLine> BubbleReader::takeHead(Writing &writing) const
{
    if (writing.lines.size() < 2 || writing.lines.front().words.empty())
        return std::nullopt;
    const InkLine &first = writing.lines.front();
    const InkLine &second = writing.lines[1];
    constexpr int coloured = 50;
    const bool isOther =
        100 * first.letterHeight < 90 * second.letterHeight || colourDistance(first.colour, second.colour) >= coloured;
    const size_t start = markStart(first, writing, first.words.front().ink);
    if (!isOther || start == 0 || start == first.words.size())
        return std::nullopt;
    const QString time = Strip::read(m_engine, writing, part(first, start, first.words.size())).text;
    if (!isMessageMark(time) && !looksLikeTime(time))
        return std::nullopt;
    const AuthorLine head{Strip::read(m_engine, writing, part(first, 0, start)).text, clockTimeIn(time)};
    writing.lines.erase(writing.lines.begin());
    return head;
}

QString BubbleReader::takeMark(Writing &writing, const Box &box) const
{
    if (writing.lines.empty())
        return {};
    InkLine &last = writing.lines.back();
    const size_t start = markStart(last, writing, std::max(writing.ink, box.ink));
    if (start == last.words.size())
        return {};
    const Line mark = Strip::read(m_engine, writing, part(last, start, last.words.size()));
    // Small weak signs that nobody can read are ticks and times all the same.
    const bool isWeakMark = isWeak(last.words[start], std::max(writing.ink, box.ink));
    const bool isIllegible = isWeakMark && mark.text.size() <= 9 && meanConfidence({mark}) < 0.6F;
    if (!isMessageMark(mark.text) && !(isWeakMark && looksLikeTime(mark.text)) && !isIllegible)
        return {};
    last = rest(last, start);
    if (last.words.empty())
        writing.lines.pop_back();
    return clockTimeIn(mark.text);
}

BubbleText BubbleReader::read(const Bubble &bubble) const
{
    std::vector<QRect> holes = bubble.covered;
    for (const Box &hole : bubble.nested)
        holes.push_back(hole.box);
    Writing writing = findWriting(m_picture, m_ground, bubble.box, holes);
    if (bubble.isCut)
        dropHalfLines(writing, bubble.box);
    BubbleText text;
    text.time = takeMark(writing, bubble.box);
    if (const auto head = takeHead(writing)) {
        text.time = head->time;
        if (bubble.side == Speaker::Side::Other)
            text.name = head->name;
    } else if (bubble.side == Speaker::Side::Other) {
        text.name = takeName(writing);
    }
    text.quote = takeQuote(writing, bubble.nested);
    for (const InkLine &line : writing.lines) {
        Line read = Strip::read(m_engine, writing, line);
        if (!read.text.isEmpty())
            text.lines.append(std::move(read));
    }
    text.confidence = meanConfidence(text.lines);
    return text;
}

Confidence meanConfidence(const QVector<Line> &lines)
{
    float sum = 0;
    float letters = 0;
    for (const Line &line : lines) {
        for (const Word &word : line.words) {
            sum += word.confidence * float(word.text.size());
            letters += float(word.text.size());
        }
    }
    return letters > 0 ? sum / letters : 0;
}

bool isLegible(const QVector<Line> &lines)
{
    constexpr Confidence nonsense = 0.4F;
    constexpr Confidence nonsenseSigns = 0.6F;
    const QString text = plain(lines);
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return !text.isEmpty() && meanConfidence(lines) >= (hasLetter ? nonsense : nonsenseSigns);
}

QString joinLines(const QVector<Line> &lines)
{
    // What the longest line holds did fit.
    int right = 0;
    for (const Line &line : lines)
        right = std::max(right, line.box.right());
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            const Line &before = lines[i - 1];
            const int firstWord = lines[i].words.isEmpty() ? 0 : lines[i].words.first().box.width();
            const int space = std::max(2, before.box.height() / 3);
            const bool isList = lines[i].text.startsWith(QChar(0x2022));
            text += isList || before.box.right() + space + firstWord < right ? u'\n' : u' ';
        }
        text += lines[i].text;
    }
    return text;
}

} // namespace likeness
