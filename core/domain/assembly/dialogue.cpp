// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/dialogue.h"

#include "domain/assembly/joined_text.h"
#include "domain/assembly/sides.h"

#include <algorithm>
#include <optional>

namespace likeness {
namespace {

/// How a line begins a message; `name` is empty for lines that a program wrote.
struct Opening {
    SpeakerLine speaker;
    QDateTime sentAt;
    Speaker::Side side = Speaker::Side::Unknown;
    bool isCue = false; ///< the name stands on a line of its own
};

class DialogueReader {
public:
    DialogueReader(const QVector<BodyLine> &lines, const Dialogue &dialogue)
        : m_lines(lines),
          m_dialogue(dialogue),
          m_joiner(lines)
    {
        if (dialogue.form == DialogueForm::Sides)
            m_places = placesOf(lines);
    }

    QVector<Utterance> read()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (const auto opening = openingAt(i)) {
                begin(i, *opening);
            } else if (const qsizetype end = endOfStageDirection(i); end > i) {
                i = end - 1;
                m_isInterrupted = true;
            } else if (m_isOpen && !endsSpeech(i)) {
                continueWith(i);
            }
        }
        if (m_dialogue.isScript)
            removeDirections();
        m_utterances.removeIf([](const Utterance &u) { return u.text.isEmpty(); });
        if (!m_utterances.isEmpty())
            m_utterances.first().startsConversation = true;
        return std::move(m_utterances);
    }

private:
    std::optional<Opening> openingAt(qsizetype index) const
    {
        switch (m_dialogue.form) {
        case DialogueForm::Stamped:
            return stamped(m_lines[index].text);
        case DialogueForm::Headed:
            return known(headerLine(m_lines[index].text));
        case DialogueForm::Named:
        case DialogueForm::Cued:
            return spoken(index);
        case DialogueForm::Sides:
            return sided(index);
        case DialogueForm::None:
            break;
        }
        return std::nullopt;
    }

    /// "NAME: text", or in a script a cue; a shout inside a speech is no cue, for a gap stands above each.
    std::optional<Opening> spoken(qsizetype index) const
    {
        auto opening = m_dialogue.form == DialogueForm::Named || m_dialogue.isScript
            ? known(namedLine(m_lines[index].text))
            : std::nullopt;
        const bool mayBeCue = m_dialogue.isScript && (m_dialogue.form == DialogueForm::Cued || isAfterGap(index));
        if (opening || !mayBeCue)
            return opening;
        opening = known(cueAt(m_lines, index));
        if (opening)
            opening->isCue = true;
        return opening;
    }

    bool isAfterGap(qsizetype index) const { return index == 0 || m_lines[index].hasGapAbove; }

    /// What stands after a gap behind a speech below a cue is action, until the next name.
    bool endsSpeech(qsizetype index)
    {
        if (m_isBelowCue && m_lines[index].hasGapAbove && !m_utterances.last().text.isEmpty())
            m_isOpen = false;
        return !m_isOpen;
    }

    std::optional<Opening> known(std::optional<SpeakerLine> speaker) const
    {
        if (!speaker || !m_dialogue.names.contains(speaker->name))
            return std::nullopt;
        return Opening{std::move(*speaker), {}, {}};
    }

    std::optional<Opening> stamped(const QString &line) const
    {
        const auto stamp = leadingStamp(line);
        if (!stamp)
            return std::nullopt;
        Opening opening{{{}, {}, stamp->shown}, momentOf(*stamp, m_dialogue.dates.order), {}};
        const QString rest = line.sliced(stamp->length);
        if (const auto speaker = namedLine(rest)) {
            opening.speaker.name = speaker->name;
            opening.speaker.text = speaker->text;
        }
        return opening;
    }

    /// A new block is a new message; so is a change of sides.
    std::optional<Opening> sided(qsizetype index) const
    {
        const Place place = m_places[index];
        const bool isNew = index == 0 || m_places[index - 1] != place || m_lines[index].hasGapAbove;
        if (!isNew || place == Place::Across)
            return std::nullopt;
        const auto side = place == Place::Right ? Speaker::Side::Self : Speaker::Side::Other;
        return Opening{{{}, m_lines[index].text, {}}, {}, side};
    }

