// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/example_json.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/chosen_examples.h"
#include "app/cli/verbs/filter_options.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

constexpr Category allCategories[]{Category::Greeting, Category::Question, Category::Statement, Category::Joke,
                                   Category::Story};
constexpr ExampleState allStates[]{ExampleState::New, ExampleState::Accepted, ExampleState::Rejected};

QJsonObject diversityJson(const Diversity &diversity)
{
    return {{QStringLiteral("score"), diversity.score},
            {QStringLiteral("lexical_distance"), diversity.lexicalDistance},
            {QStringLiteral("distinct_pairs"), diversity.distinctPairs},
            {QStringLiteral("category_evenness"), diversity.categoryEvenness}};
}

QJsonObject reasonsJson(const ExampleStats &stats)
{
    QJsonObject reasons;
    for (std::size_t i = 1; i < stats.byReason.size(); ++i)
        reasons.insert(leftOutCode(LeftOutReason(i)), stats.byReason[i]);
    return reasons;
}

QJsonObject statsJson(const ExampleStats &stats, const FilterSettings &filter)
{
    QJsonObject categories;
    for (const Category category : allCategories)
        categories.insert(categoryName(category), stats.byCategory[std::size_t(category)]);
    QJsonObject states;
    for (const ExampleState state : allStates)
        states.insert(stateName(state), stats.byState[std::size_t(state)]);
    return {
        {QStringLiteral("examples"), stats.total},
        {QStringLiteral("categories"), categories},
        {QStringLiteral("status"), states},
        {QStringLiteral("selected"), stats.selected},
        {QStringLiteral("left_out"), stats.leftOut},
        {QStringLiteral("left_out_reasons"), reasonsJson(stats)},
        {QStringLiteral("filter"), filterJson(filter)},
        {QStringLiteral("needs_review"), stats.needsReview},
        {QStringLiteral("accepted_for_training"), stats.byState[std::size_t(ExampleState::Accepted)]},
        {QStringLiteral("eligible_from"), stats.eligibleFrom},
        {QStringLiteral("diversity"), stats.diversity ? QJsonValue(diversityJson(*stats.diversity)) : QJsonValue()}};
}

void printFilter(Console &console, const ExampleStats &stats, const FilterSettings &filter)
{
    for (std::size_t i = 1; i < stats.byReason.size(); ++i) {
        if (stats.byReason[i] > 0) {
            console.print(
                QStringLiteral("  %1 %2").arg(leftOutText(LeftOutReason(i)).leftJustified(27)).arg(stats.byReason[i]));
        }
    }
    console.print(filterText(filter));
}

void printStats(Console &console, const ExampleStats &stats, const FilterSettings &filter)
{
    console.print(Words::tr("Examples: %1").arg(stats.total));
    for (const ExampleState state : allStates)
        console.print(
            QStringLiteral("  %1 %2").arg(stateName(state).leftJustified(10)).arg(stats.byState[std::size_t(state)]));
    console.print(Words::tr("Categories, without rejected ones:"));
    for (const Category category : allCategories) {
        console.print(QStringLiteral("  %1 %2")
                          .arg(categoryName(category).leftJustified(10))
                          .arg(stats.byCategory[std::size_t(category)]));
    }
    console.print(Words::tr("Selected: %1, left out: %2, worth a look: %3")
                      .arg(stats.selected)
                      .arg(stats.leftOut)
                      .arg(stats.needsReview));
    printFilter(console, stats, filter);
    if (stats.diversity)
        console.print(Words::tr("Diversity: %1 of 1").arg(stats.diversity->score, 0, 'f', 2));
    console.print(Words::tr("Accepted for training: %1 of %2")
                      .arg(stats.byState[std::size_t(ExampleState::Accepted)])
                      .arg(stats.eligibleFrom));
}

} // namespace

int runExamplesList(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const auto found = chosenExamples(context, place->examples(), place->avatarId());
    if (!found)
        return console.fail(found.error());
    const auto names = place->examples().sourceNames(place->avatarId());
    const Result<int> damaged = place->examples().damaged(place->avatarId());
    if (!names || !damaged)
        return console.fail(names ? damaged.error() : names.error());
    bool isNumber = true;
    const int limit = context.has("limit") ? context.value("limit").toInt(&isNumber) : int(found->size());
    if (!isNumber || limit < 0)
        return console.fail(usageProblem(Words::tr("--limit needs a number, not \"%1\".").arg(context.value("limit"))));
    QJsonArray rows;
    for (const Example &example : found->mid(0, limit)) {
        const QString source = names->value(example.origin.sourceId);
        if (console.isJson())
            rows.append(exampleJson(example, source));
        else
            console.print(exampleLine(example, source));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("examples"), rows},
                               {QStringLiteral("total"), int(found->size())},
                               {QStringLiteral("damaged"), *damaged}});
    else if (found->isEmpty())
        console.note(Words::tr("No examples match."));
    return tellDamaged(console, *damaged);
}

int runExamplesShow(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const auto example = namedExample(place->examples(), place->avatarId(), context.arguments().first());
    if (!example)
        return console.fail(example.error());
    const auto names = place->examples().sourceNames(place->avatarId());
    if (!names)
        return console.fail(names.error());
    const QString source = names->value(example->origin.sourceId);
    if (console.isJson())
        console.printDocument({{QStringLiteral("example"), exampleJson(*example, source)}});
    else
        console.print(exampleText(*example, source));
    return Done;
}

int runExamplesStats(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const Result<ExampleStats> stats = place->examples().stats(place->avatarId());
    const Result<FilterSettings> filter = place->examples().filter(place->avatarId());
    if (!stats || !filter)
        return console.fail(stats ? filter.error() : stats.error());
    if (console.isJson())
        console.printDocument(statsJson(*stats, *filter));
    else
        printStats(console, *stats, *filter);
    return Done;
}

} // namespace likeness::cli
