// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/columns.h"

#include "extract/picture/bubble_text.h"
#include "extract/picture/clock_times.h"

#include <algorithm>
#include <map>

namespace likeness {
namespace {

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

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

int medianOf(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Gathers lines to messages.
class Column {
public:
    Column(const std::vector<GroundLine> &lines, int letterHeight, int bottom, int page)
        : m_lines(lines),
          m_letter(letterHeight),
          m_bottom(bottom),
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
        m_strength = medianOf(std::move(strengths));
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
        if (!isBody(line))
            return;
        if (line.text.box.bottom() >= m_bottom - 2 && line.ink.box.height() < m_letter * 13 / 10) {
            m_isCut = true; // half a line, under the edge of the scrolling area
            return;
        }
        if (!m_body.isEmpty() && beginsMessage(line))
            finish();
        m_body.append(line.text);
    }

    /// In the text column, as strong and as large as the text is: no edit mark, no reaction, no reply preview.
    bool isBody(const GroundLine &line) const
    {
        const int indent = line.left() - m_left;
        return indent >= -m_letter && indent <= 8 * m_letter && 100 * line.strength() >= 65 * m_strength;
    }

    /// Messages of one author are set apart by more than the lines of one message.
    bool beginsMessage(const GroundLine &line) const
    {
        const int gap = line.text.box.top() - m_body.last().box.bottom();
        return gap > 3 * m_letter;
    }

    void finish()
    {
        if (!m_body.isEmpty()) {
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
    int m_bottom;
    int m_page;
    int m_left = 0;
    int m_strength = 0;
    AuthorLine m_author;
    bool m_hasAuthor = false;
    bool m_isCut = false;
    bool m_startsConversation = false;
    QRect m_top;
    QVector<Line> m_body;
    QVector<Utterance> m_messages;
};

} // namespace

QRect columnPane(const ZoneMap &map, int letterHeight)
{
    const Zone *largest = nullptr;
    for (const Zone &zone : map.zones) {
        if (canHoldText(zone, letterHeight) && (!largest || zone.area > largest->area))
            largest = &zone;
    }
    if (!largest)
        return QRect(QPoint(), map.size);
    QRect pane = largest->box;
    const int slack = std::max(4, pane.width() / 50);
    for (const Zone &zone : map.zones) {
        constexpr int SameGround = 12;
        if (canHoldText(zone, letterHeight) && std::abs(zone.box.left() - pane.left()) <= slack
            && std::abs(zone.box.right() - pane.right()) <= slack
            && distance(zone.colour(), largest->colour()) <= SameGround)
            pane |= zone.box;
    }
    return pane;
}

bool isColumn(const std::vector<GroundLine> &lines, int letterHeight)
{
    return std::count_if(lines.begin(), lines.end(),
                         [=](const GroundLine &line) { return authorOf(line, letterHeight).has_value(); })
        >= 2;
}

QVector<Utterance> readColumn(const std::vector<GroundLine> &lines, int letterHeight, int bottom, int page)
{
    return Column(lines, letterHeight, bottom, page).read();
}

} // namespace likeness
