// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

static const OptionSpec account{"account", "NAME|ID", QT_TRANSLATE_NOOP("cli", "the server to ask")};
static const OptionSpec model{"model", "ID", QT_TRANSLATE_NOOP("cli", "the model to ask")};

static QVector<CommandSpec> askingCommands()
{
    return {
        {"prompt analyse",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Ask a model how the avatar writes; the prompt it suggests is kept as a draft."),
         {account, model},
         {"prompt analyse --dry-run", "prompt analyse --account OpenAI --model gpt-4o --yes --max-cost 0.20"},
         runPromptAnalyse},
        {"examples suggest",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Ask a model for examples in sources in which the rules found none."),
         {account,
          model,
          {"target", "N", QT_TRANSLATE_NOOP("cli", "how many are wanted; 20 unless told")},
          {"keep", nullptr, QT_TRANSLATE_NOOP("cli", "put them among the examples, as new ones to be reviewed")}},
         {"examples suggest --dry-run", "examples suggest --target 30 --keep --yes --max-cost 0.20"},
         runExamplesSuggest},
    };
}

static QVector<CommandSpec> versionCommands()
{
    return {
        {"prompt show",
         "[VERSION]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Show the active system prompt, or a version; \"draft\" is the newest draft."),
         {{"style", nullptr,
           QT_TRANSLATE_NOOP("cli", "the style card instead, and a first prompt out of it; made on this computer")}},
         {"prompt show v2", "prompt show --style"},
         runPromptShow},
        {"prompt versions",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List the versions of the system prompt and the drafts."),
         {},
         {"prompt versions", "prompt versions --avatar Maya --json"},
         runPromptVersions},
        {"prompt diff",
         "VERSION VERSION",
         2,
         2,
         QT_TRANSLATE_NOOP("cli", "Show which words changed: [-removed-] and {+added+}."),
         {},
         {"prompt diff v1 v2", "prompt diff v2 draft --json"},
         runPromptDiff},
        {"prompt save",
         "FILE|-",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Keep a text as a new version of the system prompt."),
         {{"note", "TEXT", QT_TRANSLATE_NOOP("cli", "what to call it")}},
         {"prompt save prompt.txt --note \"shorter\"", "prompt save - < prompt.txt"},
         runPromptSave},
        {"prompt activate",
         "VERSION",
         1,
         1,
         QT_TRANSLATE_NOOP("cli",
                           "Answer with this version from now on; an older one rolls back, a draft is saved first."),
         {},
         {"prompt activate v2", "prompt activate draft"},
         runPromptActivate},
    };
}

QVector<CommandSpec> promptCommands()
{
    return versionCommands() + askingCommands();
}

} // namespace likeness::cli
