// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/model_session.h"

#include <QEventLoop>

#include <chrono>

namespace likeness::cli {

/// The account and model that --account and --model name, else those chosen for analyses.
Outcome<ModelChoice> analysisModel(const Context &context, ModelDesk &desk);

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
