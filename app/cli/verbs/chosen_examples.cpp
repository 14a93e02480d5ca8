// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/chosen_examples.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

namespace likeness::cli {

Outcome<QVector<Example>> chosenExamples(const Context &context, const Examples &examples, const QString &avatarId,
                                         const QString &otherwise)
{
    const Result<ExampleQuery> query = ExampleQuery::parse(context.has("query") ? context.value("query") : otherwise);
    if (!query) {
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("The query does not understand \"%1\".").arg(query.error().subject),
                         Words::tr("Known are cat: status: src: conf: len: is: has: and plain words.")));
    }
    Result<QVector<Example>> found = examples.list(avatarId, *query);
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

int tellDamaged(Console &console, int damaged)
{
    if (damaged == 0)
        return Done;
    console.warn(Words::tr("Stored rows that are damaged and missing here: %1.").arg(damaged));
    return PartlyDone;
}

} // namespace likeness::cli
