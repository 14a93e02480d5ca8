// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/chosen_examples.h"

#include "domain/examples/text_changes.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

/// Changes that can be made, and how many examples are left alone because nothing would be left of their reply.
struct Replaced {
    QVector<TextChange> changes;
    int blank = 0;
};

/// Without those that cannot be made.
Result<Replaced> replaced(Result<QVector<TextChange>> changes)
{
    if (!changes)
        return failure(changes.error());
    const int blank = int(changes->removeIf([](const TextChange &change) { return !change.isPossible; }));
    return Replaced{*changes, blank};
}

QJsonObject changeJson(const TextChange &change)
{
    const auto texts = [](const Example &example) {
        return QJsonObject{{QStringLiteral("user_message"), example.userMessage},
                           {QStringLiteral("assistant_message"), example.assistantMessage}};
    };
    return {{QStringLiteral("id"), change.before.id},
            {QStringLiteral("before"), texts(change.before)},
            {QStringLiteral("after"), texts(change.after)}};
}

void printTexts(Console &console, const QString &mark, const QString &before, const QString &after)
{
    if (before == after)
        return;
    console.print(QStringLiteral("  - %1%2").arg(mark, before));
    console.print(QStringLiteral("  + %1%2").arg(mark, after));
}

/// Before and after of each, as differences are shown.
void print(Console &console, const Replaced &found, bool isDone)
{
    QJsonArray rows;
    for (const TextChange &change : found.changes) {
        rows.append(changeJson(change));
        if (console.isJson())
            continue;
        console.print(change.before.id.left(8));
        printTexts(console, Words::tr("Message: "), change.before.userMessage, change.after.userMessage);
        printTexts(console, Words::tr("Reply: "), change.before.assistantMessage, change.after.assistantMessage);
    }
    if (console.isJson()) {
        console.printDocument({{QStringLiteral("is_done"), isDone},
                               {QStringLiteral("changes"), rows},
                               {QStringLiteral("left_blank"), found.blank}});
    }
    const int count = int(found.changes.size());
    console.note(isDone ? Words::tr("Changed %n example(s).", nullptr, count)
                        : Words::tr("Would change %n example(s).", nullptr, count));
    if (found.blank > 0)
        console.warn(Words::tr("Left alone, because nothing would be left of the reply: %1.").arg(found.blank));
}

Result<> store(const Workplace &place, const Replaced &found)
{
    QVector<Example> rows;
    for (const TextChange &change : found.changes)
        rows.append(change.after);
    const Result<> stored = place.examples().put(place.avatarId(), rows);
    return stored ? await(place.examples().refreshSelection(place.avatarId())) : stored;
}

/// Makes the changes, or with --dry-run only shows them.
int apply(const Context &context, const Workplace &place, const Result<QVector<TextChange>> &changes)
{
    Console &console = context.console();
    const bool isDryRun = context.has("dry-run");
    const Result<Replaced> found = replaced(changes);
    if (!found)
        return console.fail(found.error());
    if (!isDryRun && !found->changes.isEmpty()) {
        const Result<> stored = store(place, *found);
        if (!stored)
            return console.fail(stored.error());
    }
    print(console, *found, !isDryRun);
    return found->blank > 0 && !isDryRun ? PartlyDone : Done;
}

} // namespace

int runExamplesReplace(Context &context)
{
    Console &console = context.console();
    const QString from = context.arguments().at(0);
    if (from.isEmpty())
        return console.fail(usageProblem(Words::tr("Say which text to replace.")));
    const auto place = openWorkplace(context, context.has("dry-run") ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto chosen = chosenExamples(context, place->examples(), place->avatarId());
    if (!chosen)
        return console.fail(chosen.error());
    const TextReplacement asWritten{.find = from, .with = context.arguments().at(1), .matchesCase = true};
    return apply(context, *place, replacementsIn(*chosen, asWritten));
}

int runExamplesRedact(Context &context)
{
    Console &console = context.console();
    const bool isDryRun = context.has("dry-run");
    const auto place = openWorkplace(context, isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto meant = meantExamples(context, *place);
    if (!meant)
        return console.fail(meant.error());
    Placeholders forShow; // numbers that were given out earlier are asked for only where something is stored
    return apply(context, *place,
                 isDryRun ? redactionsIn(*meant, forShow)
                          : place->examples().redactions(place->avatarId(), idsOf(*meant)));
}

} // namespace likeness::cli
