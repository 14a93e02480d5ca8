// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/cost/cost_words.h"

#include "ui/common/money_text.h"
#include "ui/sending/send_words.h"
#include "ui/training/plan/plan_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingCost)

public:
    static QString what(const TrainingOffer &offer);
    static QString tokens(const TrainingOffer &offer);
    static QString epochs(const TrainingOffer &offer);
    static QString cost(const TrainingOffer &offer);
    static QString limits(const TrainingOffer &offer);
    static QString over(const TrainingOffer &offer);
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool isCounted(const TrainingOffer &offer)
{
    return offer.trainingLimit && offer.trainingsThisMonth >= *offer.trainingLimit;
}

QString Words::what(const TrainingOffer &offer)
{
    const QString rows =
        tr("%n row(s) to train on and %1 to validate, each with the prompt.", nullptr, offer.estimate.trainingRows)
            .arg(number(offer.estimate.validationRows));
    const qint64 bytes = offer.dataset.training.size() + offer.dataset.validation.size();
    const QString size = tr("Two files, %1.").arg(QLocale().formattedDataSize(bytes));
    return rows + u' ' + size + u' ' + tr("No pictures, no file names, no chats.");
}

QString Words::tokens(const TrainingOffer &offer)
{
    const QString pass = number(offer.estimate.tokensPerEpoch);
    const QString all = number(offer.estimate.trainedTokens);
    return offer.isTokenCountExact ? tr("%1 in each pass, %2 in all (counted as this model does)").arg(pass, all)
                                   : tr("about %1 in each pass, %2 in all (an estimate: how this model counts is not "
                                        "known)")
                                         .arg(pass, all);
}

QString Words::epochs(const TrainingOffer &offer)
{
    const QString count = tr("%n time(s) through all rows", nullptr, offer.estimate.epochs);
    return offer.wish.options.epochs > 0
        ? count
        : tr("%1: chosen automatically. The service may choose otherwise, and then says so.").arg(count);
}

QString Words::cost(const TrainingOffer &offer)
{
    if (offer.target.isHere)
        return tr("Nothing: it is trained on this computer.");
    if (!offer.estimate.cost)
        return tr("Unknown: there is no price for training %1. Type the most you would pay; it counts towards your "
                  "limit, but the provider does not know of it.")
            .arg(offer.model.id);
    const QString amount = moneyTextUp(*offer.estimate.cost);
    return offer.pricesAsOf.isValid()
        ? tr("about %1 (prices of %2)").arg(amount, QLocale().toString(offer.pricesAsOf, QLocale::ShortFormat))
        : tr("about %1 (at your own prices)").arg(amount);
}

QString Words::limits(const TrainingOffer &offer)
{
    const QString spent = spentText(offer.spentThisMonth, offer.monthlyLimit);
    const QString done = offer.trainingLimit
        ? tr("%1 of %n paid training(s) used this month", nullptr, *offer.trainingLimit).arg(offer.trainingsThisMonth)
        : tr("%n paid training(s) this month", nullptr, offer.trainingsThisMonth);
    return tr("%1. %2.").arg(spent, done);
}

QString Words::over(const TrainingOffer &offer)
{
    if (isCounted(offer))
        return tr("Your limit of %n paid training(s) a month is used up. Nothing is sent.", nullptr,
                  *offer.trainingLimit);
    const Money limit = offer.monthlyLimit.value_or(Money());
    if (!offer.estimate.cost)
        return tr("Your limit of %1 for this month is used up. Nothing is sent.").arg(moneyText(limit));
    return tr("This would pass your limit of %1 for this month by about %2. Nothing is sent.")
        .arg(moneyText(limit), moneyTextUp(offer.spentThisMonth + *offer.estimate.cost - limit));
}

} // namespace

CostWords costWords(const TrainingOffer &offer)
{
    const bool isHere = offer.target.isHere;
    const QString place = placeName(offer.target);
    CostWords words;
    words.title = isHere ? Words::tr("Train on this computer?")
                         : Words::tr("Send %n example(s) to %1 for training?", nullptr,
                                     offer.estimate.trainingRows + offer.estimate.validationRows)
                               .arg(place);
    words.to = isHere ? Words::tr("This computer, model %1. Nothing leaves it.").arg(offer.model.id)
                      : Words::tr("%1 (%2), base model %3").arg(place, hostText(offer.origin), offer.model.id);
    words.what = Words::what(offer);
    if (!offer.hidden.isEmpty())
        words.hidden =
            Words::tr("%1 replaced by stand-ins, which the model then learns.").arg(hiddenText(offer.hidden));
    words.notHidden = isHere ? Words::tr("Nothing: it stays on this computer.")
                             : Words::tr("No personal data were found in it. What no form tells goes out.");
    words.tokens = Words::tokens(offer);
    words.epochs = Words::epochs(offer);
    words.cost = Words::cost(offer);
    words.limits = isHere ? QString() : Words::limits(offer);
    words.time = isHere ? Words::tr("It is known after the first steps. The computer is busy meanwhile; a training can "
                                    "be paused.")
                        : Words::tr("From ten minutes to some hours, with the time it waits in the queue. It goes on "
                                    "while Likeness is closed.");
    words.kept = isHere ? Words::tr("The tuned model lies with your library, sealed, until you delete it.")
                        : Words::tr("What %1 keeps is up to %1's own rules. The tuned model stays there.").arg(place);
    words.over = offer.isOverLimit() ? Words::over(offer) : QString();
    return words;
}

QString startButtonText(const TrainingOffer &offer)
{
    if (offer.target.isHere)
        return Words::tr("&Train on this computer");
    if (!offer.estimate.cost || offer.estimate.cost->nanos == 0)
        return Words::tr("&Send and train");
    return Words::tr("&Send and train for about %1").arg(moneyTextUp(*offer.estimate.cost));
}

} // namespace likeness
