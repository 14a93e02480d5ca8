// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

QVector<CommandSpec> chatCommands()
{
    return {
        {"chat send",
         "TEXT|-",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Say something to the avatar and print its answer; - reads it from standard input."),
         {{"voice", "NAME", QT_TRANSLATE_NOOP("cli", "the voice that answers; else the active one")},
          {"account", "NAME|ID", QT_TRANSLATE_NOOP("cli", "who answers instead, such as \"This computer\"")},
          {"model", "NAME", QT_TRANSLATE_NOOP("cli", "which of its models, such as likeness-practice")},
          {"chat", "ID|TITLE", QT_TRANSLATE_NOOP("cli", "go on with this chat; else a new one begins")},
          {"stream", nullptr,
           QT_TRANSLATE_NOOP("cli", "print the answer as it comes; one JSON line each with --json")}},
         {"chat send \"how was last night?\" --stream", "chat send - --chat \"Gig talk\" --yes --max-cost 0.05"},
         runChatSend},
        {"chat list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List the chats."),
         {},
         {"chat list", "chat list --avatar Maya --json"},
         runChatList},
        {"chat show",
         "ID|TITLE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Show what was said in a chat."),
         {},
         {"chat show \"Gig talk\"", "chat show 4f1c --json"},
         runChatShow},
        {"chat export",
         "ID|TITLE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Write a chat to a file."),
         {outPath,
          {"format", "md|txt|json", QT_TRANSLATE_NOOP("cli", "how to write it; md unless the file's name tells")}},
         {"chat export \"Gig talk\" --out gig.md", "chat export 4f1c --format json --out - | jq ."},
         runChatExport},
        {"export chats",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Write all chats of an avatar into a folder, a file each."),
         {{"out", "FOLDER", QT_TRANSLATE_NOOP("cli", "the folder; it is made where it is missing")},
          {"format", "md|txt|json", QT_TRANSLATE_NOOP("cli", "how to write them; md by default")}},
         {"export chats --out chats", "export chats --avatar Maya --format json --out backup/chats"},
         runExportChats},
    };
}

} // namespace likeness::cli
