// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/messages/captions.h"

#include "extract/picture/pixels/measures.h"
#include "extract/picture/text/clock_times.h"

#include <algorithm>

namespace likeness {
namespace {

/// The first bubble that begins at most `gap` letter heights below the line.
ReadBubble *below(const GroundLine &line, std::vector<ReadBubble> &bubbles, int letter, double gap)
{
    ReadBubble *best = nullptr;
    for (ReadBubble &item : bubbles) {
        const int space = item.bubble.box.box.top() - line.text.box.bottom();
        if (space > -letter && space <= gap * letter
            && (!best || item.bubble.box.box.top() < best->bubble.box.box.top()))
            best = &item;
    }
    return best;
}

/// Whether the line is closer to a bubble above it than to the one below.
bool belongsAbove(const GroundLine &line, const std::vector<ReadBubble> &bubbles, const ReadBubble &next, int letter)
{
    const int space = next.bubble.box.box.top() - line.text.box.bottom();
    return std::any_of(bubbles.begin(), bubbles.end(), [&](const ReadBubble &item) {
        const int above = line.text.box.top() - item.bubble.box.box.bottom();
        return above > -letter && above < space;
    });
}

} // namespace

Usual usualOf(const std::vector<ReadBubble> &bubbles, int pageLetter)
{
    Usual usual;
    int letters = 0;
    std::vector<int> inks;
    std::vector<int> heights;
    for (const ReadBubble &item : bubbles) {
        inks.push_back(item.bubble.box.ink);
        heights.push_back(item.bubble.box.textHeight);
        letters += item.bubble.box.letters;
        usual.hasOthers = usual.hasOthers || item.bubble.side == Speaker::Side::Other;
    }
    usual.ink = median(std::move(inks));
    usual.letter = std::max(1, median(std::move(heights)));
    constexpr int few = 50; // in a few words tall letters may outnumber the others
    if (letters < few)
        usual.letter = std::min(usual.letter, std::max(1, pageLetter));
    return usual;
}

bool isSmall(const GroundLine &line, const Usual &usual)
{
    return 100 * line.ink.letterHeight < 88 * usual.letter;
}

bool isWeak(const GroundLine &line, const Usual &usual)
{
    return 100 * line.strength() < 72 * usual.ink;
}

bool takeName(const GroundLine &line, std::vector<ReadBubble> &bubbles, const Usual &usual)
{
    ReadBubble *item = below(line, bubbles, usual.letter, 1.6);
    if (!item || item->bubble.side != Speaker::Side::Other || line.text.words.size() > 7
        || !item->utterance.speaker.name.isEmpty())
        return false;
    const int indent = line.left() - item->bubble.box.body.left();
    if (indent < -usual.letter || indent > 3 * usual.letter || isMessageMark(line.text.text)
        || isDateLine(line.text.text) || belongsAbove(line, bubbles, *item, usual.letter))
        return false;
    const auto author = authorOf(line, usual.letter);
    const bool isLow = 100 * line.ink.height < 128 * usual.letter; // even its capitals
    if (!author && !isLow && !isSmall(line, usual) && !isWeak(line, usual))
        return false;
    item->utterance.speaker.name = author ? author->name : line.text.text;
    if (author && item->utterance.shownTime.isEmpty())
        item->utterance.shownTime = author->time;
    return true;
}

bool takeMark(const GroundLine &line, std::vector<ReadBubble> &bubbles, const Usual &usual, const QRect &pane)
{
    if (!isMessageMark(line.text.text))
        return false;
    ReadBubble *nearest = nullptr;
    int least = 3 * usual.letter;
    for (ReadBubble &item : bubbles) {
        const QRect &box = item.bubble.box.box;
        const int away = std::max({0, box.top() - line.text.box.bottom(), line.text.box.top() - box.bottom()});
        if (away < least) {
            least = away;
            nearest = &item;
        }
    }
    // A time in the middle between two bubbles is a date line.
    const int leftMargin = line.left() - pane.left();
    const bool isCentred = std::abs(leftMargin - (pane.right() - line.right())) < 2 * usual.letter;
    if (!nearest || (isCentred && least > 0))
        return false;
    if (nearest->utterance.shownTime.isEmpty())
        nearest->utterance.shownTime = clockTimeIn(line.text.text);
    return true;
}

} // namespace likeness
