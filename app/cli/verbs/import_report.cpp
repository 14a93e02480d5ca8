// SPDX-License-Identifier: GPL-3.0-or-later
// What an import tells.
#include "app/cli/input/columns_option.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/transcript_json.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/import_run.h"

#include <QFileInfo>

namespace likeness::cli {

static QString outcomeCode(FileOutcome outcome)
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
    if (m_watch && m_context.console().isJson())
        m_context.console().printJsonLine(row);
    else
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
    case FileOutcome::Missing:
        tellFailure(file, name, row);
        break;
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

void ImportRun::tellFailure(const ImportedFile &file, const QString &name, QJsonObject &row)
{
    const Error error = file.error.value_or(Error{ErrorKind::NotFound, name, {}});
    const Problem problem = fileProblem(error, name);
    row.insert(QStringLiteral("error"), problem.toJson());
    if (asksForColumns(error) && !m_watch) {
        m_tables.insert(file.path, m_files.size()); // what its columns are called takes another look
        return;
    }
    m_outcomes.add(problem);
    m_context.console().warn(problem.message + u' ' + problem.hint);
}

void ImportRun::tellTables()
{
    for (auto table = m_tables.cbegin(); table != m_tables.cend() && !m_summary.isCancelled; ++table) {
        const QStringList columns = columnsIn(m_looks, table.key());
        const Problem problem = columnsProblem(QFileInfo(table.key()).fileName(), columns);
        QJsonObject row = m_files[table.value()].toObject();
        row.insert(QStringLiteral("error"), problem.toJson());
        row.insert(QStringLiteral("columns"), QJsonArray::fromStringList(columns));
        m_files[table.value()] = row;
        m_outcomes.add(problem);
        m_context.console().warn(problem.message + u' ' + problem.hint);
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

void ImportRun::tellExamples(const FindReport &found) const
{
    if (found.added > 0)
        m_context.console().note(Words::tr("%n new example(s).", nullptr, found.added));
    tellUnknown(found);
}

void ImportRun::tellUnknown(const FindReport &found) const
{
    if (found.unknownSpeakers.isEmpty())
        return;
    m_context.console().note(
        Words::tr("Nobody is known to be %1 among: %2. Say who: likeness-cli examples find --self NAME")
            .arg(m_place.avatar.name, found.unknownSpeakers.mid(0, 10).join(QStringLiteral(", "))));
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
    tellUnknown(found);
}

} // namespace likeness::cli
