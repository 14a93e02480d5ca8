// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/input/input_files.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/read_outcomes.h"
#include "app/cli/output/transcript_json.h"
#include "app/cli/output/words.h"
#include "app/cli/reader.h"

#include "services/importer.h"

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
    ImportRun(const Context &context, const Workplace &place, QStringList paths)
        : m_context(context),
          m_place(place),
          m_paths(std::move(paths)),
          m_reader(makeReader()),
          m_importer(place.library(), *m_reader)
    {
    }

    int run();

private:
    void readAll();
    void tell(const ImportedFile &file);
    void tellOutcome(const ImportedFile &file, const QString &name, QJsonObject &row);
    void tellProgress(const ImportProgress &progress);
    void printSummary(const FindReport &found) const;
    QJsonObject summaryJson(const FindReport &found) const;
    int exitStatus();

    const Context &m_context;
    const Workplace &m_place;
    QStringList m_paths;
    std::unique_ptr<TranscriptReader> m_reader;
    Importer m_importer;
    Interrupt m_interrupt;
    QString m_lastDone; ///< a file whose end is still to be shown as progress
    ImportSummary m_summary;
    ReadOutcomes m_outcomes;
    QJsonArray m_files;
};

int ImportRun::run()
{
    Console &console = m_context.console();
    const Result<> named = m_place.avatars().addSelfNames(m_place.avatarId(), m_context.values("self"));
    if (!named)
        return console.fail(named.error());
    readAll();
    if (m_summary.error)
        return console.fail(*m_summary.error);
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
    connect(&m_importer, &Importer::finished, this, [this](const ImportSummary &summary) {
        m_summary = summary;
        QCoreApplication::quit();
    });
    connect(&m_interrupt, &Interrupt::requested, &m_importer, &Importer::cancel);
    m_importer.resume(m_place.avatarId());
    if (!m_paths.isEmpty()) {
        m_importer.add(m_place.avatarId(), m_paths,
                       {m_context.value("lang"), m_context.value("speaker-right") != u"them"});
    }
    QCoreApplication::exec();
}

void ImportRun::tell(const ImportedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    QJsonObject row{{QStringLiteral("file"), name},
                    {QStringLiteral("outcome"), outcomeCode(file.outcome)},
                    {QStringLiteral("kind"), fileKindName(file.kind)},
                    {QStringLiteral("pages_read"), file.pagesRead},
                    {QStringLiteral("notices"), noticesJson(file.notices)},
                    {QStringLiteral("notice_details"), noticeDetailsJson(file.notices, name)}};
    tellOutcome(file, name, row);
    m_files.append(row);
    if (file.outcome != FileOutcome::Stopped && file.outcome != FileOutcome::Duplicate)
        m_lastDone = name;
}

/// Failures are told with --quiet too; what was read and is worth a look, without.
void ImportRun::tellOutcome(const ImportedFile &file, const QString &name, QJsonObject &row)
{
    Console &console = m_context.console();
    switch (file.outcome) {
    case FileOutcome::Stopped:
        break;
    case FileOutcome::Duplicate:
        m_outcomes.add(QVector<Notice>());
        console.note(Words::tr("%1 is here already; it was not read again.").arg(name));
        break;
    case FileOutcome::Failed:
    case FileOutcome::Missing: {
        const Problem problem = fileProblem(file.error.value_or(Error{ErrorKind::NotFound, name, {}}), name);
        row.insert(QStringLiteral("error"), problem.toJson());
        m_outcomes.add(problem);
        console.warn(problem.message + u' ' + problem.hint);
        break;
    }
    case FileOutcome::NeedsReview:
    case FileOutcome::Read:
        m_outcomes.add(file.notices);
        for (const QString &text : noticeTexts(file.notices, name))
            console.note(text);
        if (file.outcome == FileOutcome::NeedsReview && file.notices.isEmpty()) {
            console.note(Words::tr("%1: some words were not read surely. Look at them: likeness-cli examples list "
                                   "--query 'is:review'")
                             .arg(name));
        }
        break;
    }
}

/// The numbers that count a finished file come after the news of it.
void ImportRun::tellProgress(const ImportProgress &progress)
{
    Console &console = m_context.console();
    if (const QString name = std::exchange(m_lastDone, {}); !name.isEmpty())
        console.progress(progress.filesDone, progress.filesTotal, name);
    else
        console.progressNow(progress.filesDone, progress.filesTotal,
                            Words::tr("%n page(s)", nullptr, progress.pagesRead));
}

QJsonObject ImportRun::summaryJson(const FindReport &found) const
{
    return {{QStringLiteral("files"), m_files},
            {QStringLiteral("read"), m_summary.read},
            {QStringLiteral("needs_review"), m_summary.needsReview},
            {QStringLiteral("duplicates"), m_summary.duplicates},
            {QStringLiteral("failed"), m_summary.failed},
            {QStringLiteral("stopped"), m_summary.stopped},
            {QStringLiteral("pages_read"), m_summary.pagesRead},
            {QStringLiteral("is_finished"), !m_summary.isCancelled},
            {QStringLiteral("examples_found"), found.found},
            {QStringLiteral("examples_added"), found.added},
            {QStringLiteral("unknown_speakers"), QJsonArray::fromStringList(found.unknownSpeakers)}};
}

void ImportRun::printSummary(const FindReport &found) const
{
    Console &console = m_context.console();
    console.endProgress();
    if (console.isJson())
        console.printDocument(summaryJson(found));
    if (m_summary.isCancelled) {
        console.warn(
            Words::tr("Stopped. %n file(s) read and kept. Run import again, without files, to read the rest and "
                      "find examples in all of it; likeness-cli examples find looks through what is read.",
                      nullptr, m_summary.read));
        return;
    }
    if (!console.isJson()) {
        console.print(Words::tr("Files: %1 read (%2), %3 already here, %4 failed. Examples: %5 found, %6 new.")
                          .arg(m_summary.read)
                          .arg(Words::tr("%n page(s)", nullptr, m_summary.pagesRead))
                          .arg(m_summary.duplicates)
                          .arg(m_summary.failed)
                          .arg(found.found)
                          .arg(found.added));
    }
    if (!found.unknownSpeakers.isEmpty()) {
        console.note(Words::tr("Nobody is known to be %1 among: %2. Say who: likeness-cli examples find --self NAME")
                         .arg(m_place.avatar.name, found.unknownSpeakers.mid(0, 10).join(QStringLiteral(", "))));
    }
}

int ImportRun::exitStatus()
{
    return m_summary.isCancelled || m_interrupt.hasHappened() ? int(Interrupted) : m_outcomes.exitStatus();
}

int listOnly(const Context &context, const QStringList &paths)
{
    Console &console = context.console();
    if (console.isJson())
        console.printDocument({{QStringLiteral("would_read"), QJsonArray::fromStringList(paths)}});
    for (const QString &file : console.isJson() ? QStringList() : paths)
        console.print(file);
    return Done;
}

} // namespace

int runImport(Context &context)
{
    Console &console = context.console();
    const QString right = context.value("speaker-right");
    if (!right.isEmpty() && right != u"me" && right != u"them")
        return console.fail(usageProblem(Words::tr("--speaker-right is \"me\" or \"them\", not \"%1\".").arg(right)));
    const auto input = InputFiles::open(context);
    if (!input)
        return console.fail(input.error());
    if (context.has("dry-run"))
        return listOnly(context, (*input)->paths());
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    return ImportRun(context, *place, (*input)->paths()).run();
}

} // namespace likeness::cli
