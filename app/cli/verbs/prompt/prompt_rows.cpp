// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/prompt/prompt_rows.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

namespace likeness::cli {

static QString authorCode(PromptAuthor author)
{
    return author == PromptAuthor::Person ? QStringLiteral("person")
        : author == PromptAuthor::Model   ? QStringLiteral("model")
                                          : QStringLiteral("program");
}

QJsonObject versionJson(const PromptVersion &version)
{
    return {{QStringLiteral("id"), version.id},
            {QStringLiteral("number"), version.number},
            {QStringLiteral("based_on"), version.parentId},
            {QStringLiteral("author"), authorCode(version.author)},
            {QStringLiteral("created_at"), version.createdAt.toString(Qt::ISODate)},
            {QStringLiteral("note"), version.note},
            {QStringLiteral("text"), version.text}};
}

QJsonObject draftJson(const PromptDraft &draft)
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("based_on"), draft.parentId},
            {QStringLiteral("author"), authorCode(draft.author)},
            {QStringLiteral("changed_at"), draft.changedAt.toString(Qt::ISODate)},
            {QStringLiteral("partial"), draft.isPartial},
            {QStringLiteral("text"), draft.text}};
}

static Problem noSuchVersion(const QString &wanted)
{
    return {QStringLiteral("not_found"), Words::tr("There is no version \"%1\" of the system prompt.").arg(wanted),
            Words::tr("\"prompt versions\" lists them."), NothingFound};
}

bool isDraft(const QString &wanted)
{
    return wanted == QLatin1String("draft");
}

Outcome<PromptDraft> newestDraft(const Prompts &prompts, const QString &avatarId)
{
    const auto drafts = prompts.drafts(avatarId);
    if (!drafts)
        return tl::unexpected<Problem>(problemFor(drafts.error()));
    if (drafts->isEmpty()) {
        return tl::unexpected<Problem>(
            Problem{QStringLiteral("not_found"), Words::tr("There is no draft of a system prompt."),
                    Words::tr("\"prompt analyse\" makes one, and so does the Prompt page."), NothingFound});
    }
    return drafts->first();
}

Outcome<PromptVersion> versionOf(const Prompts &prompts, const QString &avatarId, const QString &wanted)
{
    const auto found = prompts.version(avatarId, wanted);
    if (found)
        return *found;
    return tl::unexpected<Problem>(found.error().kind == ErrorKind::NotFound ? noSuchVersion(wanted)
                                                                             : problemFor(found.error()));
}

Outcome<QString> textOf(const Prompts &prompts, const QString &avatarId, const QString &wanted)
{
    if (isDraft(wanted)) {
        const auto draft = newestDraft(prompts, avatarId);
        return draft ? Outcome<QString>(draft->text) : tl::unexpected<Problem>(draft.error());
    }
    const auto version = versionOf(prompts, avatarId, wanted);
    return version ? Outcome<QString>(version->text) : tl::unexpected<Problem>(version.error());
}

} // namespace likeness::cli
