// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/console.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/terminal_line.h"
#include "app/cli/output/words.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace likeness::cli {

namespace {

constexpr int schemaVersion = 1;
constexpr qint64 progressPauseMs = 100; // a terminal line need not change more often than eyes follow

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void writeLine(FILE *stream, const QString &line)
{
    write(stream, printable(line).toUtf8() + '\n');
    std::fflush(stream);
}

} // namespace

QString printable(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        return isControl || (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return clean;
}

Console::Console(const Options &options) : m_options(options), m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

void Console::print(const QString &line)
{
    endProgress();
    writeLine(stdout, line);
}

void Console::printDocument(QJsonObject document)
{
    endProgress();
    document.insert(QStringLiteral("schema_version"), schemaVersion);
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
    std::fflush(stdout);
}

void Console::printJsonLine(const QJsonObject &line)
{
    endProgress();
    write(stdout, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    std::fflush(stdout);
}

void Console::note(const QString &line)
{
    if (!m_options.isQuiet)
        warn(line);
}

void Console::warn(const QString &line)
{
    endProgress();
    writeLine(stderr, line);
}

void Console::detail(const QString &line)
{
    if (m_options.isVerbose)
        note(line);
}

static QString progressLine(int done, int total, const QString &what)
{
    const QString line = Words::tr("%1 of %n file(s)", nullptr, total).arg(done);
    return what.isEmpty() ? line : QString(line + QStringLiteral("  ") + what);
}

void Console::progress(int done, int total, const QString &what)
{
    if (m_isTerminal)
        progressNow(done, total, what);
    else if (!m_options.isQuiet)
        writeLine(stderr, progressLine(done, total, what));
}

void Console::progressNow(int done, int total, const QString &what)
{
    const bool isTooSoon = m_lastProgress.isValid() && m_lastProgress.elapsed() < progressPauseMs && done < total;
    if (isTooSoon)
        return;
    m_lastProgress.start();
    moving(progressLine(done, total, what));
}

void Console::moving(const QString &line)
{
    if (!m_isTerminal || m_options.isQuiet)
        return;
    m_isProgressShown = true;
    write(stderr, "\r\033[K" + printable(line).left(78).toUtf8());
    std::fflush(stderr);
}

void Console::endProgress()
{
    if (!m_isProgressShown)
        return;
    m_isProgressShown = false;
    write(stderr, "\r\033[K");
    std::fflush(stderr);
}

int Console::fail(const Problem &problem)
{
    endProgress();
    if (m_options.isJson) {
        printJsonLine({{QStringLiteral("error"), problem.toJson()}});
        return problem.exit;
    }
    write(stderr, emphasised(Words::tr("Error:"), "31").toUtf8() + ' ');
    writeLine(stderr, problem.message);
    if (!problem.hint.isEmpty())
        writeLine(stderr, problem.hint);
    return problem.exit;
}

int Console::finish(int status)
{
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWritten || status != Done)
        return status;
    m_options.isJson = false; // the place of JSON is the one that takes no more
    return fail(Error{ErrorKind::Io, Words::tr("Standard output"), {}});
}

QString Console::emphasised(const QString &text, const char *colour) const
{
    if (!m_isTerminal || !m_options.mayColor)
        return text;
    return QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(colour), text);
}

bool Console::mayAsk() const
{
    return m_options.mayAsk && ::isatty(STDIN_FILENO) == 1;
}

void Console::showQuestion(const QString &question)
{
    endProgress();
    write(stderr, question.toUtf8() + ' ');
    std::fflush(stderr);
}

QString Console::ask(const QString &question)
{
    if (!mayAsk())
        return {};
    showQuestion(question);
    return QString::fromUtf8(readTypedLine().value_or(QByteArray())).trimmed();
}

QString Console::askSecret(const QString &question)
{
    if (!mayAsk())
        return {};
    showQuestion(question);
    return QString::fromUtf8(readHiddenLine().value_or(QByteArray()));
}

} // namespace likeness::cli
