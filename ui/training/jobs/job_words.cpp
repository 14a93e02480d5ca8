// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/jobs/job_words.h"

#include "ui/common/jobs/time_left.h"
#include "ui/common/money_text.h"
#include "ui/common/notices/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 3600;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingJobs)

public:
    static QString ago(qint64 seconds);
    static QString leftUntil(const QDateTime &end);
    static JobNotice failed(const TrainingJob &job);
    static JobNotice succeeded(const TrainingJob &job, bool isVoice);
    static JobNotice troubled(const JobNews &news);
    static QString charged(const TrainingJob &job);
};

QString Words::ago(qint64 seconds)
{
    if (seconds < secondsOfMinute)
        return tr("%n second(s) ago", nullptr, int(qMax<qint64>(0, seconds)));
    if (seconds < secondsOfHour)
        return tr("%n minute(s) ago", nullptr, int(seconds / secondsOfMinute));
    return tr("%n hour(s) ago", nullptr, int(seconds / secondsOfHour));
}

QString Words::leftUntil(const QDateTime &end)
{
    return tr("done at about %1").arg(QLocale().toString(end.toLocalTime(), QLocale::ShortFormat));
}

/// What was paid for it, as far as that is known.
QString Words::charged(const TrainingJob &job)
{
    if (!job.cost)
        return {};
    return job.cost->nanos == 0 ? tr("Nothing was charged.") : tr("It cost %1.").arg(moneyText(*job.cost));
}

JobNotice Words::failed(const TrainingJob &job)
{
    const QString said = job.fault.message.isEmpty() ? tr("no reason was given") : job.fault.message;
    if (job.fault.row > 0)
        return {MarkedText::Tone::Danger,
                tr("%1 rejected row %2: %3").arg(job.accountName).arg(job.fault.row).arg(said), JobNotice::Act::ShowRow,
                tr("Show row %1").arg(job.fault.row)};
    return {MarkedText::Tone::Danger, tr("It failed. %1 says: %2").arg(job.accountName, said), JobNotice::Act::FixData,
            tr("Look at the data")};
}

JobNotice Words::succeeded(const TrainingJob &job, bool isVoice)
{
    const QString paid = charged(job);
    const QString text = isVoice ? tr("It is done, and its model is the active voice: chats are answered with it. %1")
                                 : tr("It is done. Its model can be tried, and made the active voice. %1");
    return {MarkedText::Tone::Success, text.arg(paid).trimmed(),
            isVoice ? JobNotice::Act::None : JobNotice::Act::MakeVoice,
            isVoice ? QString() : tr("Make this the active voice")};
}

/// A step that failed. Without a connection what is shown stays, with its age.
JobNotice Words::troubled(const JobNews &news)
{
    const ErrorText said = errorText(*news.trouble, ErrorPlace::Service);
    const bool isKey = said.action == ErrorAction::AddKey || said.action == ErrorAction::ReplaceKey;
    QString text = said.sentence;
    if (news.nextCheck.isValid())
        text += u' ' + tr("It is tried again by itself.");
    return {MarkedText::Tone::Warning, text, isKey ? JobNotice::Act::AddKey : JobNotice::Act::TryAgain,
            isKey ? said.actionLabel : tr("Try again now")};
}

} // namespace

QString jobName(const TrainingJob &job)
{
    return job.name.isEmpty() ? Words::tr("Job %1").arg(job.number)
                              : Words::tr("Job %1, %2").arg(job.number).arg(job.name);
}

QString jobPlace(const TrainingJob &job)
{
    return Words::tr("%1 at %2", "gpt-4o-mini at OpenAI").arg(job.baseModel, job.accountName);
}

QString jobStateWord(const TrainingJob &job)
{
    switch (job.state) {
    case JobState::Prepared:
        return Words::tr("Ready to be sent");
    case JobState::UploadingTraining:
        return Words::tr("Sending the rows");
    case JobState::UploadingValidation:
        return Words::tr("Sending the rows to validate");
    case JobState::Creating:
        return Words::tr("Being created");
    case JobState::Validating:
        return Words::tr("Files are checked");
    case JobState::Queued:
        return Words::tr("Queued");
    case JobState::Running:
        return Words::tr("Running");
    case JobState::Paused:
        return Words::tr("Paused");
    case JobState::Succeeded:
        return Words::tr("Done");
    case JobState::Failed:
        return Words::tr("Failed");
    case JobState::Cancelled:
        return Words::tr("Cancelled");
    case JobState::Refused:
        return Words::tr("Not offered");
    }
    return {};
}

