// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input/input_files.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/prompt/prompt_rows.h"

#include "services/reading/read_queue.h"

#include <QFileInfo>

namespace likeness::cli {

int runPromptSave(Context &context)
{
    Console &console = context.console();
    const auto input = InputFiles::open(context);
    const auto path = input ? (*input)->only() : tl::unexpected<Problem>(input.error());
    if (!path)
        return console.fail(path.error());
    const Result<QByteArray> content = loadFile(*path);
    if (!content)
        return console.fail(fileProblem(content.error(), QFileInfo(*path).fileName()));
    const QString text = QString::fromUtf8(*content).trimmed();
    if (text.isEmpty())
        return console.fail(
            Problem{QStringLiteral("empty"), Words::tr("A system prompt needs a text."), {}, DataRefused});
    const auto place = openWorkplace(context, context.has("dry-run") ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    if (context.has("dry-run")) {
        console.note(Words::tr("Would save a new version of the system prompt."));
        return Done;
    }
    Prompts prompts(place->library(), place->examples());
    const auto active = prompts.active(place->avatarId());
    const QString parent = active && *active ? (*active)->id : QString();
    const auto made = prompts.save(place->avatarId(), text, parent, PromptAuthor::Person, context.value("note"));
    if (!made)
        return console.fail(made.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("version"), versionJson(*made)}});
    else
        console.print(Words::tr("Saved as v%1.").arg(made->number));
    return Done;
}

int runPromptActivate(Context &context)
{
    Console &console = context.console();
    const bool isDry = context.has("dry-run");
    const auto place = openWorkplace(context, isDry ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    Prompts prompts(place->library(), place->examples());
    const QString wanted = context.arguments().first();
    const auto draft = isDraft(wanted) ? newestDraft(prompts, place->avatarId()) : Outcome<PromptDraft>();
    if (!draft)
        return console.fail(draft.error());
    auto version = isDraft(wanted) ? Outcome<PromptVersion>() : versionOf(prompts, place->avatarId(), wanted);
    if (!version)
        return console.fail(version.error());
    if (isDry) {
        console.note(Words::tr("Would answer with %1 from now on.").arg(wanted));
        return Done;
    }
    if (isDraft(wanted)) {
        const auto saved = prompts.saveDraft(place->avatarId(), draft->id);
        if (!saved)
            return console.fail(saved.error());
        version = *saved;
    }
    const auto done = prompts.activate(place->avatarId(), version->id);
    if (!done)
        return console.fail(done.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("active"), versionJson(*version)}});
    else
        console.print(Words::tr("v%1 is active now.").arg(version->number));
    return Done;
}

} // namespace likeness::cli
