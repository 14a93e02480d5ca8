// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/messages/columns.h"

#include "extract/picture/pixels/measures.h"
#include "extract/picture/text/bubble_text.h"
#include "extract/picture/text/clock_times.h"

#include <QRegularExpression>

#include <algorithm>

namespace likeness {
namespace {

/// The x at which most lines begin.
int commonLeft(const std::vector<const GroundLine *> &lines, int slack)
{
    int best = 0;
    int most = 0;
    for (const GroundLine *line : lines) {
        const int count = int(std::count_if(lines.begin(), lines.end(), [&](const GroundLine *other) {
            return std::abs(other->left() - line->left()) <= slack;
        }));
        if (count > most) {
            most = count;
            best = line->left();
        }
    }
    return best;
}

/// Gathers lines to messages.
class Column {
public:
    Column(const std::vector<GroundLine> &lines, int letterHeight, const QRect &edges, int page)
        : m_lines(lines),
          m_letter(letterHeight),
          m_edges(edges),
          m_page(page)
    {
        std::vector<const GroundLine *> authors;
        std::vector<int> strengths;
        for (const GroundLine &line : lines) {
            if (authorOf(line, letterHeight))
                authors.push_back(&line);
            else
                strengths.push_back(line.strength());
        }
        m_left = commonLeft(authors, letterHeight);
        m_strength = median(std::move(strengths));
        m_pitch = usualPitch();
    }

    QVector<Utterance> read()
    {
        for (const GroundLine &line : m_lines)
            take(line);
        finish();
        return m_messages;
    }

private:
    void take(const GroundLine &line)
    {
        if (const auto author = authorOf(line, m_letter); author && std::abs(line.left() - m_left) <= m_letter) {
            finish();
            m_author = *author;
            m_hasAuthor = true;
            m_top = line.text.box;
            return;
        }
        if (isDateLine(line.text.text) && std::abs(line.left() - m_left) > 2 * m_letter) {
            finish();
            m_startsConversation = true;
            return;
        }
        if (!isBody(line) || isReaction(line))
            return;
        if (isHalf(line)) {
            m_isCut = true;
            return;
        }
        if (!m_body.isEmpty() && beginsMessage(line))
            finish();
        m_body.append(line.text);
        m_baseline = line.ink.baseline;
    }

    /// In the text column, as strong and as large as the text is: no edit mark, no reaction, no reply preview.
    bool isBody(const GroundLine &line) const
    {
        const int indent = line.left() - m_left;
        return indent >= -m_letter && indent <= 8 * m_letter && 100 * line.strength() >= 65 * m_strength;
    }

    /// The count beside an emoji, in its pill.
    bool isReaction(const GroundLine &line) const
    {
        static const QRegularExpression count(QStringLiteral("^\\d{1,3}$"));
        return line.left() - m_left > 2 * m_letter && count.match(line.text.text).hasMatch();
    }

    /// A line that the edge of the scrolling area cuts through cannot be read, only guessed.
    bool isHalf(const GroundLine &line) const
    {
        constexpr int edge = 3;
        constexpr Confidence guessed = 0.75F;
        const bool isAtEdge =
            line.text.box.bottom() >= m_edges.bottom() - edge || line.text.box.top() <= m_edges.top() + edge;
        return isAtEdge && (10 * line.ink.height < 12 * m_letter || meanConfidence({line.text}) < guessed);
    }

    /// Messages of one author are set apart by more than the lines of one message, which stand as close as the first
    /// stands under its author.
    bool beginsMessage(const GroundLine &line) const { return 100 * (line.ink.baseline - m_baseline) > 115 * m_pitch; }

    /// From an author's line to the first line below.
    int usualPitch() const
    {
        std::vector<int> pitches;
        for (size_t i = 0; i + 1 < m_lines.size(); ++i) {
            const int pitch = m_lines[i + 1].ink.baseline - m_lines[i].ink.baseline;
            if (authorOf(m_lines[i], m_letter) && pitch > m_letter && isBody(m_lines[i + 1]))
                pitches.push_back(pitch);
        }
        return pitches.empty() ? 3 * m_letter : median(std::move(pitches));
    }

    void finish()
    {
        if (isLegible(m_body)) {
            Utterance message;
            message.speaker = {Speaker::Side::Unknown, m_author.name};
            message.text = joinLines(m_body);
            message.shownTime = m_author.time;
            message.page = m_page;
            message.isNameHidden = !m_hasAuthor;
            message.startsConversation = m_startsConversation;
            message.isCut = m_isCut || !m_hasAuthor;
            message.box = m_top;
            message.confidence = meanConfidence(m_body);
            for (const Line &line : m_body) {
                message.words += line.words;
                message.box |= line.box;
            }
            m_messages.append(message);
            m_startsConversation = false;
        }
        m_body.clear();
        m_isCut = false;
        m_top = {};
    }

    const std::vector<GroundLine> &m_lines;
    int m_letter;
    QRect m_edges; ///< of the scrolling area
    int m_page;
    int m_left = 0;
    int m_strength = 0;
    int m_pitch = 0;
    int m_baseline = 0; ///< of the last line taken
    AuthorLine m_author;
    bool m_hasAuthor = false;
    bool m_isCut = false;
    bool m_startsConversation = false;
    QRect m_top;
    QVector<Line> m_body;
    QVector<Utterance> m_messages;
};

} // namespace

ColumnPane columnPane(const ZoneMap &map, int letterHeight)
{
    const Zone *largest = nullptr;
    for (const Zone &zone : map.zones) {
        if (canHoldText(zone, letterHeight) && (!largest || zone.area > largest->area))
            largest = &zone;
    }
    if (!largest)
        return {QRect(QPoint(), map.size), QRect(QPoint(), map.size)};
    QRect whole = largest->box;
    const int slack = std::max(4, whole.width() / 50);
    for (const Zone &zone : map.zones) {
        constexpr int sameGround = 12;
        if (canHoldText(zone, letterHeight) && std::abs(zone.box.left() - whole.left()) <= slack
            && std::abs(zone.box.right() - whole.right()) <= slack
            && colourDistance(zone.colour(), largest->colour()) <= sameGround)
            whole |= zone.box;
    }
    return {whole, largest->box};
}

bool isColumn(const std::vector<GroundLine> &lines, int letterHeight)
{
    return std::count_if(lines.begin(), lines.end(),
                         [=](const GroundLine &line) { return authorOf(line, letterHeight).has_value(); })
        >= 2;
}

QVector<Utterance> readColumn(const std::vector<GroundLine> &lines, int letterHeight, const QRect &edges, int page)
{
    return Column(lines, letterHeight, edges, page).read();
}

} // namespace likeness