    void begin(qsizetype index, const Opening &opening)
    {
        m_isOpen = !opening.speaker.name.isEmpty() || m_dialogue.form == DialogueForm::Sides;
        m_isInterrupted = false;
        m_isBelowCue = opening.isCue;
        if (!m_isOpen)
            return;
        const BodyLine &line = m_lines[index];
        Utterance u;
        u.speaker = {opening.side, opening.speaker.name};
        u.text = opening.speaker.text;
        u.shownTime = opening.speaker.shownTime;
        u.sentAt = opening.sentAt;
        u.page = line.page;
        m_utterances.append(std::move(u));
        addPlace(line);
    }

    void continueWith(qsizetype index)
    {
        Utterance &u = m_utterances.last();
        const bool isFirst = u.text.isEmpty();
        const QChar joint = isFirst || m_isInterrupted ? u' ' : m_joiner.between(index - 1);
        if (!isFirst && !joint.isNull())
            u.text += joint;
        u.text += m_lines[index].text;
        m_isInterrupted = false;
        addPlace(m_lines[index]);
    }

    void removeDirections()
    {
        for (Utterance &u : m_utterances)
            u.text = withoutDirections(u.text);
    }

    /// What a message covers on the page where it begins.
    void addPlace(const BodyLine &line)
    {
        Utterance &u = m_utterances.last();
        for (const Word &word : line.words)
            u.confidence = std::min(u.confidence, word.confidence);
        if (line.page != u.page)
            return;
        u.box = u.box.united(line.box);
        u.words += line.words;
    }

    /// The index after a direction in brackets that fills whole lines from `start`; `start` where there is none.
    qsizetype endOfStageDirection(qsizetype start) const
    {
        constexpr qsizetype mostLines = 6;
        const QChar open = m_lines[start].text.front();
        // Screenplays put how something is said below the name.
        const bool mayStand = m_lines[start].startsParagraph || m_isBelowCue;
        if ((open != u'(' && open != u'[') || !mayStand)
            return start;
        const QChar close = open == u'(' ? u')' : u']';
        const qsizetype limit = std::min(m_lines.size(), start + mostLines);
        for (qsizetype i = start; i < limit && (i == start || !openingAt(i)); ++i) {
            const QString &text = m_lines[i].text;
            if (text.endsWith(close) || text.endsWith(QString(close % u".")))
                return i + 1;
        }
        return start;
    }

    const QVector<BodyLine> &m_lines;
    const Dialogue &m_dialogue;
    LineJoiner m_joiner;
    QVector<Place> m_places;
    QVector<Utterance> m_utterances;
    bool m_isOpen = false;
    bool m_isBelowCue = false;
    bool m_isInterrupted = false;
};

/// Printed bubbles with names: where each name keeps to its own edge, the edge is the side.
void assignSides(QVector<Utterance> &utterances, const QVector<BodyLine> &lines)
{
    const QVector<Place> places = placesOf(lines);
    QHash<QString, int> lean; // right counts up, left down
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto header = headerLine(lines[i].text)) {
            lean[header->name] += places[i] == Place::Right ? 1 : places[i] == Place::Left ? -1 : 0;
            ++seen[header->name];
        }
    }
    const auto isSettled = [&](const Utterance &u) {
        return std::abs(lean.value(u.speaker.name)) * 10 >= seen.value(u.speaker.name) * 8;
    };
    const auto isRight = [&lean](const Utterance &u) { return lean.value(u.speaker.name) > 0; };
    if (!std::all_of(utterances.cbegin(), utterances.cend(), isSettled)
        || !std::any_of(utterances.cbegin(), utterances.cend(), isRight)
        || std::all_of(utterances.cbegin(), utterances.cend(), isRight))
        return;
    for (Utterance &u : utterances)
        u.speaker.side = isRight(u) ? Speaker::Side::Self : Speaker::Side::Other;
}

} // namespace

QVector<Utterance> readDialogue(const QVector<BodyLine> &lines, const Dialogue &dialogue)
{
    if (dialogue.form == DialogueForm::None)
        return {};
    QVector<Utterance> utterances = DialogueReader(lines, dialogue).read();
    if (dialogue.form == DialogueForm::Headed)
        assignSides(utterances, lines);
    return utterances;
}

} // namespace likeness
