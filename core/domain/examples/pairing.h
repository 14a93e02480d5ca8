// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "domain/examples/turns.h"

#include <functional>

namespace likeness {

struct PairingRules {
    TurnRules turns;
    int contextTurns = 2; ///< turns before the pair that are kept as its context
    Confidence reviewBelow = 0.92F; ///< a message read less surely than this wants a look (design measurement: flags
                                    ///< 7.5 % of messages and catches 80 % of those with more than 10 % error)
    bool nameOthersInGroups = true; ///< where several others speak, their messages start with "Name: "
};

/// A message and its reply as the transcript has them.
struct PlainPair {
    QString userMessage;
    QString assistantMessage;

    bool operator==(const PlainPair &) const = default;
};

/// For a picture, which shows one stretch of one chat: neither date lines nor silences end a conversation.
inline constexpr TurnRules onePictureRules{0, false};

/// Every turn of the others that a turn of the creator follows: nothing filtered, cleaned or named. Only whole messages
/// count.
QVector<PlainPair> plainPairs(const QVector<Utterance> &utterances, const TurnRules &rules = onePictureRules);

/// Which source an utterance came from, by its index: stitched transcripts hold several.
using SourceOf = std::function<QString(int utterance)>;

/// The examples of a transcript, in its order, with context, origin and confidence; ids, avatar, category and filter
/// results are for the caller to fill in. Texts are cleaned (see cleaning.h).
///
/// A pair is a turn of the others and the creator's turn after it, in one conversation. A turn of the creator that
/// opens a conversation is an opener: its userMessage is empty (see isOpener). A turn of unknown side pairs with
/// nobody, and a turn next to it is never an opener. Whether several others speak is judged chat by chat: an export may
/// hold many chats, each of which begins with a conversation. `needsReview` is set where a member is cut, was found
/// outside its bubble or read less surely than `reviewBelow`, and on openers of a picture without a break above them,
/// since what stood there is unknown. Where the message lies in another source than the reply (stitched pictures), the
/// origin has no userPage.
QVector<Example> examplesOf(const QVector<Utterance> &utterances, const SourceOf &sourceOf,
                            const PairingRules &rules = {});

/// The creator opened the conversation: there is no message that it answers.
bool isOpener(const Example &example);

} // namespace likeness
