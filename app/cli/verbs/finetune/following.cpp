// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/following.h"

#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/job_text.h"

#include "services/training/run/training_ending.h"

#include <QEventLoop>
#include <QLocale>
#include <QTimer>

#include <chrono>

namespace likeness::cli {

namespace {

using namespace std::chrono_literals;

/// How often to look where no signal comes: the time that is left changes, and another program may be at work.
constexpr auto lookPause = 1s;
constexpr std::chrono::milliseconds patienceWithCreation = 60s;
/// Files that cannot be deleted now are deleted the next time that a program runs.
constexpr std::chrono::milliseconds patienceWithFiles = 10s;

QJsonObject line(const char *event, QJsonObject content)
{
    content.insert(QStringLiteral("event"), QLatin1String(event));
    return content;
}

} // namespace

LossPoint latestFigures(const QVector<LossPoint> &points)
{
    if (points.isEmpty())
        return {};
    LossPoint latest = points.last();
    for (auto point = points.crbegin(); point != points.crend() && !latest.bestValidLoss(); ++point)
        latest.validLoss = point->bestValidLoss();
    return latest;
}

Following::Following(Console &console, TrainingSession &session, const QString &jobId, bool isStreamed)
    : m_console(console),
      m_session(session),
      m_isStreamed(isStreamed),
      m_id(jobId)
{
}

Following::End Following::follow(Until until)
{
    QEventLoop loop;
    Interrupt interrupt;
    QTimer timer;
    m_loop = &loop;
    m_until = until;
    m_begun.start();
    const Trainings &trainings = m_session.desk.trainings;
    // Queued: what a signal tells of is whole only once its sender is done.
    connect(
        &trainings, &Trainings::jobChanged, this,
        [this] {
            look();
            giveUpIfStuck();
        },
        Qt::QueuedConnection);
    connect(&trainings, &Trainings::newsCame, this, &Following::look, Qt::QueuedConnection);
    connect(&timer, &QTimer::timeout, this, &Following::look);
    connect(&interrupt, &Interrupt::requested, this, [this] { end(End::Left); });
    timer.start(lookPause);
    QMetaObject::invokeMethod(this, &Following::look, Qt::QueuedConnection);
    if (interrupt.hasHappened())
        m_end = End::Left;
    else
        loop.exec();
    m_loop = nullptr;
    m_console.endProgress();
    return m_end;
}

void Following::end(End end)
{
    if (m_loop == nullptr)
        return;
    m_end = end;
    m_loop->quit();
    m_loop = nullptr; // whatever comes now is not told any more
}

void Following::look()
{
    if (m_loop == nullptr)
        return;
    const Result<TrainingJob> job = m_session.desk.trainings.job(m_id);
    if (!job) {
        m_fault = job.error();
        return end(End::Lost);
    }
    m_job = *job;
    tellEvents();
    tellFigures();
    tellState();
    const std::optional<Error> trouble = m_session.desk.trainings.trouble(m_id);
    tellTrouble(trouble);
    if (isReached())
        end(End::Reached);
}

/// Only where something changed: while a step is tried again, trouble is known and no next check is.
void Following::giveUpIfStuck()
{
    const std::optional<Error> trouble = m_session.desk.trainings.trouble(m_id);
    if (!trouble || isOver(m_job.state) || isWorthWaiting(*trouble))
        return;
    m_fault = *trouble;
    end(End::Stuck);
}

/// Who only wants it to exist is not kept for long; an answer that was lost is looked for, though.
bool Following::isWorthWaiting(const Error &trouble) const
{
    const bool isRepeated = m_session.desk.trainings.nextCheck(m_id).isValid();
    if (m_until == Until::Over)
        return isRepeated;
    return isRepeated && trouble.kind != ErrorKind::Offline && !m_begun.hasExpired(patienceWithCreation.count());
}

/// What the end still brings (bill, voice, files deleted) is waited for, unless it fails or another program sees to it.
bool Following::isReached()
{
    if (m_until == Until::Created && !m_job.remote.job.isEmpty())
        return true;
    if (!isOver(m_job.state))
        return false;
    if (m_trouble || m_session.isReadOnly())
        return true;
    if (m_job.isClosed && !m_closing.isValid())
        m_closing.start();
    return m_job.isClosed && (!hasFilesToDelete(m_job) || m_closing.hasExpired(patienceWithFiles.count()));
}

void Following::tellState()
{
    const bool isNew = m_toldState != m_job.state;
    m_toldState = m_job.state;
    if (m_isStreamed) {
        if (isNew)
            m_console.printJsonLine(line("state", jobJson(m_job, m_latest)));
        return;
    }
    if (isNew && !isOver(m_job.state) && m_job.state != JobState::Running)
        m_console.note(Words::tr("%1: %2").arg(titleOf(m_job), stateText(m_job)));
    if (m_job.state == JobState::Running)
        m_console.moving(progressText(m_job, m_latest, QDateTime::currentDateTimeUtc()));
}

void Following::tellFigures()
{
    const Result<QVector<LossPoint>> points = m_session.desk.trainings.points(m_id);
    if (!points)
        return; // the job itself tells what is wrong
    m_latest = latestFigures(*points);
    if (!m_isStreamed)
        return;
    for (const LossPoint &point : *points) {
        const auto known = m_told.constFind(point.step);
        if (known != m_told.cend() && *known == point)
            continue;
        m_told.insert(point.step, point);
        m_console.printJsonLine(line("point", pointJson(point)));
    }
}

void Following::tellEvents()
{
    const Result<QVector<TrainingEvent>> events = m_session.desk.trainings.events(m_id);
    if (!events)
        return;
    for (const TrainingEvent &event : *events) {
        if (m_toldEvents.contains(event.id))
            continue;
        m_toldEvents.insert(event.id);
        if (m_isStreamed)
            m_console.printJsonLine(line("message", eventJson(event)));
        else if (event.level == TrainingEvent::Level::Info)
            m_console.detail(event.message);
        else
            m_console.note(event.message);
    }
}

void Following::tellTrouble(const std::optional<Error> &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    if (!trouble)
        return;
    const Problem problem = askingProblem(*trouble);
    const QDateTime next = m_session.desk.trainings.nextCheck(m_id);
    if (m_isStreamed)
        m_console.printJsonLine(line("trouble",
                                     {{QStringLiteral("error"), problem.toJson()},
                                      {QStringLiteral("next_check"), next.toUTC().toString(Qt::ISODate)}}));
    else if (next.isValid())
        m_console.note(Words::tr("%1 Trying again at %2.")
                           .arg(problem.message, QLocale().toString(next.toLocalTime().time(), QLocale::LongFormat)));
}

} // namespace likeness::cli
