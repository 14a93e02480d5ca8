// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
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

/// What `examples set` shall change, checked before the library is touched.
struct Changes {
    std::optional<ExampleState> state;
    std::optional<Category> category;
    std::optional<bool> isStarred;
    std::optional<Split> split;
    std::optional<QString> userMessage;
    std::optional<QString> reply;

    bool isText() const { return userMessage || reply; }
    bool isNothing() const { return !state && !category && !isStarred && !split && !isText(); }
};

Outcome<Changes> changesOf(const Context &context)
{
    Changes changes;
    const auto refused = [&context](const char *option) {
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("--%1 does not know \"%2\".").arg(QLatin1String(option), context.value(option))));
    };
    if (context.has("state") && !(changes.state = stateFromName(context.value("state"))))
        return refused("state");
    if (context.has("category") && !(changes.category = categoryFromName(context.value("category"))))
        return refused("category");
    if (context.has("star")) {
        if (context.value("star") != u"yes" && context.value("star") != u"no")
            return refused("star");
        changes.isStarred = context.value("star") == u"yes";
    }
    if (context.has("split") && !(changes.split = splitFromName(context.value("split"))))
        return refused("split");
    if (context.has("user"))
        changes.userMessage = context.value("user");
    if (context.has("reply")) {
        changes.reply = context.value("reply");
        if (changes.reply->trimmed().isEmpty())
            return tl::unexpected<Problem>(
                usageProblem(Words::tr("A reply can't be blank: an example is a message and its reply."),
                             Words::tr("To do without the example: likeness-cli examples reject ID")));
    }
    if (changes.isNothing())
        return tl::unexpected<Problem>(usageProblem(Words::tr("Say what to change, for example --state accepted.")));
    return changes;
}

Result<> applyChanges(Examples &examples, const QString &avatarId, const QVector<Example> &meant,
                      const Changes &changes)
{
    const QStringList ids = idsOf(meant);
    Result<> done;
    if (changes.isText()) {
        const Example &only = meant.first();
        done = examples.edit(avatarId, only.id, changes.userMessage.value_or(only.userMessage),
                             changes.reply.value_or(only.assistantMessage));
    }
    if (done && changes.category)
        done = examples.setCategory(avatarId, ids, *changes.category);
    if (done && changes.isStarred)
        done = examples.setStarred(avatarId, ids, *changes.isStarred);
    if (done && changes.split)
        done = examples.setSplit(avatarId, ids, *changes.split);
    if (done && changes.state)
        done = examples.setState(avatarId, ids, *changes.state);
    return done ? await(examples.refreshSelection(avatarId)) : done;
}

int change(const Context &context, const Changes &changes)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const auto meant = meantExamples(context, *place);
    if (!meant)
        return console.fail(meant.error());
    if (changes.isText() && meant->size() != 1)
        return console.fail(usageProblem(Words::tr("Texts are changed one example at a time.")));
    const int count = int(meant->size());
    if (context.has("dry-run")) {
        console.note(Words::tr("Would change %n example(s).", nullptr, count));
        return Done;
    }
    if (!meant->isEmpty()) {
        const Result<> done = applyChanges(place->examples(), place->avatarId(), *meant, changes);
        if (!done)
            return console.fail(done.error());
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("changed"), count}});
    else
        console.note(Words::tr("Changed %n example(s).", nullptr, count));
    return Done;
}

} // namespace

int runExamplesSet(Context &context)
{
    const auto changes = changesOf(context);
    return changes ? change(context, *changes) : context.console().fail(changes.error());
}

int runExamplesReject(Context &context)
{
    Changes changes;
    changes.state = ExampleState::Rejected;
    return change(context, changes);
}

int runExamplesAdd(Context &context)
{
    Console &console = context.console();
    const std::optional<Category> category = categoryFromName(context.value("category"));
    if (context.has("category") && !category)
        return console.fail(usageProblem(Words::tr("--category does not know \"%1\".").arg(context.value("category"))));
    if (context.value("reply").trimmed().isEmpty())
        return console.fail(usageProblem(Words::tr("An example needs a --reply.")));
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    Example example;
    example.userMessage = context.value("user");
    example.assistantMessage = context.value("reply");
    example.context = context.value("context");
    if (context.has("dry-run")) {
        console.note(Words::tr("Would add an example to %1.").arg(place->avatar.name));
        return Done;
    }
    Examples &examples = place->examples();
    const Result<Example> added = examples.add(place->avatarId(), example, category);
    const Result<> refreshed = added ? await(examples.refreshSelection(place->avatarId())) : failure(added.error());
    if (!refreshed)
        return console.fail(refreshed.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("example"), exampleJson(*added, {})}});
    else
        console.print(Words::tr("Added %1 (%2).").arg(added->id, categoryName(added->category)));
    return Done;
}

/// Stores what the options of `examples find` set, all of it checked before.
static Outcome<void> setRules(const Context &context, const Workplace &place)
{
    const QString avatarId = place.avatarId();
    Examples &examples = place.examples();
    const Result<FilterSettings> stored = examples.filter(avatarId);
    if (!stored)
        return tl::unexpected<Problem>(problemFor(stored.error()));
    const Outcome<FilterSettings> filter = changedFilter(context, *stored);
    if (!filter)
        return tl::unexpected<Problem>(filter.error());
    Result<> set = *filter == *stored ? Result<>() : examples.setFilter(avatarId, *filter);
    if (!set && set.error().kind == ErrorKind::BadInput) {
        return tl::unexpected<Problem>(usageProblem(Words::tr("%1 is too much or too little.").arg(set.error().subject),
                                                    Words::tr("Words may be 0 to 1000, hours 0 to 8760.")));
    }
    if (set && context.has("target"))
        set = examples.setSelectionTarget(avatarId, context.value("target").toInt());
    if (set)
        set = place.avatars().addSelfNames(avatarId, context.values("self"));
    return set ? Outcome<void>() : tl::unexpected<Problem>(problemFor(set.error()));
}

int runExamplesFind(Context &context)
{
    Console &console = context.console();
    bool isNumber = true;
    const int target = context.has("target") ? context.value("target").toInt(&isNumber) : 0;
    if (!isNumber || (context.has("target") && (target < 1 || target > 1000)))
        return console.fail(usageProblem(Words::tr("--target is a number from 1 to 1000.")));
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    const Outcome<void> set = setRules(context, *place);
    if (!set)
        return console.fail(set.error());
    const Result<FindReport> report = await(place->examples().find(place->avatarId()));
    if (!report)
        return console.fail(report.error());
    if (console.isJson()) {
        console.printDocument(
            {{QStringLiteral("found"), report->found},
             {QStringLiteral("added"), report->added},
             {QStringLiteral("removed"), report->removed},
             {QStringLiteral("unknown_speakers"), QJsonArray::fromStringList(report->unknownSpeakers)}});
        return Done;
    }
    console.print(Words::tr("Found %n example(s): %1 new, %2 no longer there.", nullptr, report->found)
                      .arg(report->added)
                      .arg(report->removed));
    return Done;
}

} // namespace likeness::cli