QString jobProgressText(const JobNews &news)
{
    const TrainingJob &job = news.job;
    QStringList parts{jobStateWord(job)};
    const bool isGoing = job.state == JobState::Running || job.state == JobState::Paused;
    if (isGoing && news.step > 0)
        parts.append(job.totalSteps > 0 ? Words::tr("step %1 of %2").arg(news.step).arg(job.totalSteps)
                                        : Words::tr("step %1").arg(news.step));
    if (job.state == JobState::Running) {
        const qint64 elapsed = job.startedAt.isValid() ? job.startedAt.msecsTo(QDateTime::currentDateTimeUtc()) : 0;
        const QString left = timeLeft(news.step, job.totalSteps, elapsed);
        if (!left.isEmpty())
            parts.append(left);
        else if (job.estimatedFinishAt.isValid())
            parts.append(Words::leftUntil(job.estimatedFinishAt));
    }
    return parts.join(QStringLiteral(", "));
}

QString checkedText(const TrainingJob &job, const QDateTime &now)
{
    return job.checkedAt.isValid() && !isOver(job.state)
        ? Words::tr("Checked %1").arg(Words::ago(job.checkedAt.secsTo(now)))
        : QString();
}

QString jobIcon(JobState state)
{
    switch (state) {
    case JobState::Succeeded:
        return QStringLiteral("check");
    case JobState::Failed:
    case JobState::Refused:
        return QStringLiteral("error");
    case JobState::Cancelled:
        return QStringLiteral("cross");
    case JobState::Running:
        return QStringLiteral("reading");
    case JobState::Paused:
        return QStringLiteral("minus");
    default:
        return QStringLiteral("queued");
    }
}

MarkedText::Tone jobTone(JobState state)
{
    switch (state) {
    case JobState::Succeeded:
        return MarkedText::Tone::Success;
    case JobState::Failed:
    case JobState::Refused:
        return MarkedText::Tone::Danger;
    case JobState::Cancelled:
        return MarkedText::Tone::Muted;
    case JobState::Paused:
        return MarkedText::Tone::Warning;
    default:
        return MarkedText::Tone::Accent;
    }
}

JobNotice jobNotice(const JobNews &news, bool isVoice)
{
    const TrainingJob &job = news.job;
    if (job.isGone)
        return {MarkedText::Tone::Warning,
                Words::tr("%1 is no longer listed at %2. Its chart is kept here.").arg(jobName(job), job.accountName),
                JobNotice::Act::RemoveFromList, Words::tr("Remove from the list")};
    switch (job.state) {
    case JobState::Succeeded:
        return Words::succeeded(job, isVoice);
    case JobState::Failed:
        return Words::failed(job);
    case JobState::Refused:
        return {MarkedText::Tone::Danger,
                Words::tr("%1 does not offer training to this account: %2 Your data are ready for the other places.")
                    .arg(job.accountName, job.fault.message),
                JobNotice::Act::ChoosePlace, Words::tr("Choose another place")};
    case JobState::Cancelled:
        return {MarkedText::Tone::Muted,
                Words::tr("It was cancelled. %1").arg(Words::charged(job)).trimmed(),
                JobNotice::Act::None,
                {}};
    default:
        break;
    }
    if (news.trouble)
        return Words::troubled(news);
    if (job.isInDoubt)
        return {MarkedText::Tone::Warning,
                Words::tr("%1 did not answer, and may have begun all the same. It is looked for before anything is "
                          "sent again.")
                    .arg(job.accountName),
                JobNotice::Act::TryAgain, Words::tr("Look for it now")};
    if (job.state == JobState::Paused)
        return {MarkedText::Tone::Warning,
                Words::tr("It is paused, and goes on at its last checkpoint."),
                JobNotice::Act::None,
                {}};
    return {};
}

QString eventText(const TrainingEvent &event)
{
    return Words::tr("%1  %2", "10:31  Step 400 training loss 0.74")
        .arg(QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat), event.message);
}

} // namespace likeness
