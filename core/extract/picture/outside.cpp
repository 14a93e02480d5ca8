// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/outside.h"

#include "extract/picture/bubble_text.h"
#include "extract/picture/clock_times.h"

#include <algorithm>

namespace likeness {
namespace {

using Side = Speaker::Side;

int medianOf(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// One side of the picture's text without bubbles, gathered from top to bottom.
struct Block {
    Side side = Side::Other;
    QVector<Line> lines;
    QRect box;
};

class Merger {
public:
    Merger(std::vector<ReadBubble> bubbles, const Scene &scene, int page)
        : m_bubbles(std::move(bubbles)),
          m_scene(scene),
          m_page(page)
    {
        std::vector<int> inks;
        std::vector<int> heights;
        for (const ReadBubble &item : m_bubbles) {
            inks.push_back(item.bubble.box.ink);
            heights.push_back(item.bubble.box.textHeight);
            m_hasLeft = m_hasLeft || item.bubble.side == Side::Other;
        }
        m_ink = medianOf(std::move(inks));
        m_letter = std::max(1, medianOf(std::move(heights)));
    }

    void take(const GroundLine &line)
    {
        if (line.middle() > m_scene.inputTop)
            return;
        const QString &text = line.text.text;
        if (takeName(line))
            return;
        if (isMessageMark(text) && takeMark(line))
            return;
        if (isDateLine(text)) {
            m_dates.push_back(line.middle());
            return;
        }
        if (isBody(line) && isAmongMessages(line))
            m_body.push_back(&line);
    }

    QVector<Utterance> result()
    {
        gatherBody();
        for (const Box &date : m_scene.centred)
            m_dates.push_back(date.box.center().y());
        QVector<Utterance> out;
        for (const ReadBubble &item : m_bubbles)
            out.append(item.utterance);
        for (const Block &block : m_blocks)
            out.append(messageOf(block));
        out.removeIf([](const Utterance &utterance) { return utterance.text.isEmpty(); });
        std::stable_sort(out.begin(), out.end(),
                         [](const Utterance &a, const Utterance &b) { return a.box.top() < b.box.top(); });
        markDates(out);
        inheritNames(out);
        return out;
    }

private:
    bool isSmall(const GroundLine &line) const { return 100 * line.ink.letterHeight < 88 * m_letter; }
    bool isWeak(const GroundLine &line) const { return 100 * line.strength() < 72 * m_ink; }

    /// The bubble that begins closest below the line, or nothing; `gap` in letter heights.
    ReadBubble *below(const GroundLine &line, double gap)
    {
        ReadBubble *best = nullptr;
        for (ReadBubble &item : m_bubbles) {
            const int space = item.bubble.box.box.top() - line.text.box.bottom();
            if (space > -m_letter && space <= gap * m_letter
                && (!best || item.bubble.box.box.top() < best->bubble.box.box.top()))
                best = &item;
        }
        return best;
    }

    /// Names of work and group chats: small, weak or with a time, over the left edge of an other's bubble, and closer
    /// to it than to the bubble before.
    bool takeName(const GroundLine &line)
    {
        ReadBubble *item = below(line, 1.6);
        if (!item || item->bubble.side != Side::Other || line.text.words.size() > 7
            || !item->utterance.speaker.name.isEmpty())
            return false;
        const int indent = line.left() - item->bubble.box.body.left();
        const auto author = authorOf(line, m_letter);
        const bool isLow = 100 * line.ink.height < 128 * m_letter; // even its capitals
        if (indent < -m_letter || indent > 3 * m_letter || isMessageMark(line.text.text) || isDateLine(line.text.text)
            || isCaption(line, *item) || !(author || isLow || isSmall(line) || isWeak(line)))
            return false;
        item->utterance.speaker.name = author ? author->name : line.text.text;
        if (author && item->utterance.shownTime.isEmpty())
            item->utterance.shownTime = author->time;
        return true;
    }

    /// Whether the line belongs to the bubble before rather than to this one.
    bool isCaption(const GroundLine &line, const ReadBubble &next) const
    {
        const int below = next.bubble.box.box.top() - line.text.box.bottom();
        return std::any_of(m_bubbles.begin(), m_bubbles.end(), [&](const ReadBubble &item) {
            const int above = line.text.box.top() - item.bubble.box.box.bottom();
            return above > -m_letter && above < below;
        });
    }

    /// "Delivered", "Read 9:41", a time beside, above or under its bubble.
    bool takeMark(const GroundLine &line)
    {
        const QString time = clockTimeIn(line.text.text);
        ReadBubble *nearest = nullptr;
        int least = 3 * m_letter;
        for (ReadBubble &item : m_bubbles) {
            const QRect &box = item.bubble.box.box;
            const int away = std::max({0, box.top() - line.text.box.bottom(), line.text.box.top() - box.bottom()});
            if (away < least) {
                least = away;
                nearest = &item;
            }
        }
        const int margin = line.left() - m_scene.pane.left();
        const bool isCentred = std::abs(margin - (m_scene.pane.right() - line.right())) < 2 * m_letter;
        if (!nearest || (isCentred && least > 0))
            return false;
        if (nearest->utterance.shownTime.isEmpty())
            nearest->utterance.shownTime = time;
        return true;
    }

    /// As large and strong as messages are, and not centred as notices are.
    bool isBody(const GroundLine &line) const
    {
        if (isSmall(line) || isWeak(line))
            return false;
        const int left = line.left() - m_scene.pane.left();
        const int right = m_scene.pane.right() - line.right();
        return !m_hasLeft || std::abs(left - right) > m_scene.pane.width() / 12;
    }

    /// Beside bubbles on both sides, text without one is a bubble that was not seen. Above the first is the header,
    /// below the last the input field.
    bool isAmongMessages(const GroundLine &line) const
    {
        return !m_hasLeft
            || (line.middle() > m_bubbles.front().bubble.box.box.top()
                && line.middle() < m_bubbles.back().bubble.box.box.bottom());
    }

    /// An assistant's answers stand on the open ground, only the questions have bubbles.
    bool isOpenDesign() const
    {
        const auto others = std::count_if(m_bubbles.begin(), m_bubbles.end(),
                                          [](const ReadBubble &item) { return item.bubble.side == Side::Other; });
        return !m_hasLeft || std::ptrdiff_t(m_body.size()) > 3 * others;
    }

    /// A box that begins where the text without bubbles begins is part of it: code, a table, a citation.
    void absorbCards(int left)
    {
        if (m_body.empty())
            return;
        for (ReadBubble &item : m_bubbles) {
            const QRect &body = item.bubble.box.body;
            if (std::abs(body.left() - left) > m_letter || item.lines.isEmpty())
                continue;
            Block card;
            card.lines = item.lines;
            card.box = body;
            m_cards.push_back(card);
            item.utterance.text.clear();
            item.bubble.side = Side::Other;
        }
    }

    /// Where text without bubbles begins: the left edge most lines share.
    int bodyLeft() const
    {
        int best = 0;
        int most = 0;
        for (const GroundLine *line : m_body) {
            const int count = int(std::count_if(m_body.begin(), m_body.end(), [&](const GroundLine *other) {
                return std::abs(other->left() - line->left()) <= m_letter / 2;
            }));
            if (count > most || (count == most && line->left() < best)) {
                most = count;
                best = line->left();
            }
        }
        return best;
    }

    /// Lines follow one another to one message until a bubble comes between.
    void gatherBody()
    {
        const int left = bodyLeft();
        if (isOpenDesign())
            absorbCards(left);
        std::vector<Block> pieces = m_cards;
        for (const GroundLine *line : m_body) {
            const int indent = line->left() - left;
            if (indent >= -m_letter && indent <= 8 * m_letter)
                pieces.push_back({Side::Other, {line->text}, line->text.box});
        }
        std::sort(pieces.begin(), pieces.end(),
                  [](const Block &a, const Block &b) { return a.box.top() < b.box.top(); });
        for (const Block &piece : pieces) {
            if (m_blocks.empty() || isParted(m_blocks.back(), piece.box))
                m_blocks.emplace_back();
            m_blocks.back().lines += piece.lines;
            m_blocks.back().box |= piece.box;
        }
        for (Block &block : m_blocks)
            dropLabel(block, left);
        if (!m_hasLeft)
            return;
        // Beside bubbles on both sides a lone short word is rather a button than a message.
        std::erase_if(m_blocks,
                      [](const Block &block) { return block.lines.size() == 1 && block.lines[0].words.size() < 3; });
    }

    /// "Assistant" beside a small picture, over the answer.
    void dropLabel(Block &block, int left) const
    {
        if (block.lines.size() < 2 || block.lines[0].words.size() > 3 || block.lines[0].text.startsWith(QChar(0x2022)))
            return;
        if (block.lines[0].box.left() - left > 2 * m_letter && block.lines[1].box.left() - left < m_letter)
            block.lines.removeFirst();
    }

    bool isParted(const Block &block, const QRect &next) const
    {
        const int gap = next.top() - block.box.bottom();
        if (m_hasLeft && gap > 2 * m_letter)
            return true;
        return std::any_of(m_bubbles.begin(), m_bubbles.end(), [&](const ReadBubble &item) {
            const int middle = item.bubble.box.box.center().y();
            return item.bubble.side == Side::Self && middle > block.box.bottom() && middle < next.top();
        });
    }

    Utterance messageOf(const Block &block) const
    {
        Utterance message;
        message.speaker.side = block.side;
        message.text = joinLines(block.lines);
        message.page = m_page;
        message.box = block.box;
        message.confidence = meanConfidence(block.lines);
        message.isOutsideBubble = true;
        for (const Line &line : block.lines)
            message.words += line.words;
        return message;
    }

    void markDates(QVector<Utterance> &messages) const
    {
        for (const int date : m_dates) {
            for (Utterance &message : messages) {
                if (message.box.top() > date) {
                    message.startsConversation = true;
                    break;
                }
            }
        }
    }

    /// In groups only the first of several messages in a row shows the name.
    static void inheritNames(QVector<Utterance> &messages)
    {
        const bool isGroup = std::any_of(messages.begin(), messages.end(),
                                         [](const Utterance &message) { return !message.speaker.name.isEmpty(); });
        QString name;
        for (Utterance &message : messages) {
            if (message.speaker.side == Side::Self)
                name.clear();
            else if (!message.speaker.name.isEmpty())
                name = message.speaker.name;
            else if (isGroup && !name.isEmpty())
                message.speaker.name = name;
            else
                message.isNameHidden = isGroup;
        }
    }

    std::vector<ReadBubble> m_bubbles;
    const Scene &m_scene;
    int m_page;
    int m_ink = 0;
    int m_letter = 1;
    bool m_hasLeft = false;
    std::vector<const GroundLine *> m_body;
    std::vector<Block> m_blocks;
    std::vector<Block> m_cards; ///< boxes that belong to the text around them
    std::vector<int> m_dates;
};

} // namespace

QVector<Utterance> mergeOutside(std::vector<ReadBubble> bubbles, const std::vector<GroundLine> &lines,
                                const Scene &scene, int page)
{
    Merger merger(std::move(bubbles), scene, page);
    for (const GroundLine &line : lines)
        merger.take(line);
    return merger.result();
}

} // namespace likeness
