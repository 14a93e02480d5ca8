// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/standard_output.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/job_text.h"
#include "app/cli/verbs/finetune/training_wish.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace likeness::cli {

namespace {

QString figure(const std::optional<double> &value)
{
    constexpr int digits = 4;
    return value ? QLocale().toString(*value, 'f', digits) : QStringLiteral("-");
}

/// The best on the validation rows is marked.
void printTable(Console &console, const QVector<TrainingCheckpoint> &checkpoints)
{
    std::optional<double> best;
    for (const TrainingCheckpoint &checkpoint : checkpoints) {
        const auto valid = checkpoint.figures.bestValidLoss();
        if (valid && (!best || *valid < *best))
            best = valid;
    }
    for (const TrainingCheckpoint &checkpoint : checkpoints) {
        const LossPoint &figures = checkpoint.figures;
        const auto valid = figures.bestValidLoss();
        const QString mark = best && valid == best ? Words::tr("best") : QString();
        console.print(
            Words::tr("Step %1  loss %2  validation %3  %4  %5")
                .arg(QString::number(figures.step), figure(figures.trainLoss), figure(valid), checkpoint.model, mark)
                .trimmed());
    }
}

/// A cell; empty where nothing is known. The decimal point is a point whatever the person speaks.
QByteArray cell(const std::optional<double> &value)
{
    constexpr int digits = 10;
    return value ? QByteArray::number(*value, 'g', digits) : QByteArray();
}

QByteArray csvOf(const QVector<LossPoint> &points)
{
    QByteArray csv = "step,epoch,time,train_loss,train_accuracy,valid_loss,valid_accuracy,full_valid_loss,"
                     "full_valid_accuracy\n";
    for (const LossPoint &point : points) {
        const QByteArrayList cells{QByteArray::number(point.step),
                                   point.epoch > 0 ? cell(point.epoch) : QByteArray(),
                                   point.at.isValid() ? point.at.toUTC().toString(Qt::ISODate).toLatin1()
                                                      : QByteArray(),
                                   cell(point.trainLoss),
                                   cell(point.trainAccuracy),
                                   cell(point.validLoss),
                                   cell(point.validAccuracy),
                                   cell(point.fullValidLoss),
                                   cell(point.fullValidAccuracy)};
        csv += cells.join(',') + '\n';
    }
    return csv;
}

/// The model of a training that is meant: the finished one, or that of a checkpoint.
Outcome<QString> modelOf(const Context &context, const TrainingSession &session, const TrainingJob &job)
{
    const QString wanted = context.value("checkpoint");
    if (wanted.isEmpty() && !job.tunedModel.isEmpty())
        return job.tunedModel;
    if (wanted.isEmpty())
        return tl::unexpected<Problem>(
            Problem{QStringLiteral("no_model"), Words::tr("%1 has no model yet: %2.").arg(titleOf(job), stateText(job)),
                    Words::tr("\"finetune checkpoints\" lists what can be used already."), NothingFound});
    const auto checkpoints = session.desk.trainings.checkpoints(job.id);
    if (!checkpoints)
        return tl::unexpected<Problem>(problemFor(checkpoints.error()));
    const auto found =
        std::find_if(checkpoints->cbegin(), checkpoints->cend(), [&](const TrainingCheckpoint &checkpoint) {
            return QString::number(checkpoint.figures.step) == wanted || checkpoint.id == wanted;
        });
    if (found != checkpoints->cend())
        return found->model;
    return tl::unexpected<Problem>(
        Problem{QStringLiteral("not_found"), Words::tr("%1 has no checkpoint at step %2.").arg(titleOf(job), wanted),
                Words::tr("\"finetune checkpoints %1\" lists them.").arg(job.number), NothingFound});
}

int tellVoice(Console &console, const TrainingSession &session, const Result<ChatVoice> &voice)
{
    if (!voice)
        return console.fail(voice.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("voice"), voice->id},
                               {QStringLiteral("name"), voice->name},
                               {QStringLiteral("model"), voice->model}});
    else
        console.print(Words::tr("%1 answers with %2 now (%3).").arg(session.avatar.name, voice->name, voice->model));
    return Done;
}

