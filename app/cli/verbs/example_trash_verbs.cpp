// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/chosen_examples.h"

namespace likeness::cli {

namespace {

/// Those of the trash that are named by their ids or the beginnings of them; with --all, all.
Outcome<QStringList> meantInTrash(const Context &context, const Workplace &place)
{
    if (context.arguments().isEmpty() != context.has("all"))
        return tl::unexpected<Problem>(usageProblem(Words::tr("Name the examples by their ids, or say --all."),
                                                    Words::tr("likeness-cli examples list --trash shows them.")));
    const Result<QVector<Example>> trash = place.examples().trash(place.avatarId());
    if (!trash)
        return tl::unexpected<Problem>(problemFor(trash.error()));
    QStringList ids;
    for (const Example &one : *trash) {
        if (context.has("all"))
            ids.append(one.id);
    }
    for (const QString &named : context.arguments()) {
        QStringList found;
        for (const Example &one : *trash) {
            if (one.id.startsWith(named))
                found.append(one.id);
        }
        if (found.size() != 1) {
            Problem problem{QStringLiteral("not_found"),
                            Words::tr("There is no example \"%1\" in the trash.").arg(named),
                            Words::tr("likeness-cli examples list --trash shows them."), NothingFound};
            if (!found.isEmpty())
                problem = usageProblem(Words::tr("Several examples begin with \"%1\".").arg(named),
                                       Words::tr("Give more of the id."));
            return tl::unexpected<Problem>(problem);
        }
        ids += found;
    }
    ids.removeDuplicates();
    return ids;
}

/// Tells what was done to how many examples; `key` names it in JSON, a plural of the table "cli" in words.
int tellDone(Console &console, const char *key, const char *sentence, qsizetype count)
{
    if (console.isJson())
        console.printDocument({{QLatin1String(key), int(count)}});
    else
        console.note(words(sentence, int(count)));
    return Done;
}

/// Judges the others anew, for what went or came may have been chosen.
Result<> refreshed(const Workplace &place, const Result<> &done)
{
    return done ? await(place.examples().refreshSelection(place.avatarId())) : done;
}

/// Deleting cannot be undone: it needs --yes or the word, typed.
bool isConfirmed(const Context &context, qsizetype count)
{
    if (context.has("yes") || count == 0)
        return true;
    const QString question =
        Words::tr("This deletes %n example(s) for good. Type \"delete\" to go on:", nullptr, int(count));
    return context.console().ask(question) == u"delete";
}

} // namespace

int runExamplesTrash(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto meant = meantExamples(context, *place);
    if (!meant)
        return console.fail(meant.error());
    if (context.has("dry-run"))
        return tellDone(console, "would_trash", QT_TRANSLATE_N_NOOP("cli", "Would move %n example(s) to the trash."),
                        meant->size());
    const Result<> done = refreshed(*place, place->examples().moveToTrash(place->avatarId(), idsOf(*meant)));
    if (!done)
        return console.fail(done.error());
    return tellDone(console, "trashed", QT_TRANSLATE_N_NOOP("cli", "Moved %n example(s) to the trash, for 30 days."),
                    meant->size());
}

int runExamplesRestore(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto ids = meantInTrash(context, *place);
    if (!ids)
        return console.fail(ids.error());
    if (context.has("dry-run"))
        return tellDone(console, "would_restore",
                        QT_TRANSLATE_N_NOOP("cli", "Would take %n example(s) back from the trash."), ids->size());
    const Result<> done = refreshed(*place, place->examples().restore(place->avatarId(), *ids));
    if (!done)
        return console.fail(done.error());
    return tellDone(console, "restored", QT_TRANSLATE_N_NOOP("cli", "Took %n example(s) back from the trash."),
                    ids->size());
}

int runExamplesDelete(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto ids = meantInTrash(context, *place);
    if (!ids)
        return console.fail(ids.error());
    if (context.has("dry-run"))
        return tellDone(console, "would_delete", QT_TRANSLATE_N_NOOP("cli", "Would delete %n example(s) for good."),
                        ids->size());
    if (!isConfirmed(context, ids->size())) {
        return console.fail(
            usageProblem(Words::tr("Nothing was deleted: nobody confirmed it."), Words::tr("Add --yes to confirm.")));
    }
    const Result<> done = place->examples().remove(place->avatarId(), *ids);
    if (!done)
        return console.fail(done.error());
    return tellDone(console, "deleted", QT_TRANSLATE_N_NOOP("cli", "Deleted %n example(s) for good."), ids->size());
}

} // namespace likeness::cli
