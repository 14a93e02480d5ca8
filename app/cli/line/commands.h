// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace likeness::cli {

class Context;

/// One option of a verb. Texts are English sources of translations, see words().
struct OptionSpec {
    const char *name; ///< without the dashes
    const char *value; ///< what follows it, for the help; nullptr: a switch
    const char *summary;
    bool isRepeatable = false;
};

/// One verb with all that parsing it, explaining it and running it needs; the help, the man page and the shell
/// completion are written from the same rows.
struct CommandSpec {
    const char *path; ///< "examples list"
    const char *arguments; ///< for the help: "FILE..."; "" where it takes none
    int leastArguments;
    int mostArguments; ///< -1: any number
    const char *summary;
    QVector<OptionSpec> options;
    const char *examples[2]; ///< what follows "likeness-cli "
    int (*run)(Context &context); ///< returns the exit status
};

const QVector<OptionSpec> &globalOptions();
const QVector<CommandSpec> &commands();

/// The command whose words begin `words`, or null.
const CommandSpec *findCommand(const QStringList &words);
/// All commands below a first word such as "examples".
QVector<const CommandSpec *> commandsUnder(const QString &word);

} // namespace likeness::cli
