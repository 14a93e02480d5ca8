// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/training_plan.h"

#include "services/exporter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace likeness::cli {

namespace {

/// Both files, byte for byte as they would be sent: with stand-ins for what is personal where they leave this computer.
Outcome<void> writeFiles(const Context &context, const TrainingPlan &plan)
{
    QByteArray training = jsonlOf(plan.check.dataset, Split::Train);
    QByteArray validation = jsonlOf(plan.check.dataset, Split::Validation);
    if (plan.place && !plan.place->target.isHere) {
        const auto offer = trainingOffer(context, *plan.session, *plan.place);
        if (!offer)
            return tl::unexpected<Problem>(offer.error());
        training = offer->dataset.training;
        validation = offer->dataset.validation;
    }
    const QString folder = context.value("out");
    if (!QDir().mkpath(folder))
        return tl::unexpected<Problem>(problemFor({ErrorKind::Io, folder, {}}));
    const Result<> first = saveBytes(folder + QStringLiteral("/training.jsonl"), training);
    const Result<> both = first ? saveBytes(folder + QStringLiteral("/validation.jsonl"), validation) : first;
    return both ? Outcome<void>() : tl::unexpected<Problem>(problemFor(both.error()));
}

void print(Console &console, const TrainingCheck &check)
{
    if (console.isJson()) {
        console.printDocument({{QStringLiteral("dataset"), datasetJson(check.dataset)},
                               {QStringLiteral("accepted"), check.accepted},
                               {QStringLiteral("can_train"), !stopsTraining(check.findings)},
                               {QStringLiteral("findings"), findingsJson(check.findings)}});
        return;
    }
    for (const Finding &finding : check.findings)
        console.print(findingText(finding));
    console.note(
        Words::tr("%n row(s) to train on", nullptr, check.dataset.count(Split::Train)) + u", "
        + Words::tr("%n to validate with, drawn with seed %1.", nullptr, check.dataset.count(Split::Validation))
              .arg(check.dataset.seed));
}

} // namespace

int runFinetuneCheck(Context &context)
{
    Console &console = context.console();
    const auto plan = trainingPlan(context);
    if (!plan)
        return console.fail(plan.error());
    if (!context.value("out").isEmpty()) {
        if (const auto written = writeFiles(context, *plan); !written)
            return console.fail(written.error());
    }
    print(console, plan->check);
    return stopsTraining(plan->check.findings) ? DataRefused : Done;
}

} // namespace likeness::cli
