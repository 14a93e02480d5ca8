// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/training_offer.h"

#include "app/cli/asking/spending.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/training_plan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace likeness::cli {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

int hiddenPieces(const TrainingOffer &offer)
{
    int hidden = 0;
    for (const HiddenPiece &piece : offer.hidden)
        hidden += piece.times;
    return hidden;
}

QString toText(const TrainingOffer &offer)
{
    if (offer.target.isHere)
        return Words::tr("To      %1, base model %2: nothing leaves it").arg(offer.target.name, offer.model.id);
    return Words::tr("To      %1 (%2), base model %3").arg(offer.target.name, offer.origin, offer.model.id);
}

QString whatText(const TrainingOffer &offer)
{
    const FrozenDataset &data = offer.dataset;
    return Words::tr("What    %n row(s) to train on", nullptr, data.trainingRows) + u", "
        + Words::tr("%n to validate with, %1 bytes. No pictures, no file names, no chats.", nullptr,
                    data.validationRows)
              .arg(number(data.training.size() + data.validation.size()));
}

QString tokensText(const TrainingOffer &offer)
{
    const TrainingEstimate &estimate = offer.estimate;
    const QString form = offer.isTokenCountExact
        ? Words::tr("Tokens  %1 each time, %n time(s): %2 in all", nullptr, estimate.epochs)
        : Words::tr("Tokens  about %1 each time, %n time(s): %2 in all", nullptr, estimate.epochs);
    return form.arg(number(estimate.tokensPerEpoch), number(estimate.trainedTokens));
}

QString costText(const TrainingOffer &offer)
{
    if (offer.target.isHere)
        return Words::tr("Cost    nothing");
    if (!offer.estimate.cost)
        return Words::tr("Cost    not known");
    const QString cost = offer.pricesAsOf.isValid()
        ? Words::tr("Cost    about $%1, prices of %2")
              .arg(offer.estimate.cost->toDecimal(), QLocale().toString(offer.pricesAsOf, QLocale::ShortFormat))
        : Words::tr("Cost    about $%1").arg(offer.estimate.cost->toDecimal());
    if (!offer.monthlyLimit)
        return cost;
    return cost + u". "
        + Words::tr("$%1 of $%2 are used this month")
              .arg(offer.spentThisMonth.toDecimal(), offer.monthlyLimit->toDecimal());
}

QString keptText(const TrainingOffer &offer)
{
    if (offer.target.isHere)
        return Words::tr("Kept    in your library, encrypted");
    return offer.wish.deletesFiles
        ? Words::tr("Kept    the files until the training is over, then deleted; the tuned model until you delete it")
        : Words::tr("Kept    the files and the tuned model until you delete them");
}

Outcome<void> confirmMoney(const Context &context, const TrainingPlanner &planner, const TrainingOffer &offer)
{
    const Spending spending{offer.target.name, offer.model.id, offer.estimate.cost, offer.isOverLimit()};
    if (const auto fits = checkSpending(context, spending); !fits)
        return fits;
    const Result<Money> threshold = planner.typedFrom();
    if (!threshold)
        return tl::unexpected<Problem>(problemFor(threshold.error()));
    if (!offer.isTypedConfirmationNeeded(*threshold))
        return confirmSpending(context, spending, Words::tr("Type \"send\" to send it and begin:"),
                               QStringLiteral("send"));
    if (!offer.estimate.cost)
        return confirmSpending(context, spending,
                               Words::tr("Nobody knows what this costs. Type \"any cost\" to begin all the same:"),
                               QStringLiteral("any cost"));
    const QString amount = offer.estimate.cost->toDecimal();
    return confirmSpending(context, spending, Words::tr("Type the amount, %1, to send it and begin:").arg(amount),
                           amount);
}

Outcome<void> confirmPermission(const Context &context, TrainingSession &session)
{
    TrainingPlanner &planner = session.desk.planner;
    const Result<bool> known = planner.hasPermission(session.avatar.id);
    if (!known)
        return tl::unexpected<Problem>(problemFor(known.error()));
    if (*known)
        return {};
    const QString statement =
        Words::tr("These are my words, or I own this character, or I have permission. Type \"yes\" to say so:");
    if (!context.has("i-have-permission") && context.console().ask(statement) != u"yes")
        return tl::unexpected<Problem>(usageProblem(
            Words::tr("Nobody said whose words %1 is to be trained with.").arg(session.avatar.name),
            Words::tr("Add --i-have-permission if they are yours, the character is, or you may use them.")));
    const Result<> kept = planner.setPermission(session.avatar.id, true);
    return kept ? Outcome<void>() : tl::unexpected<Problem>(problemFor(kept.error()));
}

} // namespace

void tell(Console &console, const TrainingOffer &offer)
{
    console.note(toText(offer));
    console.note(whatText(offer));
    if (!offer.target.isHere)
        console.note(Words::tr("Hidden  %n piece(s) of personal data replaced", nullptr, hiddenPieces(offer)));
    console.note(tokensText(offer));
    console.note(costText(offer));
    console.note(keptText(offer));
    if (offer.model.shutdown.isValid())
        console.note(Words::tr("%1 is switched off on %2, and with it whatever was trained from it.")
                         .arg(offer.model.id, QLocale().toString(offer.model.shutdown, QLocale::ShortFormat)));
    for (const Finding &finding : offer.check.findings) {
        if (finding.weight != FindingWeight::Note)
            console.note(findingText(finding));
    }
}

QJsonObject offerJson(const TrainingOffer &offer)
{
    const auto &cost = offer.estimate.cost;
    return {{QStringLiteral("account"), offer.target.name},
            {QStringLiteral("model"), offer.model.id},
            {QStringLiteral("would_send"), QString::fromUtf8(offer.payload)},
            {QStringLiteral("dataset"), datasetJson(offer.check.dataset)},
            {QStringLiteral("hidden"), hiddenPieces(offer)},
            {QStringLiteral("epochs"), offer.estimate.epochs},
            {QStringLiteral("trained_tokens"), offer.estimate.trainedTokens},
            {QStringLiteral("tokens_are_exact"), offer.isTokenCountExact},
            {QStringLiteral("cost"), cost ? QJsonValue(QString(cost->toDecimal() + u" USD")) : QJsonValue()},
            {QStringLiteral("findings"), findingsJson(offer.check.findings)}};
}

Outcome<void> agree(const Context &context, TrainingSession &session, const TrainingOffer &offer)
{
    if (const auto permitted = confirmPermission(context, session); !permitted)
        return permitted;
    return offer.target.isHere ? Outcome<void>() : confirmMoney(context, session.desk.planner, offer);
}

} // namespace likeness::cli
