// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

namespace {

const OptionSpec format{"format", "NAME", QT_TRANSLATE_NOOP("cli", "openai, sharegpt, alpaca or csv")};

} // namespace

QVector<CommandSpec> exampleReadCommands()
{
    return {
        {"examples list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List examples."),
         {query,
          {"selected", nullptr, QT_TRANSLATE_NOOP("cli", "only the most representative ones")},
          {"trash", nullptr, QT_TRANSLATE_NOOP("cli", "those in the trash instead")},
          {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")}},
         {"examples list --query 'cat:joke status:new'", "examples list --selected --json"},
         runExamplesList},
        {"examples show",
         "ID",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Show one example and where it comes from."),
         {},
         {"examples show 4f1c", "examples show 4f1c --json"},
         runExamplesShow},
        {"examples stats",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Count the examples, measure their diversity and the way to training."),
         {},
         {"examples stats", "examples stats --avatar Maya --json"},
         runExamplesStats},
    };
}

static const OptionSpec selectedOnly{"selected", nullptr,
                                     QT_TRANSLATE_NOOP("cli", "only the most representative ones")};
static const OptionSpec withOpeners{
    "with-openers", nullptr, QT_TRANSLATE_NOOP("cli", "also replies to nobody, with which a conversation was opened")};
static const OptionSpec withLeftOut{
    "with-left-out", nullptr,
    QT_TRANSLATE_NOOP("cli", "also what the filter leaves out: too short, greetings, repeats")};

QVector<CommandSpec> exportCommands()
{
    return {
        {"export examples",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Write examples to a file, CSV unless told."),
         {outPath, format, query, selectedOnly, withOpeners, withLeftOut},
         {"export examples --out maya.csv", "export examples --selected --format sharegpt --out -"},
         runExportExamples},
        {"export training",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Write the accepted examples as a training file, OpenAI chat JSONL unless told."),
         {outPath,
          format,
          query,
          {"system", "TEXT", QT_TRANSLATE_NOOP("cli", "system prompt for every row that has none of its own")},
          withOpeners,
          withLeftOut},
         {"export training --out train.jsonl", "export training --format alpaca --query 'conf:>80' --out train.json"},
         runExportTraining},
        {"export card",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli",
                           "Write the avatar as a character card V2 (JSON), which other chat programs read. It holds "
                           "up to 50 accepted examples; while none is accepted, new ones, the selected first."),
         {outPath, query},
         {"export card --out maya.json", "export card --avatar Maya --query 'cat:joke status:accepted' --out -"},
         runExportCard},
    };
}

} // namespace likeness::cli
