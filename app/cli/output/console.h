// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/error_text.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

namespace likeness::cli {

/// The two streams: results go to standard output, everything else to standard error. Text of strangers is shown
/// without terminal control characters.
class Console {
public:
    struct Options {
        bool isJson = false;
        bool isQuiet = false;
        bool isVerbose = false;
        bool mayColor = true;
        bool mayAsk = true;
    };

    explicit Console(const Options &options);

    bool isJson() const { return m_options.isJson; }

    /// A line of the readable result.
    void print(const QString &line);
    /// The one document of a --json answer, with its schema_version.
    void printDocument(QJsonObject document);
    /// One line of a streaming --json answer.
    void printJsonLine(const QJsonObject &line);

    /// A message about what happens; silent with --quiet.
    void note(const QString &line);
    /// The same for what must not be missed: told with --quiet too.
    void warn(const QString &line);
    /// Only with --verbose.
    void detail(const QString &line);
    /// "14 of 30 files": one moving line on a terminal, else a line a step.
    void progress(int done, int total, const QString &what);
    /// The same between steps, on a terminal only.
    void progressNow(int done, int total, const QString &what);
    /// A line that takes the place of the one before, on a terminal only.
    void moving(const QString &line);
    void endProgress();
    /// Tells a problem, as an `error` document with --json, and returns its exit status.
    int fail(const Problem &problem);
    int fail(const Error &error) { return fail(problemFor(error)); }
    /// The exit status of a verb that ended with `status`: Failed, and said so, if that was Done but a part of the
    /// result could not be written to standard output.
    int finish(int status);

    /// Asks on the terminal; empty where nobody can be asked.
    QString ask(const QString &question);
    /// The same without showing what is typed; blanks around the answer stay.
    QString askSecret(const QString &question);

private:
    bool mayAsk() const;
    void showQuestion(const QString &question);
    QString emphasised(const QString &text, const char *colour) const;

    Options m_options;
    bool m_isTerminal = false; ///< standard error
    bool m_isProgressShown = false;
    QElapsedTimer m_lastProgress;
};

/// Without terminal control characters; tabs and line ends stay.
QString printable(const QString &text);

} // namespace likeness::cli
