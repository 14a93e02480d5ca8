// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/following.h"
#include "app/cli/verbs/finetune/job_text.h"
#include "app/cli/verbs/finetune/training_wish.h"

namespace likeness::cli {

namespace {

/// The library and the training that is meant.
struct Meant {
    std::unique_ptr<TrainingSession> session;
    TrainingJob job;

    Trainings &trainings() const { return session->desk.trainings; }
};

Outcome<Meant> meantTraining(const Context &context)
{
    auto session = TrainingSession::open(context, TrainingAccess::Write);
    if (!session)
        return tl::unexpected<Problem>(session.error());
    auto job = (*session)->job(context.arguments().first());
    if (!job)
        return tl::unexpected<Problem>(job.error());
    return Meant{std::move(*session), *job};
}

/// What cannot be undone needs --yes or the word, typed.
bool isConfirmed(const Context &context, const QString &question, const QString &word)
{
    return context.has("yes") || context.console().ask(question) == word;
}

Problem notConfirmed()
{
    return usageProblem(Words::tr("Nothing was done: nobody confirmed it."), Words::tr("Add --yes to confirm."));
}

int printJob(Console &console, const Meant &meant, const QString &text)
{
    const TrainingJob job = meant.trainings().job(meant.job.id).value_or(meant.job);
    if (console.isJson())
        console.printDocument(jobJson(job, {}));
    else
        console.print(text);
    return Done;
}

int failed(Console &console, const Meant &meant, const Error &error)
{
    if (error.kind == ErrorKind::InUse)
        return console.fail(
            Problem{QStringLiteral("not_over"), Words::tr("%1 is not over yet.").arg(titleOf(meant.job)),
                    Words::tr("\"finetune watch %1\" follows it to its end.").arg(meant.job.number), Failed});
    return console.fail(trainingProblem(error, meant.session->desk.targets, meant.job.accountId));
}

Problem overProblem(const TrainingJob &job)
{
    return {QStringLiteral("over"), Words::tr("%1 is over: %2.").arg(titleOf(job), stateText(job)),
            Words::tr("\"finetune start\" begins another one."), Failed};
}

} // namespace

int runFinetuneCancel(Context &context)
{
    Console &console = context.console();
    const auto meant = meantTraining(context);
    if (!meant)
        return console.fail(meant.error());
    const QString title = titleOf(meant->job);
    if (isOver(meant->job.state))
        return console.fail(overProblem(meant->job));
    const QString question =
        Words::tr("This ends %1 at %2 for good; what was trained until now may be charged. Type \"cancel\" to go on:")
            .arg(title, meant->job.accountName);
    if (context.has("dry-run")) {
        console.note(Words::tr("Would cancel %1 at %2.").arg(title, meant->job.accountName));
        return Done;
    }
    if (!isConfirmed(context, question, QStringLiteral("cancel")))
        return console.fail(notConfirmed());
    meant->trainings().resumeAll();
    if (const Result<> done = await(meant->trainings().cancel(meant->job.id)); !done)
        return failed(console, *meant, done.error());
    Following following(console, *meant->session, meant->job.id, false); // until the bill is settled too
    const auto end = following.follow(Following::Until::Over);
    if (end != Following::End::Reached || following.job().state != JobState::Cancelled)
        return tellEnd(console, *meant->session, following, end, false);
    return printJob(console, *meant, Words::tr("%1 was cancelled.").arg(title));
}

int runFinetunePause(Context &context)
{
    Console &console = context.console();
    const auto meant = meantTraining(context);
    if (!meant)
        return console.fail(meant.error());
    const Result<TrainingTarget> target = meant->session->desk.targets.find(meant->job.accountId);
    if (isOver(meant->job.state))
        return console.fail(overProblem(meant->job));
    if (target && !target->canPause)
        return console.fail(usageProblem(Words::tr("%1 can't pause a training.").arg(target->name),
                                         Words::tr("\"finetune cancel\" ends it for good.")));
    meant->trainings().resumeAll();
    const Result<> done = await(meant->trainings().pause(meant->job.id));
    return done ? printJob(console, *meant,
                           Words::tr("%1 is paused. \"finetune resume %2\" goes on.")
                               .arg(titleOf(meant->job), QString::number(meant->job.number)))
                : failed(console, *meant, done.error());
}

int runFinetuneResume(Context &context)
{
    Console &console = context.console();
    const auto meant = meantTraining(context);
    if (!meant)
        return console.fail(meant.error());
    if (isOver(meant->job.state))
        return console.fail(overProblem(meant->job));
    meant->trainings().resumeAll();
    const bool isPaused = meant->job.state == JobState::Paused;
    const Result<> done =
        isPaused ? await(meant->trainings().resume(meant->job.id)) : meant->trainings().tryAgain(meant->job.id);
    if (!done)
        return failed(console, *meant, done.error());
    Following following(console, *meant->session, meant->job.id, false);
    return tellEnd(console, *meant->session, following, following.follow(Following::Until::Created), false);
}

int runFinetuneRemove(Context &context)
{
    Console &console = context.console();
    const auto meant = meantTraining(context);
    if (!meant)
        return console.fail(meant.error());
    const bool isThere = context.has("at-provider");
    const QString title = titleOf(meant->job);
    const QString what = isThere
        ? Words::tr("%1 with its curve, and its files and models at %2").arg(title, meant->job.accountName)
        : Words::tr("%1 with its curve from this library").arg(title);
    if (context.has("dry-run")) {
        console.note(Words::tr("Would delete %1.").arg(what));
        return Done;
    }
    if (!isConfirmed(context, Words::tr("This deletes %1 for good. Type \"delete\" to go on:").arg(what),
                     QStringLiteral("delete")))
        return console.fail(notConfirmed());
    if (isThere) {
        const Result<> files = await(meant->trainings().removeFiles(meant->job.id));
        const Result<> model = files ? await(meant->trainings().removeModel(meant->job.id)) : files;
        if (!model)
            return failed(console, *meant, model.error()); // kept here, so that it can be tried again
    }
    if (const Result<> removed = meant->trainings().remove(meant->job.id); !removed)
        return failed(console, *meant, removed.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("deleted"), meant->job.id}});
    else
        console.note(Words::tr("Deleted %1.").arg(what));
    return Done;
}

} // namespace likeness::cli
