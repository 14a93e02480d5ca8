// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/chat/chat_model.h"
#include "domain/chat/few_shot.h"

#include <QDateTime>

namespace likeness {

/// A chat with an avatar.
struct Chat {
    QString id;
    QString avatarId;
    QString title; ///< empty until the first message gives it one
    QString folder; ///< empty: in none
    QString voiceId; ///< empty: whichever voice of the avatar is active
    bool isPinned = false;
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC; of the newest message
    QDateTime trashedAt; ///< UTC; valid while it lies in the trash

    bool operator==(const Chat &) const = default;
};

/// How far a text got. Stored as its number.
enum class TextState {
    Whole,
    Cut, ///< the answer ended before the model was done: "Interrupted", it can be continued. So it lies while it grows
    Failed ///< nothing came
};

/// Why an answer was found bad, or what was good about it; as bits.
enum class RatingReason { NotMyWords = 1, WrongFact = 2, TooLong = 4, TooFormal = 8 };
Q_DECLARE_FLAGS(RatingReasons, RatingReason)

struct Rating {
    bool isGood = true;
    RatingReasons reasons; ///< optional

    bool operator==(const Rating &) const = default;
};

/// In the place of a model's name: the answer came along with the program, and no model was asked.
inline const QString recordedModel = QStringLiteral("recorded");

/// One text of a turn: what the person wrote, or one of the answers to it.
struct ChatVariant {
    QString id;
    QString text;
    TextState state = TextState::Whole;
    AnswerEnd end = AnswerEnd::Whole; ///< why the model stopped, where it did
    std::optional<Error> fault; ///< why it is cut or failed; nothing where the program itself was ended. Cancelled: the
                                ///< person stopped it
    QDateTime createdAt; ///< UTC
    QString model; ///< that answered; empty: a person wrote it
    QString voiceName;
    std::optional<Usage> usage; ///< where the provider said; of all parts together, where it was continued
    std::optional<Money> cost; ///< where the prices are known
    int milliseconds = 0; ///< from the question to the end of the answer
    QVector<ChosenExample> chosen; ///< the examples that the model was shown, and why
    bool isCached = false; ///< kept from an earlier answer to the same question; nothing was sent
    bool isEdited = false; ///< the person changed the answer
    std::optional<Rating> rating;

    bool operator==(const ChatVariant &) const = default;
};

/// One place in a chat: a message of the person's, or the answers to it, of which one is shown and goes on counting.
struct ChatTurn {
    QString id;
    ChatRole role = ChatRole::User; ///< User or Assistant
    QVector<ChatVariant> variants; ///< at least one, oldest first
    int shown = 0; ///< index of the one shown

    const ChatVariant &variant() const { return variants[shown]; }
    bool operator==(const ChatTurn &) const = default;
};

/// What a model knows of a chat: the shown texts, oldest first. Turns of which nothing came are left out.
QVector<ChatMessage> historyOf(const QVector<ChatTurn> &turns);

/// A title made of the first words of a message, 40 characters at most.
QString titleFrom(const QString &text);
/// "Gig talk" -> "Gig talk (2)", "Gig talk (2)" -> "Gig talk (3)", and so on to the first that is not taken.
QString branchTitle(const QString &title, const QStringList &taken);
/// What an answer that was cut is continued from: all of it but its last word, since nobody can tell whether the cut
/// went through that one; the model writes it anew. What stands between words stays at the end.
QString wholeWordsOf(const QString &cutAnswer);
/// Such a beginning and its continuation as one text.
QString joinedAnswer(const QString &start, const QString &more);

} // namespace likeness

Q_DECLARE_OPERATORS_FOR_FLAGS(likeness::RatingReasons)
