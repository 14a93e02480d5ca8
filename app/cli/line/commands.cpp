// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/commands.h"

#include "app/cli/line/verbs.h"

#include <QCoreApplication>

namespace likeness::cli {

namespace {

const OptionSpec languages{"lang", "CODES",
                           QT_TRANSLATE_NOOP("cli", "languages of the pictures, e.g. eng+deu (default: automatic)")};
const OptionSpec selfName{"self", "NAME",
                          QT_TRANSLATE_NOOP("cli", "the name under which the avatar speaks (may be repeated)"), true};
const OptionSpec query{
    "query", "QUERY",
    QT_TRANSLATE_NOOP("cli", "e.g. 'cat:joke status:new src:\"a.png\" conf:<80 len:>40 -word \"phrase\"'")};
const OptionSpec category{"category", "NAME", QT_TRANSLATE_NOOP("cli", "greeting, question, statement, joke or story")};
const OptionSpec userText{"user", "TEXT", QT_TRANSLATE_NOOP("cli", "the message that is answered")};
const OptionSpec replyText{"reply", "TEXT", QT_TRANSLATE_NOOP("cli", "the avatar's reply")};
const OptionSpec contextText{"context", "TEXT", QT_TRANSLATE_NOOP("cli", "what was said before")};
const OptionSpec outPath{"out", "PATH|-", QT_TRANSLATE_NOOP("cli", "the file to write; - is standard output")};
const OptionSpec format{"format", "NAME", QT_TRANSLATE_NOOP("cli", "openai, sharegpt, alpaca or csv")};

QVector<CommandSpec> avatarCommands()
{
    return {
        {"avatars list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List the avatars."),
         {},
         {"avatars list", "avatars list --json"},
         runAvatarsList},
        {"avatars show",
         "[NAME|ID]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Show one avatar, its sources and its examples."),
         {},
         {"avatars show Maya", "avatars show --avatar Maya --json"},
         runAvatarsShow},
        {"avatars create",
         "NAME",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Create an avatar."),
         {selfName},
         {"avatars create Maya", "avatars create Maya --self \"Maya L.\" --self maya_l"},
         runAvatarsCreate},
        {"avatars export",
         "[NAME|ID]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Write an avatar with its examples as JSON."),
         {outPath},
         {"avatars export Maya --out maya.json", "avatars export Maya --out - | less"},
         runAvatarsExport},
        {"avatars delete",
         "[NAME|ID]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Delete an avatar with everything learned for it."),
         {},
         {"avatars delete Maya", "avatars delete Maya --yes"},
         runAvatarsDelete},
    };
}

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
          languages},
         {"extract chat.png", "extract --stitch --json chat-1.png chat-2.png"},
         runExtract},
        {"import",
         "FILE...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Read files into an avatar; without files, go on with what was left unread."),
         {languages,
          {"speaker-right", "me|them", QT_TRANSLATE_NOOP("cli", "who writes on the right in two-sided chats")},
          selfName},
         {"import screenshots/ notes.pdf --avatar Maya", "import chat.txt --avatar Maya --self \"Maya L.\""},
         runImport},
    };
}

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
         QT_TRANSLATE_NOOP("cli", "Change examples: state, category, texts or star."),
         {category,
          {"state", "NAME", QT_TRANSLATE_NOOP("cli", "new, accepted or rejected")},
          {"star", "yes|no", QT_TRANSLATE_NOOP("cli", "mark as a favourite")},
          userText,
          replyText,
          query},
         {"examples set 4f1c 88ab --state accepted", "examples set --query 'cat:joke conf:>90' --state accepted"},
         runExamplesSet},
        {"examples reject",
         "ID...",
         0,
         -1,
         QT_TRANSLATE_NOOP("cli", "Reject examples; they are kept, not used."),
         {query},
         {"examples reject 4f1c", "examples reject --query 'len:<10'"},
         runExamplesReject},
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

QVector<CommandSpec> libraryCommands()
{
    return {
        {"library backup",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Write the whole library into one file that a passphrase opens."),
         {outPath},
         {"library backup --out likeness.backup", "library backup --out likeness.backup --passphrase-file secret.txt"},
         runLibraryBackup},
        {"library inspect",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Check a backup and show what is in it."),
         {},
         {"library inspect likeness.backup", "library inspect likeness.backup --passphrase-file secret.txt --json"},
         runLibraryInspect},
        {"library restore",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Put a backup in the place of the library."),
         {},
         {"library restore likeness.backup", "library restore likeness.backup --data-dir ~/restored"},
         runLibraryRestore},
    };
}

QVector<CommandSpec> exportCommands()
{
    return {
        {"export examples",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Write examples to a file, CSV unless told."),
         {outPath, format, query, {"selected", nullptr, QT_TRANSLATE_NOOP("cli", "only the most representative ones")}},
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
          {"system", "TEXT", QT_TRANSLATE_NOOP("cli", "system prompt for every row that has none of its own")}},
         {"export training --out train.jsonl", "export training --format alpaca --query 'conf:>80' --out train.json"},
         runExportTraining},
    };
}

} // namespace

const QVector<OptionSpec> &globalOptions()
{
    static const QVector<OptionSpec> options{
        {"avatar", "NAME|ID", QT_TRANSLATE_NOOP("cli", "the avatar to work on (needed if there are several)")},
        {"data-dir", "DIR", QT_TRANSLATE_NOOP("cli", "where the library lies")},
        {"passphrase-file", "F|-", QT_TRANSLATE_NOOP("cli", "read the library's passphrase from a file; - is stdin")},
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "print JSON")},
        {"quiet", nullptr, QT_TRANSLATE_NOOP("cli", "no progress and no messages but errors")},
        {"verbose", nullptr, QT_TRANSLATE_NOOP("cli", "tell more")},
        {"no-color", nullptr, QT_TRANSLATE_NOOP("cli", "no colours; NO_COLOR in the environment does the same")},
        {"no-input", nullptr, QT_TRANSLATE_NOOP("cli", "never ask anything")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "say what would be done, change nothing")},
        {"yes", nullptr, QT_TRANSLATE_NOOP("cli", "answer yes to confirmations")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "print the version")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "print this help")},
    };
    return options;
}

const QVector<CommandSpec> &commands()
{
    static const QVector<CommandSpec> all = avatarCommands() + readingCommands() + exampleReadCommands()
        + exampleWriteCommands() + exportCommands() + libraryCommands();
    return all;
}

const CommandSpec *findCommand(const QStringList &words)
{
    for (const CommandSpec &command : commands()) {
        const QStringList path = QString::fromLatin1(command.path).split(u' ');
        if (words.mid(0, path.size()) == path)
            return &command;
    }
    return nullptr;
}

QVector<const CommandSpec *> commandsUnder(const QString &word)
{
    QVector<const CommandSpec *> found;
    for (const CommandSpec &command : commands()) {
        if (QString::fromLatin1(command.path).section(u' ', 0, 0) == word)
            found.append(&command);
    }
    return found;
}

} // namespace likeness::cli
