// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/messages/open_sides.h"

#include "extract/picture/pixels/measures.h"
#include "extract/picture/text/bubble_text.h"
#include "extract/picture/text/clock_times.h"

#include <algorithm>

namespace likeness {
namespace {

using Side = Speaker::Side;

/// Lines under one another that begin at the same place.
struct Block {
    std::vector<const GroundLine *> lines;
    QRect box;
    Side side = Side::Unknown;
};

/// As strong as messages are, and neither a time nor a date.
std::vector<const GroundLine *> messageLines(const std::vector<GroundLine> &lines)
{
    std::vector<int> strengths;
    for (const GroundLine &line : lines)
        strengths.push_back(line.strength());
    const int usual = median(std::move(strengths));
    std::vector<const GroundLine *> out;
    for (const GroundLine &line : lines) {
        const QString &text = line.text.text;
        const bool isMark = isMessageMark(text) || isDateLine(text) || looksLikeTime(text);
        if (!isMark && 100 * line.strength() >= 72 * usual)
            out.push_back(&line);
    }
    return out;
}

/// The smallest step from a line to the next that begins where it does.
int linePitch(const std::vector<const GroundLine *> &lines, int letter)
{
    int pitch = 4 * letter;
    for (size_t i = 1; i < lines.size(); ++i) {
        const int step = lines[i]->ink.baseline - lines[i - 1]->ink.baseline;
        if (std::abs(lines[i]->left() - lines[i - 1]->left()) <= letter && step > letter)
            pitch = std::min(pitch, step);
    }
    return pitch;
}

std::vector<Block> blocksOf(const std::vector<const GroundLine *> &lines, int letter)
{
    const int pitch = linePitch(lines, letter);
    std::vector<Block> blocks;
    for (const GroundLine *line : lines) {
        const GroundLine *before = blocks.empty() ? nullptr : blocks.back().lines.back();
        const bool follows = before && std::abs(line->left() - before->left()) <= letter
            && 100 * (line->ink.baseline - before->ink.baseline) <= 125 * pitch;
        if (!follows)
            blocks.emplace_back();
        blocks.back().lines.push_back(line);
        blocks.back().box |= line->text.box;
    }
    return blocks;
}

int strengthOf(const Block &block)
{
    int best = 0;
    for (const GroundLine *line : block.lines)
        best = std::max(best, line->strength());
    return best;
}

/// The last line may be what an input field asks for, in a weaker ink than messages have.
void dropPlaceholder(std::vector<Block> &blocks)
{
    std::vector<int> strengths;
    for (const Block &block : blocks)
        strengths.push_back(strengthOf(block));
    const int usual = median(std::move(strengths));
    if (!blocks.empty() && blocks.back().lines.size() == 1 && 100 * strengthOf(blocks.back()) < 90 * usual)
        blocks.pop_back();
}

/// Name, buttons and clock stand beside one another at the top; messages stand alone in their rows.
void dropHeader(std::vector<Block> &blocks)
{
    constexpr size_t deepest = 5;
    size_t end = 0;
    for (size_t i = 1; i < std::min(deepest, blocks.size()); ++i) {
        if (blocks[i].box.top() < blocks[i - 1].box.bottom())
            end = i + 1;
    }
    blocks.erase(blocks.begin(), blocks.begin() + std::ptrdiff_t(end));
}

/// The place where most blocks have this edge; of equals the outermost.
template <typename EdgeOf> int commonEdge(const std::vector<Block> &blocks, int slack, bool isRight, EdgeOf edgeOf)
{
    int best = 0;
    int most = 0;
    for (const Block &block : blocks) {
        const int edge = edgeOf(block);
        const int count = int(std::count_if(
            blocks.begin(), blocks.end(), [&](const Block &other) { return std::abs(edgeOf(other) - edge) <= slack; }));
        if (count > most || (count == most && (isRight ? edge > best : edge < best))) {
            most = count;
            best = edge;
        }
    }
    return best;
}

/// Ragged lines fall short of the edge by up to a word.
void assignSides(std::vector<Block> &blocks, int letter)
{
    const int left = commonEdge(blocks, letter / 2, false, [](const Block &block) { return block.box.left(); });
    std::vector<Block> others = blocks;
    std::erase_if(others, [&](const Block &block) { return block.box.left() - left <= 3 * letter; });
    const int right = commonEdge(others, letter / 2, true, [](const Block &block) { return block.box.right(); });
    const int width = right - left;
    for (Block &block : blocks) {
        const int indent = block.box.left() - left;
        const int shortfall = right - block.box.right();
        const int ragged = block.lines.size() > 1 ? 8 * letter : letter;
        if (std::abs(indent) <= letter / 2 + 1 && 10 * shortfall > width)
            block.side = Side::Other;
        else if (10 * indent > width && std::abs(shortfall) <= ragged)
            block.side = Side::Self;
    }
}

/// Both sides speak and take turns, and nothing stands beside anything.
bool areTurns(const std::vector<Block> &blocks)
{
    int known = 0;
    int own = 0;
    int changes = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0 && blocks[i].box.top() < blocks[i - 1].box.bottom())
            return false;
        known += blocks[i].side != Side::Unknown;
        own += blocks[i].side == Side::Self;
        changes += i > 0 && blocks[i].side != blocks[i - 1].side;
    }
    return own >= 2 && known - own >= 2 && changes >= 3 && 10 * known >= 8 * int(blocks.size());
}

Utterance messageOf(const Block &block, int page)
{
    QVector<Line> lines;
    for (const GroundLine *line : block.lines)
        lines.append(line->text);
    Utterance message;
    message.speaker.side = block.side;
    if (isLegible(lines))
        message.text = joinLines(lines);
    message.page = page;
    message.box = block.box;
    message.confidence = meanConfidence(lines);
    message.isOutsideBubble = true;
    for (const Line &line : lines)
        message.words += line.words;
    return message;
}

} // namespace

QVector<Utterance> readOpenSides(const std::vector<GroundLine> &lines, int letterHeight, int page)
{
    std::vector<Block> blocks = blocksOf(messageLines(lines), letterHeight);
    dropHeader(blocks);
    dropPlaceholder(blocks);
    assignSides(blocks, letterHeight);
    QVector<Utterance> messages;
    if (!areTurns(blocks))
        return messages;
    for (const Block &block : blocks) {
        Utterance message = messageOf(block, page);
        if (block.side != Side::Unknown && !message.text.isEmpty())
            messages.append(std::move(message));
    }
    return messages;
}

QVector<Utterance> readOwnSide(const std::vector<const GroundLine *> &lines, const QRect &pane, int letterHeight,
                               int page)
{
    std::vector<Block> blocks = blocksOf(lines, letterHeight);
    QVector<Utterance> messages;
    for (Block &block : blocks) {
        block.side = Side::Self;
        const int left = block.box.left() - pane.left();
        const int right = pane.right() - block.box.right();
        Utterance message = messageOf(block, page);
        if (left > 2 * right && 10 * left > pane.width() && !message.text.isEmpty())
            messages.append(std::move(message));
    }
    const bool isSide = messages.size() >= 2 && 10 * size_t(messages.size()) >= 8 * blocks.size();
    return isSide ? messages : QVector<Utterance>{};
}

} // namespace likeness
