// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/substance.h"

#include "domain/examples/categories.h"
#include "domain/examples/pairing.h"
#include "domain/text/lexicon.h"
#include "domain/text/words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace likeness {

namespace {

bool isEveryday(const QString &word)
{
    constexpr qsizetype shortWord = 4;
    const QStringList alone{withoutElongation(word)};
    constexpr std::array kinds{Phrase::Greeting,     Phrase::GreetingAlone, Phrase::Parting,
                               Phrase::PartingAlone, Phrase::Address,       Phrase::Filler};
    return word.size() < shortWord || isLaugh(alone.first()) || word.front().isDigit()
        || std::any_of(kinds.begin(), kinds.end(), [&alone](Phrase kind) { return phraseLength(kind, alone, 0) > 0; });
}

LeftOutReason reasonOf(const Example &example, const SubstanceRules &rules)
{
    const QString &message = example.userMessage;
    const QString &reply = example.assistantMessage;
    if (rules.leaveOutOpeners && isOpener(example))
        return LeftOutReason::Opener;
    if (rules.leaveOutLinks && (isLinkOnly(reply) || isLinkOnly(message)))
        return LeftOutReason::LinkOnly;
    if (rules.leaveOutNumbers && (isNumberOnly(reply) || isNumberOnly(message)))
        return LeftOutReason::NumberOnly;
    const Salutation salutation = bareSalutation(reply);
    if (rules.leaveOutGreetings && salutation == Salutation::Greeting)
        return LeftOutReason::BareGreeting;
    if (rules.leaveOutGoodbyes && salutation == Salutation::Parting)
        return LeftOutReason::BareGoodbye;
    const qsizetype replyWords = wordsOf(reply).size();
    if (replyWords < rules.minReplyWords || wordsOf(message).size() + replyWords < rules.minWords)
        return LeftOutReason::TooShort;
    return LeftOutReason::None;
}

bool hasRareWord(const QString &reply, const ReplyVocabulary &vocabulary, double share)
{
    const QStringList words = wordsOf(reply);
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return !isEveryday(word) && vocabulary.isRare(word, share); });
}

SubstanceCue substanceOf(const QString &reply, bool isSalutation, const ReplyVocabulary &vocabulary,
                         const SubstanceRules &rules)
{
    // "How are you?" asks nothing, and its words are those of every greeting.
    if (rules.keepQuestions && !isSalutation && reply.contains(u'?'))
        return SubstanceCue::Question;
    if (rules.keepJokes && hasJokeForm(reply))
        return SubstanceCue::JokeForm;
    if (rules.keepElongations && isElongated(reply))
        return SubstanceCue::Elongation;
    if (rules.minEmoji > 0 && emojiCount(reply) >= rules.minEmoji)
        return SubstanceCue::Emoji;
    if (rules.rareWordShare > 0 && !isSalutation && hasRareWord(reply, vocabulary, rules.rareWordShare))
        return SubstanceCue::RareWord;
    return SubstanceCue::None;
}

} // namespace

ReplyVocabulary::ReplyVocabulary(const QVector<Example> &examples) : m_count(examples.size())
{
    for (const Example &example : examples) {
        const QStringList words = wordsOf(example.assistantMessage);
        const QSet<QString> distinct(words.cbegin(), words.cend());
        for (const QString &word : distinct)
            ++m_replies[word];
    }
}

bool ReplyVocabulary::isRare(const QString &word, double share) const
{
    const double most = std::max(1.0, share * double(m_count));
    return m_replies.value(word) <= most;
}

SubstanceVerdict judgeSubstance(const Example &example, const ReplyVocabulary &vocabulary, const SubstanceRules &rules)
{
    if (!rules.isOn)
        return {};
    const LeftOutReason reason = reasonOf(example, rules);
    const bool isSalutation = reason == LeftOutReason::BareGreeting || reason == LeftOutReason::BareGoodbye;
    if (!isSalutation && reason != LeftOutReason::TooShort)
        return {reason, SubstanceCue::None};
    const SubstanceCue cue = substanceOf(example.assistantMessage, isSalutation, vocabulary, rules);
    return {cue == SubstanceCue::None ? reason : LeftOutReason::None, cue};
}

} // namespace likeness
