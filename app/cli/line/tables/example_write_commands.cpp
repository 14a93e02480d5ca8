// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

namespace {

const OptionSpec category{"category", "NAME", QT_TRANSLATE_NOOP("cli", "greeting, question, statement, joke or story")};
const OptionSpec userText{"user", "TEXT", QT_TRANSLATE_NOOP("cli", "the message that is answered")};
const OptionSpec replyText{"reply", "TEXT", QT_TRANSLATE_NOOP("cli", "the avatar's reply")};
const OptionSpec contextText{"context", "TEXT", QT_TRANSLATE_NOOP("cli", "what was said before")};
const OptionSpec allExamples{"all", nullptr, QT_TRANSLATE_NOOP("cli", "every example")};
const OptionSpec allOfTrash{"all", nullptr, QT_TRANSLATE_NOOP("cli", "everything in the trash")};

} // namespace

QVector<CommandSpec> exampleWriteCommands()
{
    return {
        {"examples add",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Add an example of your own."),
         {userText, replyText, contextText, category},
         {"examples add --user 'how are you?' --reply 'Splendid, as ever.'",
          "examples add --user 'tell me one' --reply 'Two fish walk into a bar...' --category joke"},
         runExamplesAdd},
        {"examples set",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Change examples: state, category, texts, star or split."),
         {category,
          {"state", "NAME", QT_TRANSLATE_NOOP("cli", "new, accepted or rejected")},
          {"star", "yes|no", QT_TRANSLATE_NOOP("cli", "mark as a favourite")},
          {"split", "train|val|auto", QT_TRANSLATE_NOOP("cli", "pin to training or validation; auto: neither")},
          userText,
          replyText,
          query,
          allExamples},
         {"examples set 4f1c 88ab --state accepted", "examples set --query 'cat:joke conf:>90' --state accepted"},
         runExamplesSet},
        {"examples reject",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Reject examples; they are kept, not used."),
         {query, allExamples},
         {"examples reject 4f1c", "examples reject --query 'len:<10'"},
         runExamplesReject},
    };
}

QVector<CommandSpec> exampleTrashCommands()
{
    return {
        {"examples trash",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Move examples to the trash, where they stay for 30 days."),
         {query, allExamples},
         {"examples trash 4f1c", "examples trash --query 'status:rejected' --dry-run"},
         runExamplesTrash},
        {"examples restore",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Take examples back from the trash."),
         {allOfTrash},
         {"examples restore 4f1c", "examples restore --all"},
         runExamplesRestore},
        {"examples delete",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Delete examples in the trash for good."),
         {allOfTrash},
         {"examples delete 4f1c --yes", "examples delete --all"},
         runExamplesDelete},
    };
}

QVector<CommandSpec> exampleTextCommands()
{
    return {
        {"examples replace",
         "FROM TO",
         2,
         2,
         QT_TRANSLATE_NOOP("cli", "Replace a text in messages and replies, as it is written; --dry-run shows where."),
         {query},
         {"examples replace Jon John --dry-run", "examples replace ' ,' ',' --query 'status:accepted'"},
         runExamplesReplace},
        {"examples redact",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Replace personal data by placeholders such as [phone 1]; --dry-run shows where."),
         {query, allExamples},
         {"examples redact --query 'has:pii' --dry-run", "examples redact 4f1c 88ab"},
         runExamplesRedact},
        {"examples merge",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Keep the best of near-duplicates and move the others to the trash."),
         {query},
         {"examples merge --dry-run", "examples merge --query 'status:new'"},
         runExamplesMerge},
        {"examples find",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Find examples again in all sources, on this computer; decisions are kept."),
         {selfName,
          {"target", "N", QT_TRANSLATE_NOOP("cli", "how many to select as most representative (20)")},
          {"min-words", "N", QT_TRANSLATE_NOOP("cli", "leave out exchanges with fewer words (5); remembered")},
          {"min-reply-words", "N", QT_TRANSLATE_NOOP("cli", "leave out replies with fewer words (2); remembered")},
          {"gap-hours", "H", QT_TRANSLATE_NOOP("cli", "a longer silence ends a conversation (3; 0: none); remembered")},
          {"keep-greetings", "yes|no",
           QT_TRANSLATE_NOOP("cli", "keep bare greetings and goodbyes that are long enough (no); remembered")}},
         {"examples find --self \"Maya L.\" --target 30", "examples find --min-words 3 --keep-greetings yes"},
         runExamplesFind},
        {"examples import",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Store the rows of a training file as examples."),
         {{"good-rows", nullptr, QT_TRANSLATE_NOOP("cli", "import the good rows and list the bad ones")}},
         {"examples import train.jsonl", "examples import rows.csv --good-rows"},
         runExamplesImport},
    };
}

} // namespace likeness::cli
