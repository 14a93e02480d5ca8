// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/training_plan.h"

#include "domain/training/training_cost.h"

#include <QJsonObject>
#include <QLocale>

namespace likeness::cli {

namespace {

constexpr int mostEpochs = 50; // OpenAI: n_epochs 1-50

/// 0: automatic
Outcome<int> epochsOf(const Context &context)
{
    if (!context.has("epochs"))
        return 0;
    bool isNumber = false;
    const int epochs = context.value("epochs").toInt(&isNumber);
    if (!isNumber || epochs < 1 || epochs > mostEpochs)
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("--epochs needs a number from 1 to 50, not \"%1\".").arg(context.value("epochs"))));
    return epochs;
}

QJsonObject jsonOf(const TrainingPlan &plan, const TrainingEstimate &estimate)
{
    return {{QStringLiteral("model"), plan.model ? plan.model->id : QString()},
            {QStringLiteral("dataset"), datasetJson(plan.check.dataset)},
            {QStringLiteral("epochs"), estimate.epochs},
            {QStringLiteral("tokens_per_epoch"), estimate.tokensPerEpoch},
            {QStringLiteral("trained_tokens"), estimate.trainedTokens},
            {QStringLiteral("tokens_are_exact"), plan.meter.isExact},
            {QStringLiteral("cost"),
             estimate.cost ? QJsonValue(QString(estimate.cost->toDecimal() + u" USD")) : QJsonValue()},
            {QStringLiteral("shutdown"), plan.model ? plan.model->shutdown.toString(Qt::ISODate) : QString()}};
}

void tell(Console &console, const TrainingPlan &plan, const TrainingEstimate &estimate)
{
    const QLocale locale;
    const QString tokens = locale.toString(estimate.tokensPerEpoch);
    console.print(Words::tr("%n row(s) to train on", nullptr, estimate.trainingRows) + u", "
                  + Words::tr("%n time(s) through them.", nullptr, estimate.epochs));
    console.print((plan.meter.isExact ? Words::tr("%1 tokens each time, %2 in all.")
                                      : Words::tr("About %1 tokens each time, %2 in all."))
                      .arg(tokens, locale.toString(estimate.trainedTokens)));
    if (estimate.cost)
        console.print(Words::tr("Cost: about $%1 at the last published price.").arg(estimate.cost->toDecimal()));
    else if (plan.model)
        console.print(Words::tr("Nothing is known of what training %1 costs.").arg(plan.model->id));
    if (plan.model && plan.model->shutdown.isValid())
        console.note(Words::tr("%1 is switched off on %2, and with it whatever was trained from it.")
                         .arg(plan.model->id, locale.toString(plan.model->shutdown, QLocale::ShortFormat)));
}

} // namespace

int runFinetuneEstimate(Context &context)
{
    Console &console = context.console();
    const auto epochs = epochsOf(context);
    if (!epochs)
        return console.fail(epochs.error());
    const auto plan = trainingPlan(context);
    if (!plan)
        return console.fail(plan.error());
    if (const auto problem = stopProblem(plan->check.findings))
        return console.fail(*problem);
    const std::optional<Money> price = plan->model ? plan->model->trainingPrice : std::nullopt;
    const TrainingEstimate estimate = estimateOf(plan->check.dataset, plan->rules(), *epochs, price);
    if (console.isJson())
        console.printDocument(jsonOf(*plan, estimate));
    else
        tell(console, *plan, estimate);
    return Done;
}

} // namespace likeness::cli
