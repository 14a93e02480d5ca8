// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/interrupt.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/example_json.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/prompt/analysis_model.h"

#include "services/prompt/example_search_plan.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

constexpr int usualTarget = 20;

Problem planProblem(const Error &error)
{
    if (error.kind != ErrorKind::Empty)
        return askingProblem(error);
    return {QStringLiteral("empty"), Words::tr("Every source of %1 has given examples already.").arg(error.subject),
            Words::tr("A model is asked only about sources in which the rules found none."), DataRefused};
}

Outcome<int> targetOf(const Context &context)
{
    constexpr int most = 100;
    bool isNumber = true;
    const int target = context.has("target") ? context.value("target").toInt(&isNumber) : usualTarget;
    if (!isNumber || target < 1 || target > most)
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("--target needs a number from 1 to 100, not \"%1\".").arg(context.value("target"))));
    return target;
}

/// Those found, or with --keep those stored.
int print(Context &context, LibrarySession &session, const QString &avatarId, const FoundExamples &found,
          const QVector<Example> &examples)
{
    Console &console = context.console();
    const auto names = session.examples().sourceNames(avatarId);
    if (!names)
        return console.fail(names.error());
    QJsonArray rows;
    for (const Example &example : examples) {
        const QString source = names->value(example.origin.sourceId);
        rows.append(exampleJson(example, source));
        if (!console.isJson())
            console.print(exampleLine(example, source));
    }
    if (console.isJson()) {
        console.printDocument({{QStringLiteral("examples"), rows},
                               {QStringLiteral("kept"), context.has("keep")},
                               {QStringLiteral("rejected"), found.rejected},
                               {QStringLiteral("known"), found.known},
                               {QStringLiteral("partial"), found.isPartial}});
    }
    if (found.rejected > 0)
        console.note(Words::tr("%n suggestion(s) did not fit the sources and were left out.", nullptr, found.rejected));
    if (context.has("keep"))
        console.note(Words::tr("Kept %n new example(s) to be reviewed.", nullptr, int(examples.size())));
    if (!found.isPartial)
        return Done;
    console.warn(Words::tr("The answer was cut off: this is what came of it."));
    return found.cutBy && found.cutBy->kind == ErrorKind::Cancelled ? int(Interrupted) : int(PartlyDone);
}

int ask(Context &context, AnalystDesk &desk, const ExampleSearchPlan &plan)
{
    Console &console = context.console();
    if (context.has("dry-run"))
        return showOnly(console, plan.preview);
    if (const Outcome<void> agreed = agree(context, desk.questions(), plan.preview); !agreed)
        return console.fail(agreed.error());
    Interrupt interrupt;
    const auto running = desk.analyst.findExamples(plan);
    const auto found = finished<FoundExamples>(console, *running, interrupt);
    if (!found)
        return interrupt.hasHappened() ? int(Interrupted) : console.fail(analysisProblem(found.error()));
    const QString avatarId = desk.avatar.id;
    const auto shown = context.has("keep") ? await(desk.analyst.keep(avatarId, found->examples))
                                           : Result<QVector<Example>>(found->examples);
    return shown ? print(context, desk.session(), avatarId, *found, *shown) : console.fail(shown.error());
}

} // namespace

int runExamplesSuggest(Context &context)
{
    Console &console = context.console();
    const auto target = targetOf(context);
    const auto desk = target ? openAnalyst(context) : tl::unexpected<Problem>(target.error());
    if (!desk)
        return console.fail(desk.error());
    const ModelChoice &choice = (*desk)->choice;
    const auto plan = await((*desk)->analyst.planSearch((*desk)->avatar.id, choice.accountId, choice.model, *target));
    return plan ? ask(context, **desk, *plan) : console.fail(planProblem(plan.error()));
}

} // namespace likeness::cli
