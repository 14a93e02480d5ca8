// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/pairing.h"

#include "domain/examples/cleaning.h"
#include "domain/speakers.h"

#include <algorithm>

namespace likeness {

namespace {

using Side = Speaker::Side;

/// Where the chats of a transcript begin. In exports a break stands between chats; in pictures and documents, whose
/// messages have places, it is a date line inside one.
QVector<int> chatStarts(const QVector<Utterance> &utterances)
{
    QVector<int> starts{0};
    for (int i = 1; i < utterances.size(); ++i) {
        if (utterances[i].startsConversation && utterances[i].box.isNull())
            starts.append(i);
    }
    return starts;
}

/// Whether more than one other person speaks among the messages from `first` up to `end`.
bool isGroup(const QVector<Utterance> &utterances, int first, int end)
{
    QString known;
    for (int i = first; i < end; ++i) {
        const QString &name = utterances[i].speaker.name;
        if (utterances[i].speaker.side != Side::Other || name.isEmpty())
            continue;
        if (known.isEmpty())
            known = name;
        else if (!isSameName(known, name))
            return true;
    }
    return false;
}

/// For each message whether its chat is a group.
QVector<bool> groupMembers(const QVector<Utterance> &utterances)
{
    QVector<bool> isInGroup(utterances.size(), false);
    const QVector<int> starts = chatStarts(utterances);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const int end = i + 1 < starts.size() ? starts[i + 1] : int(utterances.size());
        std::fill(isInGroup.begin() + starts[i], isInGroup.begin() + end, isGroup(utterances, starts[i], end));
    }
    return isInGroup;
}

bool isPair(const Turn &before, const Turn &reply)
{
    return before.side == Side::Other && reply.side == Side::Self && before.conversation == reply.conversation
        && !before.members.isEmpty() && !reply.members.isEmpty();
}

/// Builds the examples of one transcript; keeps what all of them share.
class Pairer {
public:
    Pairer(const QVector<Utterance> &utterances, const SourceOf &sourceOf, const PairingRules &rules)
        : m_utterances(utterances),
          m_sourceOf(sourceOf),
          m_rules(rules),
          m_turns(turnsOf(utterances, rules.turns)),
          m_isInGroup(rules.nameOthersInGroups ? groupMembers(utterances) : QVector<bool>(utterances.size(), false))
    {
    }

    QVector<Example> examples() const
    {
        QVector<Example> found;
        for (int i = 0; i < m_turns.size(); ++i) {
            if (m_turns[i].side != Side::Self || textOf(m_turns[i]).isEmpty())
                continue;
            if (i > 0 && isPair(m_turns[i - 1], m_turns[i]) && !textOf(m_turns[i - 1]).isEmpty())
                found.append(pairAt(i));
            else if (opens(i))
                found.append(openerAt(i));
        }
        return found;
    }

private:
    bool opens(int index) const { return index == 0 || m_turns[index - 1].conversation != m_turns[index].conversation; }

    Example pairAt(int index) const
    {
        const Turn &message = m_turns[index - 1];
        Example example = replyOf(m_turns[index]);
        example.userMessage = textOf(message);
        example.context = contextBefore(index - 1, m_turns[index]);
        example.speaker = speakersOf(message);
        const int first = message.members.first();
        if (m_sourceOf(first) == example.origin.sourceId) {
            example.origin.userPage = m_utterances[first].page;
            example.origin.userBox = boxOf(message);
        }
        example.confidence = std::min(example.confidence, confidenceOf(message));
        example.needsReview = isDoubtful(message) || isDoubtful(m_turns[index]);
        return example;
    }

    Example openerAt(int index) const
    {
        const Turn &turn = m_turns[index];
        const Utterance &first = m_utterances[turn.members.first()];
        Example example = replyOf(turn);
        example.context = quotesOf(turn).join(u'\n');
        const bool isTopOfPicture = !first.box.isNull() && !first.startsConversation;
        example.needsReview = isDoubtful(turn) || isTopOfPicture;
        return example;
    }

