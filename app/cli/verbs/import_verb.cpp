// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/transcript_json.h"
#include "app/cli/output/words.h"
#include "app/cli/reader.h"

#include "services/importer.h"
#include "services/reading/file_list.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace likeness::cli {

namespace {

QString outcomeCode(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Read:
        return QStringLiteral("read");
    case FileOutcome::NeedsReview:
        return QStringLiteral("needs_review");
    case FileOutcome::Duplicate:
        return QStringLiteral("duplicate");
    case FileOutcome::Failed:
        return QStringLiteral("failed");
    case FileOutcome::Missing:
        return QStringLiteral("missing");
    case FileOutcome::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

/// One import: reads, tells what happens, then looks for examples.
class ImportRun : public QObject {
public:
    ImportRun(const Context &context, LibrarySession &session, const Avatar &avatar)
        : m_context(context),
          m_session(session),
          m_avatar(avatar),
          m_reader(makeReader()),
          m_importer(session.library(), *m_reader)
    {
    }

    int run();

private:
    void readAll();
    void tell(const ImportedFile &file);
    void printSummary(const FindReport &found) const;
    int exitStatus();

    const Context &m_context;
    LibrarySession &m_session;
    Avatar m_avatar;
    std::unique_ptr<TranscriptReader> m_reader;
    Importer m_importer;
    Interrupt m_interrupt;
    ImportProgress m_progress;
    ImportSummary m_summary;
    QJsonArray m_files;
};

int ImportRun::run()
{
    Console &console = m_context.console();
    const Result<> named = m_session.avatars().addSelfNames(m_avatar.id, m_context.values("self"));
    if (!named)
        return console.fail(named.error());
    readAll();
    if (m_summary.error)
        return console.fail(*m_summary.error);
    FindReport found;
    if (!m_summary.isCancelled) {
        const Result<FindReport> report = await(m_session.examples().find(m_avatar.id));
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
    connect(&m_importer, &Importer::progressed, this, [this](const ImportProgress &progress) {
        m_progress = progress;
        m_context.console().progressNow(progress.filesDone, progress.filesTotal,
                                        words("%1 pages").arg(progress.pagesRead));
    });
    connect(&m_importer, &Importer::finished, this, [this](const ImportSummary &summary) {
        m_summary = summary;
        QCoreApplication::quit();
    });
    connect(&m_interrupt, &Interrupt::requested, &m_importer, &Importer::cancel);
    m_importer.resume(m_avatar.id);
    if (!m_context.arguments().isEmpty()) {
        m_importer.add(m_avatar.id, m_context.arguments(),
                       {m_context.value("lang"), m_context.value("speaker-right") != u"them"});
    }
    QCoreApplication::exec();
}

void ImportRun::tell(const ImportedFile &file)
{
    Console &console = m_context.console();
    const QString name = QFileInfo(file.path).fileName();
    QJsonObject row{{QStringLiteral("file"), name},
                    {QStringLiteral("outcome"), outcomeCode(file.outcome)},
                    {QStringLiteral("kind"), fileKindName(file.kind)},
                    {QStringLiteral("pages_read"), file.pagesRead}};
    if (file.error && file.outcome != FileOutcome::Stopped) {
        const Problem problem = problemFor({file.error->kind, name, file.error->detail});
        row.insert(QStringLiteral("error"), problem.toJson());
        console.note(problem.message + u' ' + problem.hint);
    } else if (file.outcome == FileOutcome::Duplicate) {
        console.note(words("%1 is here already; it was not read again.").arg(name));
    }
    m_files.append(row);
    if (file.outcome != FileOutcome::Stopped && file.outcome != FileOutcome::Duplicate)
        console.progress(m_progress.filesDone + 1, m_progress.filesTotal, name);
}

void ImportRun::printSummary(const FindReport &found) const
{
    Console &console = m_context.console();
    console.endProgress();
    if (console.isJson()) {
        console.printDocument(
            {{QStringLiteral("files"), m_files},
             {QStringLiteral("read"), m_summary.read},
             {QStringLiteral("needs_review"), m_summary.needsReview},
             {QStringLiteral("duplicates"), m_summary.duplicates},
             {QStringLiteral("failed"), m_summary.failed},
             {QStringLiteral("stopped"), m_summary.stopped},
             {QStringLiteral("pages_read"), m_summary.pagesRead},
             {QStringLiteral("examples_found"), found.found},
             {QStringLiteral("examples_added"), found.added},
             {QStringLiteral("unknown_speakers"), QJsonArray::fromStringList(found.unknownSpeakers)}});
        return;
    }
    if (m_summary.isCancelled) {
        console.note(words("Stopped. Files read and kept: %1. Run import again to go on.").arg(m_summary.read));
        return;
    }
    console.print(words("Files: %1 read (%2 pages), %3 already here, %4 failed. Examples: %5 found, %6 new.")
                      .arg(m_summary.read)
                      .arg(m_summary.pagesRead)
                      .arg(m_summary.duplicates)
                      .arg(m_summary.failed)
                      .arg(found.found)
                      .arg(found.added));
    if (!found.unknownSpeakers.isEmpty()) {
        console.note(words("Nobody is known to be %1 among: %2. Say who: likeness-cli examples find --self NAME")
                         .arg(m_avatar.name, found.unknownSpeakers.mid(0, 10).join(QStringLiteral(", "))));
    }
}

int ImportRun::exitStatus()
{
    if (m_summary.isCancelled || m_interrupt.hasHappened())
        return Interrupted;
    if (m_summary.failed == 0)
        return Done;
    return m_summary.read + m_summary.duplicates > 0 ? PartlyDone : Failed;
}

int listOnly(const Context &context)
{
    for (const QString &file : listFiles(context.arguments()))
        context.console().print(file);
    return Done;
}

} // namespace

int runImport(Context &context)
{
    Console &console = context.console();
    const QString right = context.value("speaker-right");
    if (!right.isEmpty() && right != u"me" && right != u"them")
        return console.fail(usageProblem(words("--speaker-right is \"me\" or \"them\", not \"%1\".").arg(right)));
    if (context.has("dry-run"))
        return listOnly(context);
    const auto session = LibrarySession::open(context, OpenMode::ReadWrite);
    if (!session)
        return console.fail(session.error());
    const auto avatar = (*session)->avatar();
    if (!avatar)
        return console.fail(avatar.error());
    return ImportRun(context, **session, *avatar).run();
}

} // namespace likeness::cli
