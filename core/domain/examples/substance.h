// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QHash>

namespace likeness {

/// The filter's knobs, all of them for a person to see and turn. It decides on the selection only: the transcript and
/// the list of examples keep everything.
struct SubstanceRules {
    bool isOn = true;
    int minWords = 5; ///< an exchange (message and reply together) with fewer words is too short
    int minReplyWords = 2; ///< so is a reply with fewer
    bool leaveOutGreetings = true;
    bool leaveOutGoodbyes = true;
    bool leaveOutLinks = true;
    bool leaveOutNumbers = true;
    bool leaveOutOpeners = true; ///< nobody asked: there is no message to learn an answer to

    // What counts as substance and keeps a short, greeting or parting reply in:
    bool keepQuestions = true; ///< the reply asks something beyond "how are you"
    bool keepJokes = true; ///< the reply has the form of a joke
    bool keepElongations = true; ///< "heyyy", "nooo": a way of writing that is the creator's own
    int minEmoji = 2; ///< that many emoji or more in the reply; 0: emoji are no substance
    double rareWordShare = 0.01; ///< a word of 4 letters or more found in at most this share of all replies (at least
                                 ///< in one) and not among everyday words; 0: rare words are no substance

    bool operator==(const SubstanceRules &) const = default;
};

/// What kept a short reply in, or None.
enum class SubstanceCue { None, Question, JokeForm, Elongation, Emoji, RareWord };

struct SubstanceVerdict {
    LeftOutReason leftOut = LeftOutReason::None;
    SubstanceCue cue = SubstanceCue::None; ///< why it stays although it is short or a greeting

    bool operator==(const SubstanceVerdict &) const = default;
};

/// In how many replies each word occurs; build it once over all examples of an avatar.
class ReplyVocabulary {
public:
    ReplyVocabulary() = default;
    explicit ReplyVocabulary(const QVector<Example> &examples);
    /// Whether at most `share` of the replies hold the word.
    bool isRare(const QString &word, double share) const;

private:
    QHash<QString, int> m_replies;
    qsizetype m_count = 0;
};

/// Judges one example by the rules, English, German and Spanish word lists together. Openers are left out,
/// links and numbers alone whichever side they stand on, and no substance saves them; the other reasons look at the
/// reply (and, for the length of the exchange, at the message). Duplicates are judged elsewhere, see near_duplicates.h.
SubstanceVerdict judgeSubstance(const Example &example, const ReplyVocabulary &vocabulary,
                                const SubstanceRules &rules = {});

} // namespace likeness
