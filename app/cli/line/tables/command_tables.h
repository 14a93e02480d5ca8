// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line/commands.h"

#include <QCoreApplication>

namespace likeness::cli {

// The rows of the command table, by what they are about.
QVector<CommandSpec> avatarCommands();
QVector<CommandSpec> readingCommands();
QVector<CommandSpec> sourceCommands();
QVector<CommandSpec> exampleReadCommands();
QVector<CommandSpec> exampleWriteCommands();
QVector<CommandSpec> exampleTrashCommands();
QVector<CommandSpec> exampleTextCommands();
QVector<CommandSpec> exportCommands();
QVector<CommandSpec> promptCommands();
QVector<CommandSpec> finetuneCommands();
QVector<CommandSpec> chatCommands();
QVector<CommandSpec> libraryCommands();
QVector<CommandSpec> accountCommands();
QVector<CommandSpec> modelCommands();

// Options that verbs of several of these take.
inline const OptionSpec selfName{
    "self", "NAME", QT_TRANSLATE_NOOP("cli", "the name under which the avatar speaks (may be repeated)"), true};
inline const OptionSpec query{
    "query", "QUERY",
    QT_TRANSLATE_NOOP("cli", "e.g. 'cat:joke status:new src:\"a.png\" conf:<80 len:>40 -word \"phrase\"'")};
inline const OptionSpec outPath{"out", "PATH|-", QT_TRANSLATE_NOOP("cli", "the file to write; - is standard output")};

} // namespace likeness::cli
