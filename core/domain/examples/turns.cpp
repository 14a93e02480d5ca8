// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/turns.h"

#include <QStringList>

namespace likeness {

namespace {

/// Finds where conversations end, message by message.
class ConversationCounter {
public:
    explicit ConversationCounter(const TurnRules &rules) : m_rules(rules) { }

    /// The number of the conversation that the message belongs to.
    int next(const Utterance &utterance)
    {
        const bool isBreak = m_rules.splitAtBreaks && utterance.startsConversation;
        if (!m_isFirst && (isBreak || isAfterGap(utterance)))
            ++m_conversation;
        m_isFirst = false;
        if (utterance.sentAt.isValid())
            m_lastSentAt = utterance.sentAt;
        return m_conversation;
    }

private:
    bool isAfterGap(const Utterance &utterance) const
    {
        return m_rules.gapSeconds > 0 && m_lastSentAt.isValid() && utterance.sentAt.isValid()
            && m_lastSentAt.secsTo(utterance.sentAt) > m_rules.gapSeconds;
    }

    const TurnRules &m_rules;
    QDateTime m_lastSentAt;
    int m_conversation = 0;
    bool m_isFirst = true;
};

bool continues(const QVector<Turn> &turns, const Utterance &utterance, int conversation)
{
    const Speaker::Side side = utterance.speaker.side;
    return !turns.isEmpty() && !utterance.isAfterOther && side != Speaker::Side::Unknown && turns.last().side == side
        && turns.last().conversation == conversation;
}

} // namespace

QVector<Turn> turnsOf(const QVector<Utterance> &utterances, const TurnRules &rules)
{
    QVector<Turn> turns;
    ConversationCounter conversations(rules);
    for (int i = 0; i < utterances.size(); ++i) {
        const Utterance &utterance = utterances[i];
        const int conversation = conversations.next(utterance);
        if (!continues(turns, utterance, conversation))
            turns.append({utterance.speaker.side, {}, conversation, false});
        if (utterance.isCut)
            turns.last().hasCut = true;
        else
            turns.last().members.append(i);
    }
    return turns;
}

QString turnText(const QVector<Utterance> &utterances, const Turn &turn)
{
    QStringList texts;
    for (int member : turn.members)
        texts.append(utterances[member].text);
    return texts.join(u'\n');
}

} // namespace likeness
