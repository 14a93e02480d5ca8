// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/invocation.h"
#include "app/cli/output/words.h"

#include <QCommandLineParser>
#include <QSet>

namespace likeness::cli {

namespace {

void addOptions(QCommandLineParser &parser, const QVector<OptionSpec> &options, QSet<QString> &known)
{
    for (const OptionSpec &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (known.contains(name))
            continue;
        known.insert(name);
        QStringList names{name};
        if (name == u"help")
            names.append(QStringLiteral("h"));
        parser.addOption({names, {}, option.value != nullptr ? QString::fromLatin1(option.value) : QString()});
    }
}

/// The parser of every option there is: an option has the same form in every verb, so the verb can be found first and
/// the options it does not take be refused by name.
void prepare(QCommandLineParser &parser, QSet<QString> &known)
{
    addOptions(parser, globalOptions(), known);
    for (const CommandSpec &command : commands())
        addOptions(parser, command.options, known);
}

QSet<QString> allowedOptions(const CommandSpec &command)
{
    QSet<QString> names;
    for (const auto *list : {&globalOptions(), &command.options}) {
        for (const OptionSpec &option : *list)
            names.insert(QString::fromLatin1(option.name));
    }
    return names;
}

tl::unexpected<Problem> refused(const QString &message, const QString &hint = {})
{
    return tl::unexpected<Problem>(usageProblem(message, hint));
}

QString helpHint(const CommandSpec &command)
{
    return Words::tr("likeness-cli %1 --help shows how it is used.").arg(QLatin1String(command.path));
}

tl::expected<Invocation, Problem> checked(Invocation invocation)
{
    const CommandSpec &command = *invocation.command;
    const QSet<QString> allowed = allowedOptions(command);
    const QString path = QString::fromLatin1(command.path);
    for (auto it = invocation.options.cbegin(); it != invocation.options.cend(); ++it) {
        if (!allowed.contains(it.key()))
            return refused(Words::tr("\"%1\" takes no option --%2.").arg(path, it.key()), helpHint(command));
    }
    if (invocation.has("help"))
        return invocation;
    const qsizetype count = invocation.arguments.size();
    if (count < command.leastArguments)
        return refused(Words::tr("\"%1\" needs %2.").arg(path, QLatin1String(command.arguments)), helpHint(command));
    if (command.mostArguments >= 0 && count > command.mostArguments) {
        return refused(
            Words::tr("\"%1\" has no use for \"%2\".").arg(path, invocation.arguments.at(command.mostArguments)),
            helpHint(command));
    }
    return invocation;
}

} // namespace

tl::expected<Invocation, Problem> parseCommandLine(const QStringList &line)
{
    QCommandLineParser parser;
    QSet<QString> known;
    prepare(parser, known);
    if (!parser.parse(QStringList{QStringLiteral("likeness-cli")} + line))
        return refused(parser.errorText());
    Invocation invocation;
    for (const QString &name : std::as_const(known)) {
        if (parser.isSet(name))
            invocation.options.insert(name, parser.values(name));
    }
    const QStringList positional = parser.positionalArguments();
    invocation.topic = positional.value(0);
    invocation.command = findCommand(positional);
    if (invocation.command == nullptr) {
        const bool isTopic = positional.isEmpty() || !commandsUnder(invocation.topic).isEmpty();
        if (isTopic && (invocation.has("help") || invocation.has("version")))
            return invocation;
        if (positional.isEmpty())
            return refused(Words::tr("Say what to do: likeness-cli VERB."));
        return refused(Words::tr("There is no verb \"%1\".").arg(positional.mid(0, 2).join(u' ')));
    }
    invocation.arguments = positional.mid(QString::fromLatin1(invocation.command->path).count(u' ') + 1);
    return checked(std::move(invocation));
}

} // namespace likeness::cli
