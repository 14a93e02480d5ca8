// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/learning/learning.h"

#include "base/async.h"
#include "services/avatars.h"
#include "services/importer.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/import_words.h"
#include "ui/common/notices/notices.h"

namespace likeness {

namespace {

constexpr int findEvery = 2000;
const QString jobId = QStringLiteral("import");

} // namespace

Learning::Learning(Importer &importer, Examples &examples, const Avatars &avatars, Notices &notices, JobList &jobs)
    : m_importer(importer),
      m_examples(examples),
      m_avatars(avatars),
      m_notices(notices),
      m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(findEvery);
    connect(&m_timer, &QTimer::timeout, this, &Learning::findNow);
    connect(&importer, &Importer::fileDone, this, &Learning::takeFile);
    connect(&importer, &Importer::progressed, this, &Learning::showProgress);
    connect(&importer, &Importer::finished, this, &Learning::finishImport);
}

void Learning::setAvatar(const QString &avatarId)
{
    if (avatarId != m_avatarId && (m_importer.isBusy() || m_isOver))
        m_newExamples.reset();
    m_avatarId = avatarId;
    m_report = {};
    findNow();
}

void Learning::add(const QStringList &paths, const ImportOptions &options)
{
    if (!m_importer.isBusy() && !m_isOver)
        m_newExamples = 0;
    m_importer.add(m_avatarId, paths, options);
}

void Learning::goOn()
{
    m_importer.resume(m_avatarId);
}

void Learning::startJob()
{
    const auto avatar = m_avatars.find(m_avatarId);
    const QString end = avatar ? tr("%1: all files are read").arg(avatar->name) : QString();
    m_jobs.start(jobId, tr("Reading files"), [this] { m_importer.cancel(); },
                 {end, QStringLiteral("sources"), m_avatarId});
}

void Learning::showProgress(const ImportProgress &progress)
{
    if (!m_jobs.isRunning(jobId))
        startJob();
    m_jobs.setProgress(jobId, progress.filesDone, progress.filesTotal,
                       tr("%1 of %n file(s)", nullptr, progress.filesTotal).arg(progress.filesDone));
}

void Learning::takeFile(const ImportedFile &file)
{
    m_files[file.avatarId].count(file);
    if (file.avatarId == m_avatarId)
        findSoon();
}

void Learning::finishImport(const ImportSummary &summary)
{
    m_jobs.finish(jobId);
    if (summary.error)
        m_notices.tellError(*summary.error);
    for (ImportSummary &files : m_files)
        files.isCancelled = summary.isCancelled;
    m_isOver = true;
    findNow();
}

void Learning::findSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Learning::findNow()
{
    m_timer.stop();
    if (m_isFinding || m_avatarId.isEmpty()) {
        m_isFindWanted = m_isFinding;
        return;
    }
    m_isFinding = true;
    onDone(m_examples.find(m_avatarId), this,
           [this, avatarId = m_avatarId](const Result<FindReport> &report) { finishFind(avatarId, report); });
}

void Learning::finishFind(const QString &avatarId, const Result<FindReport> &report)
{
    m_isFinding = false;
    if (std::exchange(m_isFindWanted, false))
        return findNow();
    if (avatarId != m_avatarId)
        return;
    if (!report)
        return m_notices.tellError(report.error());
    m_report = *report;
    Q_EMIT found(*report);
    tellSummary(*report);
}

void Learning::tellSummary(const FindReport &report)
{
    if (m_newExamples)
        *m_newExamples += report.added;
    if (!std::exchange(m_isOver, false))
        return;
    QStringList sentences{importSentence(m_files.take(m_avatarId), std::exchange(m_newExamples, 0))};
    for (auto others = m_files.cbegin(); others != m_files.cend(); ++others) {
        if (const auto avatar = m_avatars.find(others.key()))
            sentences.append(tr("%1: %2").arg(avatar->name, importSentence(*others, {})));
    }
    m_files.clear();
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        m_notices.say(sentences.join(u' '));
}

} // namespace likeness
