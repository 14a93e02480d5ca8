// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/help.h"
#include "app/cli/output/words.h"

#include <QCoreApplication>

namespace likeness::cli {

namespace {

struct ExitRow {
    const char *status;
    const char *meaning;
};

constexpr ExitRow exitRows[]{
    {"0", QT_TRANSLATE_NOOP("cli", "done")},
    {"1", QT_TRANSLATE_NOOP("cli", "failed")},
    {"2", QT_TRANSLATE_NOOP("cli", "wrong usage")},
    {"3", QT_TRANSLATE_NOOP("cli", "not found")},
    {"4", QT_TRANSLATE_NOOP("cli", "data did not pass checks")},
    {"5", QT_TRANSLATE_NOOP("cli", "no key, key refused, or not offered to this account")},
    {"6", QT_TRANSLATE_NOOP("cli", "network or provider unavailable")},
    {"7", QT_TRANSLATE_NOOP("cli", "spending not confirmed or over limit")},
    {"8", QT_TRANSLATE_NOOP("cli", "partly done (details in output)")},
    {"9", QT_TRANSLATE_NOOP("cli", "store locked or in use")},
    {"130", QT_TRANSLATE_NOOP("cli", "stopped by Ctrl+C")},
};

QString optionHead(const OptionSpec &option)
{
    const QString value = option.value != nullptr ? u' ' + QString::fromLatin1(option.value) : QString();
    return QStringLiteral("--") + QLatin1String(option.name) + value;
}

QString synopsis(const CommandSpec &command)
{
    const QString arguments = QString::fromLatin1(command.arguments);
    return QStringLiteral("likeness-cli ") + QLatin1String(command.path)
        + (arguments.isEmpty() ? QString() : u' ' + arguments)
        + (command.options.isEmpty() ? QString() : QStringLiteral(" [OPTION...]"));
}

QString row(const QString &head, const QString &text)
{
    constexpr int column = 26;
    if (head.size() < column - 3)
        return QStringLiteral("  ") + head.leftJustified(column - 2) + text + u'\n';
    return QStringLiteral("  ") + head + u'\n' + QString(column, u' ') + text + u'\n';
}

QString optionRows(const QVector<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options)
        text += row(optionHead(option), words(option.summary));
    return text;
}

QString exampleRows(const CommandSpec &command)
{
    QString text;
    for (const char *example : command.examples)
        text += QStringLiteral("  likeness-cli ") + QLatin1String(example) + u'\n';
    return text;
}

QString section(const char *title, const QString &body)
{
    return u'\n' + words(title) + u'\n' + body;
}

QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\e"))
        .replace(u'-', QStringLiteral("\\-"))
        .replace(u'\'', QStringLiteral("\\(aq"));
}

QString manualOptions(const QVector<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        text +=
            QStringLiteral(".TP\n.B ") + escaped(optionHead(option)) + u'\n' + escaped(words(option.summary)) + u'\n';
    }
    return text;
}

QString manualCommand(const CommandSpec &command)
{
    QString text = QStringLiteral(".SS ") + escaped(synopsis(command)) + u'\n' + escaped(words(command.summary)) + u'\n'
        + manualOptions(command.options) + QStringLiteral(".PP\n.nf\n");
    for (const char *example : command.examples)
        text += escaped(QStringLiteral("likeness-cli ") + QLatin1String(example)) + u'\n';
    return text + QStringLiteral(".fi\n");
}

} // namespace

QString overviewHelp(const QString &topic)
{
    QString text = Words::tr("Usage:") + QStringLiteral(" likeness-cli VERB [OPTION...]\n")
        + Words::tr("Turns chats, documents and exports into few-shot examples, on this computer.") + u'\n';
    QString verbs;
    const CommandSpec *first = nullptr;
    for (const CommandSpec &command : commands()) {
        const QString path = QString::fromLatin1(command.path);
        if (!topic.isEmpty() && path.section(u' ', 0, 0) != topic)
            continue;
        first = first != nullptr ? first : &command;
        verbs += row(path + u' ' + QLatin1String(command.arguments), words(command.summary));
    }
    text += section(QT_TRANSLATE_NOOP("cli", "Verbs:"), verbs);
    text += section(QT_TRANSLATE_NOOP("cli", "Options of every verb:"), optionRows(globalOptions()));
    QString statuses;
    for (const ExitRow &exit : exitRows)
        statuses += row(QString::fromLatin1(exit.status), words(exit.meaning));
    text += section(QT_TRANSLATE_NOOP("cli", "Exit status:"), statuses);
    return text + (first != nullptr ? section(QT_TRANSLATE_NOOP("cli", "Examples:"), exampleRows(*first)) : QString());
}

QString commandHelp(const CommandSpec &command)
{
    QString text = Words::tr("Usage:") + u' ' + synopsis(command) + u'\n' + words(command.summary) + u'\n';
    if (!command.options.isEmpty())
        text += section(QT_TRANSLATE_NOOP("cli", "Options:"), optionRows(command.options));
    text += section(QT_TRANSLATE_NOOP("cli", "Options of every verb:"), optionRows(globalOptions()));
    return text + section(QT_TRANSLATE_NOOP("cli", "Examples:"), exampleRows(command));
}

QString manualPage(const QString &version)
{
    QString text =
        QStringLiteral(".TH LIKENESS\\-CLI 1 \"\" \"Likeness %1\"\n.SH NAME\nlikeness\\-cli \\- ").arg(version)
        + escaped(Words::tr("turn chats, documents and exports into few-shot examples, on this computer"))
        + QStringLiteral("\n.SH SYNOPSIS\n.B likeness\\-cli\nVERB [OPTION...]\n.SH VERBS\n");
    for (const CommandSpec &command : commands())
        text += manualCommand(command);
    text += QStringLiteral(".SH OPTIONS OF EVERY VERB\n") + manualOptions(globalOptions())
        + QStringLiteral(".SH EXIT STATUS\n");
    for (const ExitRow &exit : exitRows)
        text += QStringLiteral(".TP\n.B ") + QLatin1String(exit.status) + u'\n' + escaped(words(exit.meaning)) + u'\n';
    return text;
}

} // namespace likeness::cli
