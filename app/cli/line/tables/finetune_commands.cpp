// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

static const OptionSpec account{"account", "NAME|ID",
                                QT_TRANSLATE_NOOP("cli", "who trains, such as \"This computer\"")};
static const OptionSpec model{"model", "ID", QT_TRANSLATE_NOOP("cli", "the model that would be trained")};
static const OptionSpec seed{
    "seed", "N", QT_TRANSLATE_NOOP("cli", "draws the rows to validate with; else the one remembered for the avatar")};
static const OptionSpec epochs{"epochs", "N",
                               QT_TRANSLATE_NOOP("cli", "how often to go through the rows; automatic unless told")};

static CommandSpec startCommand()
{
    return {
        "finetune start",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("cli",
                          "Train a model with the accepted examples and follow it to its end. Without an account it "
                          "is trained on this computer."),
        {account,
         model,
         epochs,
         {"batch", "N", QT_TRANSLATE_NOOP("cli", "rows a step; automatic unless told")},
         {"rate", "X", QT_TRANSLATE_NOOP("cli", "times the usual learning rate; automatic unless told")},
         seed,
         {"rank", "N", QT_TRANSLATE_NOOP("cli", "size of what is trained beside the model, where it can be chosen")},
         {"suffix", "S", QT_TRANSLATE_NOOP("cli", "a part of the tuned model's name")},
         {"name", "NAME", QT_TRANSLATE_NOOP("cli", "what the training and its voice are called")},
         {"no-use", nullptr, QT_TRANSLATE_NOOP("cli", "do not have the avatar answer with it once it is done")},
         {"keep-files", nullptr, QT_TRANSLATE_NOOP("cli", "do not delete the files at the provider once it is over")},
         {"i-have-permission", nullptr,
          QT_TRANSLATE_NOOP("cli",
                            "these are my words, or I own this character, or I have permission; said once for "
                            "each avatar")},
         {"detach", nullptr, QT_TRANSLATE_NOOP("cli", "return as soon as the provider has it")}},
        {"finetune start --i-have-permission",
         "finetune start --account OpenAI --model gpt-4o-mini-2024-07-18 --yes --max-cost 5 --detach"},
        runFinetuneStart};
}

static QVector<CommandSpec> planningCommands()
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
         {account, model, seed, epochs},
         {"finetune estimate --account OpenAI --model gpt-4o-mini-2024-07-18", "finetune estimate --epochs 3 --json"},
         runFinetuneEstimate},
        {"finetune targets",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List where a model can be trained, which ones, and whether it is possible now."),
         {},
         {"finetune targets", "finetune targets --json"},
         runFinetuneTargets},
        startCommand(),
    };
}

static QVector<CommandSpec> runningCommands()
{
    return {
        {"finetune status",
         "[TRAINING]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "List the trainings, or tell all of one, by its number, id or \"latest\"."),
         {},
         {"finetune status", "finetune status 3 --json"},
         runFinetuneStatus},
        {"finetune watch",
         "[TRAINING]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli",
                           "Follow a training to its end; with --json a line for each step. The latest unless told."),
         {},
         {"finetune watch", "finetune watch 3 --json | jq .train_loss"},
         runFinetuneWatch},
        {"finetune cancel",
         "TRAINING",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "End a training for good; needs --yes or the word typed."),
         {},
         {"finetune cancel 3", "finetune cancel latest --yes"},
         runFinetuneCancel},
        {"finetune pause",
         "TRAINING",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Pause a training, where that is possible."),
         {},
         {"finetune pause 3", "finetune pause latest --json"},
         runFinetunePause},
        {"finetune resume",
         "TRAINING",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Go on with a training that was paused, or that could not go on by itself."),
         {},
         {"finetune resume 3", "finetune resume latest --json"},
         runFinetuneResume},
    };
}

static QVector<CommandSpec> resultCommands()
{
    return {
        {"finetune checkpoints",
         "[TRAINING]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "List the models that a training kept on its way, each of which can be used."),
         {},
         {"finetune checkpoints", "finetune checkpoints 3 --json"},
         runFinetuneCheckpoints},
        {"finetune curve",
         "[TRAINING]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Write the losses of every step as a table (CSV)."),
         {outPath},
         {"finetune curve --out curve.csv", "finetune curve 3 --out - | tail"},
         runFinetuneCurve},
        {"finetune use",
         "[TRAINING]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Have the avatar answer with what was trained, or go back to its voice before."),
         {{"checkpoint", "STEP", QT_TRANSLATE_NOOP("cli", "with the model as it was at this step")},
          {"previous", nullptr, QT_TRANSLATE_NOOP("cli", "go back to the voice before")}},
         {"finetune use 3 --checkpoint 320", "finetune use --previous"},
         runFinetuneUse},
        {"finetune remove",
         "TRAINING",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Delete a training that is over, with its curve; needs --yes or the word typed."),
         {{"at-provider", nullptr,
           QT_TRANSLATE_NOOP("cli", "also its files and its tuned model there; voices that use it fall silent")}},
         {"finetune remove 3", "finetune remove 3 --at-provider --yes"},
         runFinetuneRemove},
    };
}

QVector<CommandSpec> finetuneCommands()
{
    return planningCommands() + runningCommands() + resultCommands();
}

} // namespace likeness::cli
