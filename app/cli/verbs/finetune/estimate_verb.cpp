// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/training_plan.h"

#include "domain/training/training_cost.h"
#include "services/models/local/engine_account.h"
#include "services/models/token_meters.h"

#include <QJsonObject>
#include <QLocale>

namespace likeness::cli {

namespace {

/// What a training of these rows takes, by the tokens of the model that is meant.
struct CountedTraining {
    TrainingEstimate estimate;
    bool isExact = false;
};

CountedTraining counted(const TrainingPlan &plan, int epochs)
{
    const TokenMeter meter = TokenMeters().meterFor(plan.place ? plan.place->model.encoding : TokenEncoding::Unknown);
    const std::optional<Money> price = plan.place ? plan.place->model.trainingPrice : std::nullopt;
    if (epochs == 0 && plan.place && isPractice(plan.place->model.id))
        epochs = automaticPracticeEpochs(plan.check.dataset.count(Split::Train));
    const FindingRules rules{plan.place ? plan.place->model.trainingTokens : 0, meter.count};
    return {estimateOf(plan.check.dataset, rules, epochs, price), meter.isExact};
}

QJsonObject jsonOf(const TrainingPlan &plan, const CountedTraining &training)
{
    const TrainingEstimate &estimate = training.estimate;
    const ModelInfo model = plan.place ? plan.place->model : ModelInfo();
    return {{QStringLiteral("model"), model.id},
            {QStringLiteral("dataset"), datasetJson(plan.check.dataset)},
            {QStringLiteral("epochs"), estimate.epochs},
            {QStringLiteral("tokens_per_epoch"), estimate.tokensPerEpoch},
            {QStringLiteral("trained_tokens"), estimate.trainedTokens},
            {QStringLiteral("tokens_are_exact"), training.isExact},
            {QStringLiteral("cost"),
             estimate.cost ? QJsonValue(QString(estimate.cost->toDecimal() + u" USD")) : QJsonValue()},
            {QStringLiteral("shutdown"), model.shutdown.toString(Qt::ISODate)}};
}

QString costText(const TrainingPlace &place, const TrainingEstimate &estimate)
{
    if (place.target.isHere)
        return Words::tr("Cost: nothing, it is trained on this computer.");
    return estimate.cost ? Words::tr("Cost: about $%1 at the last published price.").arg(estimate.cost->toDecimal())
                         : Words::tr("Nothing is known of what training %1 costs.").arg(place.model.id);
}

void tell(Console &console, const TrainingPlan &plan, const CountedTraining &training)
{
    const QLocale locale;
    const TrainingEstimate &estimate = training.estimate;
    console.print(Words::tr("%n row(s) to train on", nullptr, estimate.trainingRows) + u", "
                  + Words::tr("%n time(s) through them.", nullptr, estimate.epochs));
    console.print((training.isExact ? Words::tr("%1 tokens each time, %2 in all.")
                                    : Words::tr("About %1 tokens each time, %2 in all."))
                      .arg(locale.toString(estimate.tokensPerEpoch), locale.toString(estimate.trainedTokens)));
    if (!plan.place)
        return;
    console.print(costText(*plan.place, estimate));
    const ModelInfo &model = plan.place->model;
    if (model.shutdown.isValid())
        console.note(Words::tr("%1 is switched off on %2, and with it whatever was trained from it.")
                         .arg(model.id, locale.toString(model.shutdown, QLocale::ShortFormat)));
}

} // namespace

int runFinetuneEstimate(Context &context)
{
    Console &console = context.console();
    const auto epochs = trainingEpochs(context);
    if (!epochs)
        return console.fail(epochs.error());
    const auto plan = trainingPlan(context);
    if (!plan)
        return console.fail(plan.error());
    if (const auto problem = stopProblem(plan->check.findings))
        return console.fail(*problem);
    const CountedTraining training = counted(*plan, *epochs);
    if (console.isJson())
        console.printDocument(jsonOf(*plan, training));
    else
        tell(console, *plan, training);
    return Done;
}

} // namespace likeness::cli
