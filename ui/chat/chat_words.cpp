// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_words.h"

#include "ui/common/money_text.h"
#include "ui/common/notices/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chat)
};

QString factsOf(const ChatVariant &variant)
{
    const QLocale locale;
    QStringList facts;
    if (variant.model == recordedModel)
        facts.append(Words::tr("recorded, no model was asked"));
    if (variant.usage)
        facts.append(Words::tr("%n token(s)", nullptr, int(variant.usage->answerTokens)));
    if (variant.milliseconds > 0)
        facts.append(Words::tr("%1 s").arg(locale.toString(variant.milliseconds / 1000.0, 'f', 1)));
    if (variant.cost && variant.cost->nanos > 0)
        facts.append(moneyText(*variant.cost));
    return facts.join(QStringLiteral(", "));
}

QString noteOfFault(const ChatVariant &variant)
{
    if (!variant.fault || variant.fault->kind == ErrorKind::Interrupted)
        return {};
    if (variant.fault->kind == ErrorKind::Cancelled)
        return Words::tr("Stopped");
    return errorText(*variant.fault, ErrorPlace::Service).sentence;
}

/// Why it ended before it was done; empty where it did not, or where its state says enough.
QString noteOf(const ChatVariant &variant)
{
    if (variant.state != TextState::Whole)
        return noteOfFault(variant);
    switch (variant.end) {
    case AnswerEnd::Length:
        return Words::tr("Cut at its greatest length");
    case AnswerEnd::Filtered:
        return Words::tr("Cut by the provider's filter");
    case AnswerEnd::Refused:
        return Words::tr("The model declined");
    case AnswerEnd::Whole:
        break;
    }
    return {};
}

ShownTurn::State stateOf(const ChatVariant &variant, bool isGrowing)
{
    if (isGrowing)
        return ShownTurn::State::Growing;
    if (variant.state == TextState::Failed || (variant.state == TextState::Cut && variant.text.isEmpty()))
        return ShownTurn::State::Failed;
    const bool isEarly = variant.state == TextState::Cut || variant.end == AnswerEnd::Length;
    return isEarly ? ShownTurn::State::Cut : ShownTurn::State::Whole;
}

} // namespace

QString momentWord(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == today.year())
        return locale.toString(local.date(), Words::tr("MMM d", "a day of this year, as QDate::toString has it"));
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString titleOf(const Chat &chat)
{
    return chat.title.isEmpty() ? Words::tr("New chat") : chat.title;
}

QString reasonWord(const ChosenExample &chosen)
{
    switch (chosen.reason) {
    case ExampleReason::Pinned:
        return Words::tr("Pinned");
    case ExampleReason::Typical:
        return Words::tr("Typical of you");
    case ExampleReason::Similar:
        return Words::tr("Like the message (%1 %)").arg(qRound(chosen.similarity * 100));
    }
    return {};
}

QString reasonWord(RatingReason reason)
{
    switch (reason) {
    case RatingReason::NotMyWords:
        return Words::tr("Not my words");
    case RatingReason::WrongFact:
        return Words::tr("Wrong fact");
    case RatingReason::TooLong:
        return Words::tr("Too long");
    case RatingReason::TooFormal:
        return Words::tr("Too formal");
    }
    return {};
}

ShownTurn shownTurn(const ChatTurn &turn, bool isGrowing)
{
    const ChatVariant &variant = turn.variant();
    ShownTurn shown;
    shown.id = turn.id;
    shown.isReply = turn.role == ChatRole::Assistant;
    shown.text = variant.text;
    shown.variant = turn.shown + 1;
    shown.variants = int(turn.variants.size());
    if (!shown.isReply)
        return shown;
    shown.state = stateOf(variant, isGrowing);
    shown.isEdited = variant.isEdited;
    shown.isCached = variant.isCached;
    if (variant.rating)
        shown.isGood = variant.rating->isGood;
    if (!isGrowing) {
        shown.facts = factsOf(variant);
        shown.note = noteOf(variant);
        if (!settingsFor(variant).isEmpty())
            shown.remedy = errorText(*variant.fault, ErrorPlace::Service).actionLabel;
    }
    return shown;
}

QString settingsFor(ErrorAction action)
{
    switch (action) {
    case ErrorAction::AddKey:
    case ErrorAction::ReplaceKey:
        return QStringLiteral("accounts");
    case ErrorAction::ChangeLimit:
        return QStringLiteral("spending");
    default:
        return {};
    }
}

QString settingsFor(const ChatVariant &variant)
{
    return variant.fault ? settingsFor(errorText(*variant.fault, ErrorPlace::Service).action) : QString();
}

bool canContinue(const ChatVariant &variant)
{
    return !variant.text.isEmpty() && (variant.state == TextState::Cut || variant.end == AnswerEnd::Length);
}

} // namespace likeness
