// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/following.h"
#include "app/cli/verbs/finetune/job_text.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QLocale>
#include <QTimer>

#include <chrono>

namespace likeness::cli {

namespace {

using namespace std::chrono_literals;

/// Asks how those are that somebody trains now, and waits for the answers and for what an end brings, but not for long:
/// a state with its age is told in any case.
void ask(TrainingSession &session, const QVector<TrainingJob> &jobs)
{
    constexpr auto patience = 10s;
    const QDateTime begun = QDateTime::currentDateTimeUtc().addSecs(-1);
    Trainings &trainings = session.desk.trainings;
    QSet<QString> asked;
    for (const TrainingJob &job : jobs) {
        if (!job.isClosed)
            asked.insert(job.id);
    }
    if (session.isReadOnly() || asked.isEmpty())
        return;
    QEventLoop loop;
    QObject::connect(&trainings, &Trainings::jobChanged, &loop, [&](const QString &id) {
        const Result<TrainingJob> job = trainings.job(id);
        const bool isKnown = job && (isOver(job->state) ? job->isClosed : job->checkedAt >= begun);
        if (!job || isKnown || trainings.trouble(id))
            asked.remove(id);
        if (asked.isEmpty())
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    trainings.resumeAll();
    loop.exec();
}

LossPoint latestOf(const Trainings &trainings, const TrainingJob &job)
{
    return latestFigures(trainings.points(job.id).value_or(QVector<LossPoint>()));
}

int printList(Console &console, const Trainings &trainings, const Rows<TrainingJob> &jobs)
{
    QJsonArray rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const TrainingJob &job : jobs.items) {
        const LossPoint latest = latestOf(trainings, job);
        rows.append(jobJson(job, latest));
        if (!console.isJson())
            console.print(lineOf(job, latest, now));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("trainings"), rows}});
    else if (jobs.items.isEmpty())
        console.note(Words::tr("No trainings yet. \"finetune check\" looks over what there is to train with."));
    return jobs.damaged.isEmpty() ? Done : console.fail(jobs.damaged.first());
}

void printRest(Console &console, const Trainings &trainings, const TrainingJob &job)
{
    const QLocale locale;
    if (!job.tunedModel.isEmpty())
        console.print(Words::tr("Model: %1").arg(job.tunedModel));
    if (job.checkedAt.isValid() && !isOver(job.state))
        console.print(Words::tr("Checked %1").arg(locale.toString(job.checkedAt.toLocalTime(), QLocale::ShortFormat)));
    if (!job.note.isEmpty())
        console.print(job.note);
    const QVector<TrainingEvent> events = trainings.events(job.id).value_or(QVector<TrainingEvent>());
    for (const TrainingEvent &event : events)
        console.print(locale.toString(event.at.toLocalTime(), QLocale::ShortFormat) + QStringLiteral("  ")
                      + event.message);
}

int printOne(Console &console, const Trainings &trainings, const TrainingJob &job)
{
    const LossPoint latest = latestOf(trainings, job);
    const auto trouble = trainings.trouble(job.id);
    if (console.isJson()) {
        QJsonObject document = jobJson(job, latest);
        QJsonArray events;
        const QVector<TrainingEvent> all = trainings.events(job.id).value_or(QVector<TrainingEvent>());
        for (const TrainingEvent &event : all)
            events.append(eventJson(event));
        document.insert(QStringLiteral("events"), events);
        document.insert(QStringLiteral("trouble"), trouble ? askingProblem(*trouble).toJson() : QJsonValue());
        console.printDocument(document);
        return Done;
    }
    console.print(lineOf(job, latest, QDateTime::currentDateTimeUtc()));
    printRest(console, trainings, job);
    if (job.state == JobState::Failed)
        console.note(failedProblem(job, trainings.dataset(job.datasetId).value_or(FrozenDataset())).message);
    if (trouble)
        console.warn(askingProblem(*trouble).message);
    return Done;
}

} // namespace

int runFinetuneStatus(Context &context)
{
    Console &console = context.console();
    const auto opened = TrainingSession::open(context, TrainingAccess::WriteIfFree);
    if (!opened)
        return console.fail(opened.error());
    Trainings &trainings = (*opened)->desk.trainings;
    if (context.arguments().isEmpty()) {
        const auto known = trainings.list((*opened)->avatar.id);
        ask(**opened, known ? known->items : QVector<TrainingJob>());
        const auto jobs = trainings.list((*opened)->avatar.id);
        return jobs ? printList(console, trainings, *jobs) : console.fail(jobs.error());
    }
    const auto job = (*opened)->job(context.arguments().first());
    if (!job)
        return console.fail(job.error());
    ask(**opened, {*job});
    return printOne(console, trainings, trainings.job(job->id).value_or(*job));
}

} // namespace likeness::cli
