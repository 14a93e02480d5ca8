// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/import_run.h"

#include "app/cli/await.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/reader.h"
#include "base/async.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace likeness::cli {

ImportRun::ImportRun(const Context &context, const Workplace &place, QStringList paths,
                     const std::optional<ColumnChoice> &columns)
    : m_context(context),
      m_place(place),
      m_paths(std::move(paths)),
      m_options({context.value("lang"), context.value("speaker-right") != u"them", columns}),
      m_reader(makeReader()),
      m_importer(place.library(), *m_reader),
      m_looks(*m_reader)
{
}

int ImportRun::run()
{
    Console &console = m_context.console();
    const Result<> named = m_place.avatars().addSelfNames(m_place.avatarId(), m_context.values("self"));
    if (!named)
        return console.fail(named.error());
    readAll();
    if (m_summary.error)
        return console.fail(*m_summary.error);
    if (m_watch) {
        console.endProgress();
        console.warn(Words::tr("Stopped watching. %n file(s) read and kept.", nullptr, m_summary.read));
        return Interrupted;
    }
    tellTables();
    FindReport found;
    if (!m_summary.isCancelled) {
        const Result<FindReport> report = await(m_place.examples().find(m_place.avatarId()));
        if (!report)
            return console.fail(report.error());
        found = *report;
    }
    printSummary(found);
    return exitStatus();
}

void ImportRun::readAll()
{
    connect(&m_importer, &Importer::fileDone, this, &ImportRun::tell);
    connect(&m_importer, &Importer::progressed, this, &ImportRun::tellProgress);
    connect(&m_importer, &Importer::finished, this, &ImportRun::finishRound);
    connect(&m_interrupt, &Interrupt::requested, this, &ImportRun::stop);
    if (m_context.has("watch"))
        watch();
    m_importer.resume(m_place.avatarId());
    if (!m_paths.isEmpty())
        m_importer.add(m_place.avatarId(), m_paths, m_options);
    QCoreApplication::exec();
}

void ImportRun::watch()
{
    QStringList folders = m_context.arguments();
    folders.removeIf([](const QString &path) { return !QFileInfo(path).isDir(); });
    m_watch = std::make_unique<FolderWatch>(folders, m_paths);
    connect(m_watch.get(), &FolderWatch::arrived, this,
            [this](const QStringList &paths) { m_importer.add(m_place.avatarId(), paths, m_options); });
    m_context.console().note(Words::tr("Watching %1. Ctrl+C ends it.").arg(folders.join(QStringLiteral(", "))));
}

void ImportRun::stop()
{
    if (m_importer.isBusy())
        return m_importer.cancel();
    m_summary.isCancelled = true;
    QCoreApplication::quit();
}

/// What it came to, added to the rounds before it. Whoever watches folders goes on.
void ImportRun::finishRound(const ImportSummary &round)
{
    m_summary.read += round.read;
    m_summary.needsReview += round.needsReview;
    m_summary.duplicates += round.duplicates;
    m_summary.failed += round.failed;
    m_summary.stopped += round.stopped;
    m_summary.pagesRead += round.pagesRead;
    m_summary.isCancelled = round.isCancelled;
    m_summary.error = round.error;
    if (!m_watch || round.isCancelled || round.error)
        return QCoreApplication::quit();
    m_context.console().endProgress();
    onDone(m_place.examples().find(m_place.avatarId()), this, [this](const Result<FindReport> &found) {
        if (found)
            return tellExamples(*found);
        m_summary.error = found.error();
        QCoreApplication::quit();
    });
}

int ImportRun::exitStatus()
{
    return m_summary.isCancelled || m_interrupt.hasHappened() ? int(Interrupted) : m_outcomes.exitStatus();
}

} // namespace likeness::cli
