// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line/commands.h"
#include "app/cli/output/error_text.h"

#include <QHash>

#include <tl/expected.hpp>

namespace likeness::cli {

/// A command line, understood.
struct Invocation {
    const CommandSpec *command = nullptr; ///< null: only --help or --version was asked for
    QString topic; ///< with --help: the first word, e.g. "examples"
    QStringList arguments;
    QHash<QString, QStringList> options; ///< by name; a switch has one empty value

    bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    QString value(const char *name) const { return options.value(QLatin1String(name)).value(0); }
    QStringList values(const char *name) const { return options.value(QLatin1String(name)); }
};

/// Understands the words after the program's name, or says what is wrong with them. Options may stand anywhere;
/// "--" ends them.
tl::expected<Invocation, Problem> parseCommandLine(const QStringList &words);

} // namespace likeness::cli
