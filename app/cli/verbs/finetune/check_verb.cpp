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

/// Both files as they would be sent.
Result<> writeFiles(const QString &folder, const Dataset &dataset)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io, folder);
    const Result<> training = saveBytes(folder + QStringLiteral("/training.jsonl"), jsonlOf(dataset, Split::Train));
    return training ? saveBytes(folder + QStringLiteral("/validation.jsonl"), jsonlOf(dataset, Split::Validation))
                    : training;
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
    const QString folder = context.value("out");
    if (!folder.isEmpty()) {
        if (const Result<> written = writeFiles(folder, plan->check.dataset); !written)
            return console.fail(written.error());
    }
    print(console, plan->check);
    return stopsTraining(plan->check.findings) ? DataRefused : Done;
}

} // namespace likeness::cli
