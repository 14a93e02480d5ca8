// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

namespace {

const OptionSpec languages{"lang", "CODES",
                           QT_TRANSLATE_NOOP("cli", "languages of the pictures, e.g. eng+deu (default: automatic)")};

const OptionSpec columns{"columns", "WHICH",
                         QT_TRANSLATE_NOOP("cli",
                                           "of unknown tables: speaker=NAME,text=NAME,time=NAME"
                                           ",order=day|month|year,header=yes|no")};

} // namespace

QVector<CommandSpec> readingCommands()
{
    return {
        {"extract",
         "FILE...",
         1,
         -1,
         QT_TRANSLATE_NOOP("cli", "Read files and print what was said, without storing anything."),
         {{"stitch", nullptr, QT_TRANSLATE_NOOP("cli", "the files are one conversation scrolled down: join them")},
          selfName,
          languages,
          columns},
         {"extract chat.png", "extract --stitch --json chat-1.png chat-2.png"},
         runExtract},
        {"import",
         "FILE...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Read files into an avatar; without files, go on with what was left unread."),
         {languages,
          {"speaker-right", "me|them", QT_TRANSLATE_NOOP("cli", "who writes on the right in two-sided chats")},
          selfName,
          columns,
          {"watch", nullptr, QT_TRANSLATE_NOOP("cli", "go on with what comes into the folders, until Ctrl+C")}},
         {"import screenshots/ notes.pdf --avatar Maya",
          "import shots/ chats.csv --watch --columns speaker=Who,text=What"},
         runImport},
    };
}

QVector<CommandSpec> sourceCommands()
{
    return {
        {"sources list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List the files that an avatar was given."),
         {{"trash", nullptr, QT_TRANSLATE_NOOP("cli", "those in the trash instead")}},
         {"sources list", "sources list --trash --json"},
         runSourcesList},
        {"sources show",
         "NAME|ID",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Show one source, what was not read of it and why."),
         {},
         {"sources show chat.txt", "sources show 4f1c --json"},
         runSourcesShow},
        {"sources exclude",
         "NAME|ID...",
         1,
         -1,
         QT_TRANSLATE_NOOP("cli", "Keep sources, but learn nothing from them."),
         {},
         {"sources exclude chat.txt", "sources exclude 4f1c 88ab --dry-run"},
         runSourcesExclude},
        {"sources include",
         "NAME|ID...",
         1,
         -1,
         QT_TRANSLATE_NOOP("cli", "Learn from excluded sources again."),
         {},
         {"sources include chat.txt", "sources include 4f1c 88ab"},
         runSourcesInclude},
        {"sources remove",
         "NAME|ID...",
         1,
         -1,
         QT_TRANSLATE_NOOP("cli", "Move sources to the trash with all that was learned from them."),
         {},
         {"sources remove chat.txt", "sources remove 4f1c --dry-run"},
         runSourcesRemove},
        {"sources restore",
         "NAME|ID...",
         1,
         -1,
         QT_TRANSLATE_NOOP("cli", "Take sources back from the trash with all that was learned from them."),
         {},
         {"sources restore chat.txt", "sources restore 4f1c"},
         runSourcesRestore},
    };
}

} // namespace likeness::cli
