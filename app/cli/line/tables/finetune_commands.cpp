// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

static const OptionSpec account{"account", "NAME|ID", QT_TRANSLATE_NOOP("cli", "the server that would train")};
static const OptionSpec model{"model", "ID", QT_TRANSLATE_NOOP("cli", "the model that would be trained")};
static const OptionSpec seed{"seed", "N", QT_TRANSLATE_NOOP("cli", "draws the rows to validate with; 42 unless told")};

QVector<CommandSpec> finetuneCommands()
{
    return {
        {"finetune check",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli",
                           "Look over the accepted examples before a training, on this computer; exit status 4 if they "
                           "would be refused."),
         {account,
          model,
          seed,
          {"out", "FOLDER", QT_TRANSLATE_NOOP("cli", "write training.jsonl and validation.jsonl, as they are sent")}},
         {"finetune check", "finetune check --account OpenAI --model gpt-4o-2024-08-06 --out data"},
         runFinetuneCheck},
        {"finetune estimate",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Say how many tokens a training takes and what it costs. Nothing is sent."),
         {account,
          model,
          seed,
          {"epochs", "N", QT_TRANSLATE_NOOP("cli", "how often to go through the rows; automatic unless told")}},
         {"finetune estimate --account OpenAI --model gpt-4o-mini-2024-07-18", "finetune estimate --epochs 3 --json"},
         runFinetuneEstimate},
    };
}

} // namespace likeness::cli
