// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/prompt/prompt_rows.h"
#include "app/cli/verbs/prompt/style_text.h"

#include "domain/prompt/word_diff.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

QString markOf(DiffKind kind, const QString &text)
{
    return kind == DiffKind::Same ? text
        : kind == DiffKind::Added ? QStringLiteral("{+%1+}").arg(text)
                                  : QStringLiteral("[-%1-]").arg(text);
}

/// Named versions, else the active one.
int showText(Console &console, const Prompts &prompts, const QString &avatarId, const QString &wanted)
{
    if (isDraft(wanted)) {
        const auto draft = newestDraft(prompts, avatarId);
        if (!draft)
            return console.fail(draft.error());
        if (console.isJson())
            console.printDocument({{QStringLiteral("draft"), draftJson(*draft)}});
        else
            console.print(draft->text);
        return Done;
    }
    const auto active = prompts.active(avatarId);
    if (!active)
        return console.fail(active.error());
    if (wanted.isEmpty() && !*active) {
        return console.fail(Problem{QStringLiteral("not_found"), Words::tr("No system prompt is active yet."),
                                    Words::tr("\"prompt show --style\" writes a first one; \"prompt save\" keeps it."),
                                    NothingFound});
    }
    const auto version = wanted.isEmpty() ? Outcome<PromptVersion>(**active) : versionOf(prompts, avatarId, wanted);
    if (!version)
        return console.fail(version.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("version"), versionJson(*version)},
                               {QStringLiteral("active"), *active && (*active)->id == version->id}});
    else
        console.print(version->text);
    return Done;
}

int showStyle(const Workplace &place, Console &console, Prompts &prompts)
{
    const auto card = await(prompts.styleCard(place.avatarId()));
    if (!card)
        return console.fail(card.error());
    const auto name = prompts.spokenName(place.avatarId());
    const auto prompt = name ? prompts.promptFromStyle(place.avatarId(), *card, *name) : failure(name.error());
    if (!prompt)
        return console.fail(prompt.error());
    if (console.isJson()) {
        console.printDocument({{QStringLiteral("style"), styleJson(*card)}, {QStringLiteral("prompt"), *prompt}});
        return Done;
    }
    // The card goes beside the result, so that the prompt alone can be handed on.
    for (const QString &line : styleLines(*card))
        console.note(line);
    console.print(*prompt);
    return Done;
}

} // namespace

int runPromptShow(Context &context)
{
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return context.console().fail(place.error());
    Prompts prompts(place->library(), place->examples());
    if (context.has("style"))
        return showStyle(*place, context.console(), prompts);
    return showText(context.console(), prompts, place->avatarId(), context.arguments().value(0));
}

int runPromptVersions(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const Prompts prompts(place->library(), place->examples());
    const auto versions = prompts.list(place->avatarId());
    const auto drafts = prompts.drafts(place->avatarId());
    const auto active = prompts.active(place->avatarId());
    const auto damaged = prompts.damaged(place->avatarId());
    if (!versions || !drafts || !active || !damaged)
        return console.fail(!versions     ? versions.error()
                                : !drafts ? drafts.error()
                                : !active ? active.error()
                                          : damaged.error());
    QJsonArray rows;
    QJsonArray draftRows;
    for (const PromptVersion &version : *versions) {
        const bool isActive = *active && (*active)->id == version.id;
        QJsonObject row = versionJson(version);
        row.insert(QStringLiteral("active"), isActive);
        rows.append(row);
        if (!console.isJson())
            console.print(
                QStringLiteral("%1 v%2  %3  %4")
                    .arg(QChar(isActive ? u'*' : u' '))
                    .arg(version.number)
                    .arg(version.createdAt.toLocalTime().toString(Qt::ISODate), version.note.section(u'\n', 0, 0)));
    }
    for (const PromptDraft &draft : *drafts) {
        draftRows.append(draftJson(draft));
        if (!console.isJson())
            console.print(QStringLiteral("  %1  %2")
                              .arg(Words::tr("draft"), draft.changedAt.toLocalTime().toString(Qt::ISODate)));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("versions"), rows}, {QStringLiteral("drafts"), draftRows}});
    else if (versions->isEmpty() && drafts->isEmpty())
        console.note(Words::tr("There is no system prompt yet."));
    return *damaged == 0 ? Done : PartlyDone;
}

int runPromptDiff(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const Prompts prompts(place->library(), place->examples());
    const auto before = textOf(prompts, place->avatarId(), context.arguments().value(0));
    const auto after = textOf(prompts, place->avatarId(), context.arguments().value(1));
    if (!before || !after)
        return console.fail(before ? after.error() : before.error());
    QString marked;
    QJsonArray pieces;
    for (const DiffPiece &piece : wordDiff(*before, *after)) {
        marked += markOf(piece.kind, piece.text);
        pieces.append(QJsonObject{{QStringLiteral("kind"),
                                   piece.kind == DiffKind::Same        ? QStringLiteral("same")
                                       : piece.kind == DiffKind::Added ? QStringLiteral("added")
                                                                       : QStringLiteral("removed")},
                                  {QStringLiteral("text"), piece.text}});
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("pieces"), pieces}});
    else
        console.print(marked);
    return Done;
}

} // namespace likeness::cli