int rollBack(Context &context, TrainingSession &session)
{
    Console &console = context.console();
    const Result<std::optional<ChatVoice>> previous = session.desk.voices.previous(session.avatar.id);
    if (!previous)
        return console.fail(previous.error());
    if (!*previous)
        return console.fail(Problem{QStringLiteral("not_found"),
                                    Words::tr("%1 has no voice to go back to.").arg(session.avatar.name),
                                    Words::tr("\"finetune status\" lists the trainings."), NothingFound});
    if (context.has("dry-run")) {
        console.note(Words::tr("Would go back to %1.").arg((*previous)->name));
        return Done;
    }
    return tellVoice(console, session, session.desk.voices.rollBack(session.avatar.id));
}

} // namespace

int runFinetuneCheckpoints(Context &context)
{
    Console &console = context.console();
    const auto session = TrainingSession::open(context, TrainingAccess::Read);
    const auto job = session ? (*session)->job(context.arguments().value(0, QStringLiteral("latest")))
                             : tl::unexpected<Problem>(session.error());
    if (!job)
        return console.fail(job.error());
    const auto checkpoints = (*session)->desk.trainings.checkpoints(job->id);
    if (!checkpoints)
        return console.fail(checkpoints.error());
    if (console.isJson()) {
        QJsonArray rows;
        for (const TrainingCheckpoint &checkpoint : *checkpoints)
            rows.append(checkpointJson(checkpoint));
        console.printDocument({{QStringLiteral("training"), job->id}, {QStringLiteral("checkpoints"), rows}});
        return Done;
    }
    printTable(console, *checkpoints);
    if (checkpoints->isEmpty())
        console.note(Words::tr("%1 has no checkpoints.").arg(titleOf(*job)));
    return Done;
}

int runFinetuneCurve(Context &context)
{
    Console &console = context.console();
    if (context.value("out").isEmpty())
        return console.fail(usageProblem(Words::tr("Say where to write: --out FILE, or --out - for standard output.")));
    const auto session = TrainingSession::open(context, TrainingAccess::Read);
    const auto job = session ? (*session)->job(context.arguments().value(0, QStringLiteral("latest")))
                             : tl::unexpected<Problem>(session.error());
    if (!job)
        return console.fail(job.error());
    const auto points = (*session)->desk.trainings.points(job->id);
    if (!points)
        return console.fail(points.error());
    return writeOut(context, csvOf(*points));
}

int runFinetuneUse(Context &context)
{
    Console &console = context.console();
    const bool goesBack = context.has("previous");
    if (goesBack == !context.arguments().isEmpty())
        return console.fail(usageProblem(Words::tr("Say which training to use, or --previous to go back.")));
    const auto opened =
        TrainingSession::open(context, context.has("dry-run") ? TrainingAccess::Read : TrainingAccess::Write);
    if (!opened)
        return console.fail(opened.error());
    TrainingSession &session = **opened;
    if (goesBack)
        return rollBack(context, session);
    const auto job = session.job(context.arguments().first());
    const auto model = job ? modelOf(context, session, *job) : tl::unexpected<Problem>(job.error());
    if (!model)
        return console.fail(model.error());
    if (context.has("dry-run")) {
        console.note(Words::tr("Would have %1 answer with %2.").arg(session.avatar.name, *model));
        return Done;
    }
    const QString name = *model == job->tunedModel
        ? titleOf(*job)
        : Words::tr("%1, step %2").arg(titleOf(*job), context.value("checkpoint"));
    return tellVoice(console, session, session.desk.voices.use(*job, *model, name));
}

} // namespace likeness::cli
