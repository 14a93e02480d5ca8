// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/chosen_examples.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

QJsonObject groupJson(const DuplicateGroup &group)
{
    return {{QStringLiteral("kept"), group.kept}, {QStringLiteral("others"), QJsonArray::fromStringList(group.others)}};
}

QString textOf(const Examples &examples, const QString &avatarId, const QString &id)
{
    const QString reply = examples.example(avatarId, id).value_or(Example()).assistantMessage;
    return id.left(8) + QStringLiteral("  ") + reply.simplified();
}

void print(Console &console, const Workplace &place, const QVector<DuplicateGroup> &groups, bool isDone)
{
    QJsonArray rows;
    int others = 0;
    for (const DuplicateGroup &group : groups) {
        rows.append(groupJson(group));
        others += int(group.others.size());
        if (console.isJson())
            continue;
        console.print(textOf(place.examples(), place.avatarId(), group.kept));
        for (const QString &id : group.others)
            console.print(QStringLiteral("  - ") + textOf(place.examples(), place.avatarId(), id));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("is_done"), isDone}, {QStringLiteral("groups"), rows}});
    console.note(isDone ? Words::tr("Moved %n near-duplicate(s) to the trash.", nullptr, others)
                        : Words::tr("%n near-duplicate(s) would go to the trash.", nullptr, others));
}

Result<> moveOthers(const Workplace &place, const QVector<DuplicateGroup> &groups)
{
    QStringList ids;
    for (const DuplicateGroup &group : groups)
        ids += group.others;
    if (ids.isEmpty())
        return {};
    const Result<> moved = place.examples().moveToTrash(place.avatarId(), ids);
    return moved ? await(place.examples().refreshSelection(place.avatarId())) : moved;
}

} // namespace

int runExamplesMerge(Context &context)
{
    Console &console = context.console();
    const bool isDryRun = context.has("dry-run");
    const auto place = openWorkplace(context, isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto chosen = chosenExamples(context, place->examples(), place->avatarId());
    if (!chosen)
        return console.fail(chosen.error());
    const QVector<DuplicateGroup> groups = duplicateGroups(*chosen);
    // The texts are read for the answer before they are gone.
    print(console, *place, groups, !isDryRun);
    const Result<> moved = isDryRun ? Result<>() : moveOthers(*place, groups);
    return moved ? int(Done) : console.fail(moved.error());
}

} // namespace likeness::cli
