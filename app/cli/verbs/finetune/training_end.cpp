// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/following.h"
#include "app/cli/verbs/finetune/job_text.h"
#include "app/cli/verbs/finetune/training_wish.h"

#include <QLocale>

namespace likeness::cli {

namespace {

QString nameFor(const TrainingJob &job)
{
    return QString::number(job.number);
}

QString figuresText(const LossPoint &latest)
{
    constexpr int digits = 4;
    QStringList parts;
    if (latest.trainLoss)
        parts.append(Words::tr("loss %1").arg(QLocale().toString(*latest.trainLoss, 'f', digits)));
    if (const auto valid = latest.bestValidLoss())
        parts.append(Words::tr("validation %1").arg(QLocale().toString(*valid, 'f', digits)));
    return parts.join(QStringLiteral(", "));
}

int tellSuccess(Console &console, TrainingSession &session, const TrainingJob &job, const LossPoint &latest)
{
    const QString figures = figuresText(latest);
    console.print(figures.isEmpty() ? Words::tr("%1 is done: %2").arg(titleOf(job), job.tunedModel)
                                    : Words::tr("%1 is done (%3): %2").arg(titleOf(job), job.tunedModel, figures));
    const Result<ChatVoice> voice = session.voices.active(session.avatar.id);
    const auto before = session.desk.voices.previous(session.avatar.id);
    if (!voice || voice->model != job.tunedModel)
        console.note(
            Words::tr("Have %1 answer with it: likeness-cli finetune use %2").arg(session.avatar.name, nameFor(job)));
    else if (before && *before)
        console.note(
            Words::tr("%1 answers with it now. \"finetune use --previous\" goes back.").arg(session.avatar.name));
    else
        console.note(Words::tr("%1 answers with it now.").arg(session.avatar.name));
    return Done;
}

Problem endProblem(TrainingSession &session, const TrainingJob &job)
{
    const TrainingTargets &targets = session.desk.targets;
    if (job.state == JobState::Refused)
        return notOfferedProblem(job.accountName, job.fault.message, targets);
    if (job.state == JobState::Cancelled)
        return {QStringLiteral("cancelled"), Words::tr("%1 was cancelled.").arg(titleOf(job)),
                Words::tr("What was trained until then may be charged. \"finetune start\" begins anew."), Failed};
    return failedProblem(job, session.desk.trainings.dataset(job.datasetId).value_or(FrozenDataset()));
}

int tellLeft(Console &console, const TrainingJob &job)
{
    const QString follow = Words::tr("Follow it: likeness-cli finetune watch %1").arg(nameFor(job));
    if (!job.remote.job.isEmpty())
        console.warn(Words::tr("%1 goes on at %2. %3").arg(titleOf(job), job.accountName, follow));
    else
        console.warn(Words::tr("%1 has not begun at %2 yet. It goes on as soon as Likeness runs again. %3")
                         .arg(titleOf(job), job.accountName, follow));
    return Interrupted;
}

Problem stuckProblem(const TrainingSession &session, const TrainingJob &job, const Error &fault)
{
    if (job.isGone)
        return {QStringLiteral("gone"), Words::tr("%1 is no longer listed at %2.").arg(titleOf(job), job.accountName),
                Words::tr("Its curve is kept here. \"finetune remove %1\" takes it from the list.").arg(job.number),
                NothingFound};
    if (fault.kind == ErrorKind::Interrupted && fault.detail == u"in_doubt")
        return {
            QStringLiteral("in_doubt"),
            Words::tr("%1 was sent to %2, which does not list it: it may not have arrived.")
                .arg(titleOf(job), job.accountName),
            Words::tr("\"finetune resume %1\" looks for it again, and sends it if it is not there.").arg(job.number),
            ServiceFailed};
    Problem problem = trainingProblem(fault, session.desk.targets, job.accountId);
    problem.hint += u' ' + Words::tr("Training %1 is kept: \"finetune resume %1\" tries again.").arg(nameFor(job));
    return problem;
}

} // namespace

int tellEnd(Console &console, TrainingSession &session, const Following &following, Following::End end, bool isStreamed)
{
    const TrainingJob &job = following.job();
    switch (end) {
    case Following::End::Left:
        return tellLeft(console, job);
    case Following::End::Stuck:
        return console.fail(stuckProblem(session, job, following.fault()));
    case Following::End::Lost:
        return console.fail(following.fault());
    case Following::End::Reached:
        break;
    }
    if (isOver(job.state) && job.state != JobState::Succeeded)
        return console.fail(endProblem(session, job));
    if (console.isJson()) {
        if (!isStreamed)
            console.printDocument(jobJson(job, following.latest()));
        return Done;
    }
    if (job.state == JobState::Succeeded)
        return tellSuccess(console, session, job, following.latest());
    console.print(Words::tr("%1 runs at %2.").arg(titleOf(job), job.accountName));
    console.note(Words::tr("Follow it: likeness-cli finetune watch %1").arg(nameFor(job)));
    return Done;
}

} // namespace likeness::cli
