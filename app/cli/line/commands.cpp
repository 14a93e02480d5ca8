// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/commands.h"

#include "app/cli/line/tables/command_tables.h"

#include <QCoreApplication>

namespace likeness::cli {

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
        {"max-cost", "USD",
         QT_TRANSLATE_NOOP("cli", "send nothing that may cost more; with --yes, needed for what is paid")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "print the version")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "print this help")},
    };
    return options;
}

const QVector<CommandSpec> &commands()
{
    static const QVector<CommandSpec> all = avatarCommands() + readingCommands() + sourceCommands()
        + exampleReadCommands() + exampleWriteCommands() + exampleTrashCommands() + exampleTextCommands()
        + exportCommands() + promptCommands() + finetuneCommands() + chatCommands() + libraryCommands()
        + accountCommands() + modelCommands();
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
