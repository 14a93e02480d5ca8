// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/model_session.h"
#include "services/prompt/analyst.h"

#include <QEventLoop>

#include <chrono>

namespace likeness::cli {

/// All that a question to an analyst takes, in the order in which one needs the other.
struct AnalystDesk {
    std::unique_ptr<ModelSession> opened;
    Avatar avatar;
    ModelChoice choice;
    Analyst analyst;

    LibrarySession &session() { return opened->session(); }
    Questions &questions() { return opened->desk().questions; }
};

/// The library, for reading alone with --dry-run, the avatar, and the account and model that --account and --model
/// name, else those chosen for analyses.
Outcome<std::unique_ptr<AnalystDesk>> openAnalyst(const Context &context);

/// What --dry-run shows: the preview on standard error, the body to the byte.
int showOnly(Console &console, const SendPreview &preview);

/// A failure of an analysis or a search, in words about answers.
Problem analysisProblem(const Error &error);

void noteWaiting(Console &console, std::chrono::milliseconds wait, int attempt, int attempts);

/// Runs an Analysis or an ExampleSearch to its end; Ctrl+C keeps what came.
template <typename Answer, typename Running, typename Stop>
Result<Answer> finished(Console &console, Running &running, Stop &stop)
{
    QEventLoop loop;
    Result<Answer> result = failure(ErrorKind::Cancelled);
    QObject::connect(&running, &Running::finished, &loop, [&](const Result<Answer> &ended) {
        result = ended;
        loop.quit();
    });
    QObject::connect(&running, &Running::waiting, &loop,
                     [&console](std::chrono::milliseconds wait, int attempt, int attempts) {
                         noteWaiting(console, wait, attempt, attempts);
                     });
    QObject::connect(&stop, &Stop::requested, &running, [&running] { running.cancel(); });
    loop.exec();
    return result;
}

} // namespace likeness::cli
