// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/context.h"
#include "app/cli/line/completion.h"
#include "app/cli/line/help.h"
#include "app/cli/output/exit_code.h"
#include "app/language/language.h"

#include <QCoreApplication>

namespace likeness::cli {

namespace {

/// Texts for packagers, asked for by the build; no verb of the table, for people have --help.
std::optional<QString> generatedText(const QStringList &words)
{
    if (words == QStringList{QStringLiteral("generate"), QStringLiteral("man")})
        return manualPage(QCoreApplication::applicationVersion());
    if (words == QStringList{QStringLiteral("generate"), QStringLiteral("bash-completion")})
        return bashCompletion();
    if (words == QStringList{QStringLiteral("generate"), QStringLiteral("zsh-completion")})
        return zshCompletion();
    return std::nullopt;
}

Console::Options consoleOptions(const Invocation &invocation)
{
    return {invocation.has("json"), invocation.has("quiet"), invocation.has("verbose"),
            !invocation.has("no-color") && !qEnvironmentVariableIsSet("NO_COLOR"), !invocation.has("no-input")};
}

int explain(const Invocation &invocation, Console &console)
{
    if (invocation.has("version"))
        console.print(QStringLiteral("likeness-cli ") + QCoreApplication::applicationVersion());
    else if (invocation.command != nullptr)
        console.print(commandHelp(*invocation.command).trimmed());
    else
        console.print(overviewHelp(invocation.topic).trimmed());
    return Done;
}

} // namespace

int runProgram(const QStringList &words)
{
    if (const auto text = generatedText(words)) {
        Console console({});
        console.print(text->trimmed());
        return console.finish(Done);
    }
    Language language;
    language.use({});
    const auto invocation = parseCommandLine(words);
    if (!invocation) {
        Console console({words.contains(QStringLiteral("--json"))});
        return console.fail(invocation.error());
    }
    Console console(consoleOptions(*invocation));
    if (invocation->has("help") || invocation->has("version"))
        return console.finish(explain(*invocation, console));
    Context context(*invocation, console);
    return console.finish(invocation->command->run(context));
}

} // namespace likeness::cli
