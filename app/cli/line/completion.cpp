// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/completion.h"

#include "app/cli/line/commands.h"
#include "app/cli/output/words.h"

namespace likeness::cli {

/// "--lang --self" for some options.
static QString optionWords(const QVector<OptionSpec> &options)
{
    QStringList all;
    for (const OptionSpec &option : options)
        all.append(QStringLiteral("--") + QLatin1String(option.name));
    return all.join(u' ');
}

/// The second words of verbs by their first, as cases of the shell.
static QString secondWordCases(const QStringList &firstWords)
{
    QString cases;
    for (const QString &word : firstWords) {
        QStringList seconds;
        for (const CommandSpec *below : commandsUnder(word))
            seconds.append(QString::fromLatin1(below->path).section(u' ', 1));
        seconds.removeAll(QString());
        if (!seconds.isEmpty())
            cases += QStringLiteral("    %1) words=\"%2\" ;;\n").arg(word, seconds.join(u' '));
    }
    return cases;
}

/// The options of each verb.
static QString optionCases()
{
    QString cases;
    for (const CommandSpec &command : commands()) {
        const QString path = QString::fromLatin1(command.path);
        const QString pattern =
            path.contains(u' ') ? u'"' + path + u'"' : QString(u'"' + path + QStringLiteral(" \"*"));
        cases += QStringLiteral("    %1) words+=\" %2\" ;;\n").arg(pattern, optionWords(command.options));
    }
    return cases;
}

QString bashCompletion()
{
    QStringList firstWords;
    for (const CommandSpec &command : commands())
        firstWords.append(QString::fromLatin1(command.path).section(u' ', 0, 0));
    firstWords.removeDuplicates();
    return QStringLiteral("# bash completion for likeness-cli\n"
                          "_likeness_cli() {\n"
                          "  local current=\"${COMP_WORDS[COMP_CWORD]}\" words=\"\"\n"
                          "  if [[ $current == -* ]]; then words=\"%1\"\n"
                          "    case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n%4    esac\n"
                          "  elif ((COMP_CWORD == 1)); then words=\"%2\"\n"
                          "  elif ((COMP_CWORD == 2)); then case \"${COMP_WORDS[1]}\" in\n%3    esac\n"
                          "  fi\n"
                          "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                          "}\n"
                          "complete -o default -F _likeness_cli likeness-cli\n")
        .arg(optionWords(globalOptions()), firstWords.join(u' '), secondWordCases(firstWords), optionCases());
}

/// Text between single quotes of the shell, where a colon would end what is completed.
static QString described(const QString &word, const QString &text)
{
    QString entry = QString(word).replace(u':', QStringLiteral("\\:")) + u':' + text;
    return u'\'' + entry.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

static QString zshOptions(const QVector<OptionSpec> &options)
{
    QStringList all;
    for (const OptionSpec &option : options)
        all.append(described(QStringLiteral("--") + QLatin1String(option.name), words(option.summary)));
    return all.join(u' ');
}

/// The words that may follow, with what they do, and the options of each verb.
static QString zshCases()
{
    QString cases;
    for (const CommandSpec &command : commands()) {
        const QString path = QString::fromLatin1(command.path);
        const QString pattern = path.contains(u' ') ? QString(u'"' + path + u'"') : QString(u'"' + path + u" \"*");
        cases += QStringLiteral("    %1) options+=(%2) ;;\n").arg(pattern, zshOptions(command.options));
    }
    return cases;
}

static QString zshVerbs(const QString &firstWord)
{
    QStringList all;
    for (const CommandSpec &command : commands()) {
        const QString path = QString::fromLatin1(command.path);
        const QString first = path.section(u' ', 0, 0);
        const QString second = path.section(u' ', 1);
        if (first == firstWord && !second.isEmpty())
            all.append(described(second, words(command.summary)));
    }
    return all.join(u' ');
}

QString zshCompletion()
{
    QStringList firstWords;
    for (const CommandSpec &command : commands())
        firstWords.append(QString::fromLatin1(command.path).section(u' ', 0, 0));
    firstWords.removeDuplicates();
    QString seconds;
    for (const QString &word : std::as_const(firstWords)) {
        if (const QString verbs = zshVerbs(word); !verbs.isEmpty())
            seconds += QStringLiteral("    %1) verbs=(%2) ;;\n").arg(word, verbs);
    }
    return QStringLiteral("#compdef likeness-cli\n"
                          "_likeness_cli() {\n"
                          "  local -a options verbs\n"
                          "  options=(")
        + zshOptions(globalOptions()) + QStringLiteral(")\n  case \"${words[2]} ${words[3]}\" in\n") + zshCases()
        + QStringLiteral("  esac\n"
                         "  if [[ ${words[CURRENT]} == -* ]]; then _describe -o option options; return; fi\n"
                         "  if ((CURRENT == 2)); then compadd -- ")
        + firstWords.join(u' ')
        + QStringLiteral("; return; fi\n"
                         "  if ((CURRENT == 3)); then\n    case \"${words[2]}\" in\n")
        + seconds
        + QStringLiteral("    esac\n"
                         "    if ((${#verbs})); then _describe verb verbs; return; fi\n"
                         "  fi\n"
                         "  _files\n"
                         "}\n"
                         "_likeness_cli \"$@\"\n");
}

} // namespace likeness::cli
