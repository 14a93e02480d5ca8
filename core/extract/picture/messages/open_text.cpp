// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/messages/open_text.h"

#include "extract/picture/text/bubble_text.h"

#include <algorithm>

namespace likeness {
namespace {

using Side = Speaker::Side;

/// Lines that belong together, or a box among them.
struct Block {
    QVector<Line> lines;
    QRect box;
};

/// Where text without bubbles begins: the left edge most lines share.
int commonLeft(const std::vector<const GroundLine *> &lines, int letter)
{
    int best = 0;
    int most = 0;
    for (const GroundLine *line : lines) {
        const int count = int(std::count_if(lines.begin(), lines.end(), [&](const GroundLine *other) {
            return std::abs(other->left() - line->left()) <= letter / 2;
        }));
        if (count > most || (count == most && line->left() < best)) {
            most = count;
            best = line->left();
        }
    }
    return best;
}

/// An assistant's answers stand on the open ground, only the questions have bubbles.
bool isOpenDesign(size_t lines, const std::vector<ReadBubble> &bubbles)
{
    const auto others = std::count_if(bubbles.begin(), bubbles.end(),
                                      [](const ReadBubble &item) { return item.bubble.side == Side::Other; });
    return others == 0 || std::ptrdiff_t(lines) > 3 * others;
}

/// A box that begins where the text without bubbles begins is part of it.
std::vector<Block> takeCards(std::vector<ReadBubble> &bubbles, int left, int letter)
{
    std::vector<Block> cards;
    for (ReadBubble &item : bubbles) {
        const QRect &body = item.bubble.box.body;
        if (std::abs(body.left() - left) > letter || item.lines.isEmpty())
            continue;
        cards.push_back({item.lines, body});
        item.utterance.text.clear();
        item.bubble.side = Side::Other;
    }
    return cards;
}

bool isParted(const Block &block, const QRect &next, const std::vector<ReadBubble> &bubbles, const Usual &usual)
{
    if (usual.hasOthers && next.top() - block.box.bottom() > 2 * usual.letter)
        return true;
    return std::any_of(bubbles.begin(), bubbles.end(), [&](const ReadBubble &item) {
        const int middle = item.bubble.box.box.center().y();
        return item.bubble.side == Side::Self && middle > block.box.bottom() && middle < next.top();
    });
}

/// "Assistant" beside a small picture, over the answer.
void dropLabel(Block &block, int left, int letter)
{
    if (block.lines.size() < 2 || block.lines[0].words.size() > 3 || block.lines[0].text.startsWith(QChar(0x2022)))
        return;
    if (block.lines[0].box.left() - left > 2 * letter && block.lines[1].box.left() - left < letter)
        block.lines.removeFirst();
}

/// Lines follow one another to one message until a bubble comes between.
std::vector<Block> gather(std::vector<Block> pieces, const std::vector<ReadBubble> &bubbles, const Usual &usual)
{
    std::sort(pieces.begin(), pieces.end(), [](const Block &a, const Block &b) { return a.box.top() < b.box.top(); });
    std::vector<Block> blocks;
    for (const Block &piece : pieces) {
        if (blocks.empty() || isParted(blocks.back(), piece.box, bubbles, usual))
            blocks.emplace_back();
        blocks.back().lines += piece.lines;
        blocks.back().box |= piece.box;
    }
    return blocks;
}

Utterance messageOf(const Block &block, const Usual &usual, int page)
{
    Utterance message;
    message.speaker.side = Side::Other;
    message.text = joinLines(block.lines);
    message.page = page;
    message.box = block.box;
    message.confidence = meanConfidence(block.lines);
    message.isOutsideBubble = usual.hasOthers; // an assistant's answers never have one
    for (const Line &line : block.lines)
        message.words += line.words;
    return message;
}

} // namespace

QVector<Utterance> readOpenText(const std::vector<const GroundLine *> &lines, std::vector<ReadBubble> &bubbles,
                                const Usual &usual, int page)
{
    QVector<Utterance> messages;
    if (lines.empty())
        return messages;
    const int left = commonLeft(lines, usual.letter);
    std::vector<Block> pieces;
    if (isOpenDesign(lines.size(), bubbles))
        pieces = takeCards(bubbles, left, usual.letter);
    for (const GroundLine *line : lines) {
        const int indent = line->left() - left;
        if (indent >= -usual.letter && indent <= 8 * usual.letter)
            pieces.push_back({{line->text}, line->text.box});
    }
    for (Block &block : gather(std::move(pieces), bubbles, usual)) {
        dropLabel(block, left, usual.letter);
        // Beside bubbles on both sides a lone short word is rather a button than a message.
        const bool isButton = usual.hasOthers && block.lines.size() == 1 && block.lines[0].words.size() < 3;
        if (!isButton && isLegible(block.lines))
            messages.append(messageOf(block, usual, page));
    }
    return messages;
}

} // namespace likeness
