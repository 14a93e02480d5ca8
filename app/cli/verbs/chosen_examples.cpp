// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/chosen_examples.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

namespace likeness::cli {

static Result<QVector<Example>> trashed(const Examples &examples, const QString &avatarId, const ExampleQuery &query)
{
    Result<QVector<Example>> trash = examples.trash(avatarId);
    const auto names = examples.sourceNames(avatarId);
    if (!trash || !names)
        return failure(trash ? names.error() : trash.error());
    trash->removeIf([&](const Example &one) { return !query.matches(one, names->value(one.origin.sourceId)); });
    return trash;
}

Outcome<QVector<Example>> chosenExamples(const Context &context, const Examples &examples, const QString &avatarId,
                                         const QString &otherwise)
{
    const Result<ExampleQuery> query = ExampleQuery::parse(context.has("query") ? context.value("query") : otherwise);
    if (!query) {
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("The query does not understand \"%1\".").arg(query.error().subject),
                         Words::tr("Known are cat: status: src: conf: len: is: has: and plain words.")));
    }
    Result<QVector<Example>> found =
        context.has("trash") ? trashed(examples, avatarId, *query) : examples.list(avatarId, *query);
    if (!found)
        return tl::unexpected<Problem>(problemFor(found.error()));
    if (context.has("selected"))
        found->removeIf([](const Example &one) { return !one.isSelected; });
    return *found;
}

Outcome<Example> namedExample(const Examples &examples, const QString &avatarId, const QString &id)
{
    const Result<Example> found = examples.example(avatarId, id);
    if (found)
        return *found;
    if (found.error().kind == ErrorKind::BadInput) {
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("Several examples begin with \"%1\".").arg(id), Words::tr("Give more of the id.")));
    }
    Problem problem = problemFor(found.error());
    problem.message = Words::tr("There is no example \"%1\".").arg(id);
    problem.hint = Words::tr("likeness-cli examples list shows their ids.");
    return tl::unexpected<Problem>(problem);
}

Outcome<QVector<Example>> meantExamples(const Context &context, const Workplace &place)
{
    const int ways = int(!context.arguments().isEmpty()) + int(context.has("query")) + int(context.has("all"));
    if (ways != 1) {
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("Name the examples by their ids, or give a --query, or say --all.")));
    }
    // A script whose query came out empty must not change everything.
    if (context.has("query") && context.value("query").trimmed().isEmpty()) {
        return tl::unexpected<Problem>(usageProblem(Words::tr("The --query is blank, which would mean every example."),
                                                    Words::tr("If that is meant, say --all.")));
    }
    if (context.has("query") || context.has("all"))
        return chosenExamples(context, place.examples(), place.avatarId());
    QVector<Example> meant;
    for (const QString &id : context.arguments()) {
        const auto example = namedExample(place.examples(), place.avatarId(), id);
        if (!example)
            return tl::unexpected<Problem>(example.error());
        meant.append(*example);
    }
    return meant;
}

QStringList idsOf(const QVector<Example> &examples)
{
    QStringList ids;
    for (const Example &example : examples)
        ids.append(example.id);
    return ids;
}

int tellDamaged(Console &console, int damaged)
{
    if (damaged == 0)
        return Done;
    console.warn(Words::tr("Stored rows that are damaged and missing here: %1.").arg(damaged));
    return PartlyDone;
}

} // namespace likeness::cli
