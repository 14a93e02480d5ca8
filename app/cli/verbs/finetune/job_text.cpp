// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/job_text.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QLocale>

#include <array>

namespace likeness::cli {

namespace {

QString leftText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute)
        return Words::tr("less than a minute left");
    if (seconds < 2 * hour)
        return Words::tr("about %n minute(s) left", nullptr, int((seconds + minute / 2) / minute));
    return Words::tr("about %n hour(s) left", nullptr, int((seconds + hour / 2) / hour));
}

/// As the provider says, else from the pace so far; below zero: nobody can tell yet.
qint64 secondsLeft(const TrainingJob &job, const LossPoint &latest, const QDateTime &now)
{
    constexpr qint64 enough = 5; // seconds, for the pace to mean something
    if (job.estimatedFinishAt.isValid())
        return std::max<qint64>(0, now.secsTo(job.estimatedFinishAt));
    const qint64 spent = job.startedAt.isValid() && latest.at.isValid() ? job.startedAt.secsTo(latest.at) : 0;
    if (latest.step == 0 || job.totalSteps < latest.step || spent < enough)
        return -1;
    return spent * (job.totalSteps - latest.step) / latest.step;
}

QString figure(double value)
{
    constexpr int digits = 4;
    return QLocale().toString(value, 'f', digits);
}

} // namespace

QString titleOf(const TrainingJob &job)
{
    return job.name.isEmpty() ? Words::tr("Training %1").arg(job.number) : job.name;
}

QString stateText(const TrainingJob &job)
{
    static const std::array texts{
        QT_TRANSLATE_NOOP("cli", "prepared"),
        QT_TRANSLATE_NOOP("cli", "sending the training rows"),
        QT_TRANSLATE_NOOP("cli", "sending the validation rows"),
        QT_TRANSLATE_NOOP("cli", "being created"),
        QT_TRANSLATE_NOOP("cli", "rows are being checked"),
        QT_TRANSLATE_NOOP("cli", "waiting its turn"),
        QT_TRANSLATE_NOOP("cli", "running"),
        QT_TRANSLATE_NOOP("cli", "paused"),
        QT_TRANSLATE_NOOP("cli", "done"),
        QT_TRANSLATE_NOOP("cli", "failed"),
        QT_TRANSLATE_NOOP("cli", "cancelled"),
        QT_TRANSLATE_NOOP("cli", "not offered"),
    };
    return words(texts.at(size_t(job.state)));
}

QString progressText(const TrainingJob &job, const LossPoint &latest, const QDateTime &now)
{
    if (job.state != JobState::Running)
        return stateText(job);
    if (latest.step == 0)
        return Words::tr("Waiting for the first loss value");
    QStringList parts{job.totalSteps > 0 ? Words::tr("Step %1 of %2").arg(latest.step).arg(job.totalSteps)
                                         : Words::tr("Step %1").arg(latest.step)};
    if (latest.trainLoss)
        parts.append(Words::tr("loss %1").arg(figure(*latest.trainLoss)));
    if (const auto valid = latest.bestValidLoss())
        parts.append(Words::tr("validation %1").arg(figure(*valid)));
    if (const qint64 left = secondsLeft(job, latest, now); left >= 0)
        parts.append(leftText(left));
    return parts.join(QStringLiteral(", "));
}

QString lineOf(const TrainingJob &job, const LossPoint &latest, const QDateTime &now)
{
    QStringList parts{QString::number(job.number), job.name, stateText(job),
                      Words::tr("%1 at %2").arg(job.baseModel, job.accountName)};
    if (job.state == JobState::Running)
        parts.append(progressText(job, latest, now));
    else if (latest.trainLoss)
        parts.append(Words::tr("loss %1").arg(figure(*latest.trainLoss)));
    if (job.cost && job.cost->nanos > 0)
        parts.append(QStringLiteral("$%1").arg(job.cost->toDecimal()));
    parts.append(QLocale().toString(job.createdAt.toLocalTime(), QLocale::ShortFormat));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

Problem failedProblem(const TrainingJob &job, const FrozenDataset &dataset)
{
    const TrainingFault &fault = job.fault;
    const QString code = fault.code.isEmpty() ? QStringLiteral("training_failed") : fault.code;
    const bool isDataAtFault = fault.row > 0 || code.startsWith(u"invalid_");
    Problem problem{code, Words::tr("%1 failed: %2").arg(titleOf(job), fault.message),
                    Words::tr("\"finetune check\" looks the rows over; \"finetune start\" begins anew."),
                    isDataAtFault ? DataRefused : Failed};
    if (fault.row > 0) {
        problem.message = Words::tr("Row %1 was rejected: %2").arg(fault.row).arg(fault.message);
        if (fault.row <= dataset.trainingRows && fault.row <= dataset.exampleIds.size())
            problem.hint = Words::tr("It is this example: likeness-cli examples show %1")
                               .arg(dataset.exampleIds.at(fault.row - 1));
    }
    return problem;
}

} // namespace likeness::cli