    /// What an example takes from the creator's turn.
    Example replyOf(const Turn &turn) const
    {
        Example example;
        example.assistantMessage = textOf(turn);
        example.confidence = confidenceOf(turn);
        const int first = turn.members.first();
        example.origin.sourceId = m_sourceOf(first);
        example.origin.page = m_utterances[first].page;
        example.origin.box = boxOf(turn);
        return example;
    }

    /// Everybody who speaks in the turn, a name a line.
    QString speakersOf(const Turn &turn) const
    {
        QStringList names;
        for (int member : turn.members)
            names.append(m_utterances[member].speaker.name.simplified());
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(u'\n');
    }

    QString textOf(const Turn &turn) const
    {
        QStringList texts;
        for (int member : turn.members) {
            const Utterance &utterance = m_utterances[member];
            const QString text = cleanMessage(utterance.text, utterance.shownTime);
            if (text.isEmpty())
                continue;
            const bool isNamed = m_isInGroup[member] && turn.side == Side::Other && !utterance.speaker.name.isEmpty();
            texts.append(isNamed ? utterance.speaker.name + u": " + text : text);
        }
        return texts.join(u'\n');
    }

    /// The turns before the pair, oldest first, then what either side of the pair quotes.
    QString contextBefore(int message, const Turn &reply) const
    {
        QStringList parts;
        for (int i = std::max(0, message - m_rules.contextTurns); i < message; ++i) {
            const QString text = m_turns[i].conversation == reply.conversation ? textOf(m_turns[i]) : QString();
            if (!text.isEmpty())
                parts.append(text);
        }
        return (parts + quotesOf(m_turns[message]) + quotesOf(reply)).join(u'\n');
    }

    QStringList quotesOf(const Turn &turn) const
    {
        QStringList quotes;
        for (int member : turn.members) {
            const QString quote = cleanMessage(m_utterances[member].quote);
            if (!quote.isEmpty())
                quotes.append(quote);
        }
        return quotes;
    }

    /// Around the members on the page where the turn starts; a turn may go on overleaf.
    QRect boxOf(const Turn &turn) const
    {
        const Utterance &first = m_utterances[turn.members.first()];
        QRect box;
        for (int member : turn.members) {
            const Utterance &utterance = m_utterances[member];
            if (utterance.page == first.page && m_sourceOf(member) == m_sourceOf(turn.members.first()))
                box = box.united(utterance.box);
        }
        return box;
    }

    Confidence confidenceOf(const Turn &turn) const
    {
        Confidence lowest = 1;
        for (int member : turn.members)
            lowest = std::min(lowest, m_utterances[member].confidence);
        return lowest;
    }

    bool isDoubtful(const Turn &turn) const
    {
        return turn.hasCut || confidenceOf(turn) < m_rules.reviewBelow
            || std::any_of(turn.members.cbegin(), turn.members.cend(),
                           [this](int member) { return m_utterances[member].isOutsideBubble; });
    }

    const QVector<Utterance> &m_utterances;
    const SourceOf &m_sourceOf;
    const PairingRules &m_rules;
    const QVector<Turn> m_turns;
    const QVector<bool> m_isInGroup; ///< by message
};

} // namespace

QVector<PlainPair> plainPairs(const QVector<Utterance> &utterances, const TurnRules &rules)
{
    const QVector<Turn> turns = turnsOf(utterances, rules);
    QVector<PlainPair> pairs;
    for (int i = 1; i < turns.size(); ++i) {
        if (isPair(turns[i - 1], turns[i]))
            pairs.append({turnText(utterances, turns[i - 1]), turnText(utterances, turns[i])});
    }
    return pairs;
}

QVector<Example> examplesOf(const QVector<Utterance> &utterances, const SourceOf &sourceOf, const PairingRules &rules)
{
    return Pairer(utterances, sourceOf, rules).examples();
}

bool isOpener(const Example &example)
{
    return example.userMessage.isEmpty();
}

} // namespace likeness
