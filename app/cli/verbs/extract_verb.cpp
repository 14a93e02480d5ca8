// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/input/columns_option.h"
#include "app/cli/input/input_files.h"
#include "app/cli/interrupt.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/read_outcomes.h"
#include "app/cli/output/transcript_json.h"
#include "app/cli/reader.h"

#include "domain/stitching.h"
#include "domain/transcript_assembly.h"
#include "services/reading/extraction.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace likeness::cli {

namespace {

/// Reads the files and prints each as soon as all before it are printed.
class ExtractRun : public QObject {
public:
    ExtractRun(const Context &context, TranscriptReader &reader, QStringList paths,
               const std::optional<ColumnChoice> &columns);
    int run();

private:
    void take(const ExtractedFile &file);
    void print(const QString &name, const QStringList &files, FileKind kind, Transcript transcript);
    void printReadable(const QString &name, const Transcript &transcript) const;
    void printFailure(const ExtractedFile &file);
    void printProblem(const QString &name, const Problem &problem);
    void printUnknownColumns();
    void printStitched();

    const Context &m_context;
    Extraction m_extraction;
    Interrupt m_interrupt;
    QStringList m_paths;
    QVector<ColumnChoice> m_columns;
    PageLooks m_looks;
    QStringList m_tables; ///< paths of those whose columns nobody knows
    QVector<ExtractedFile> m_captures; ///< with --stitch: read, not printed yet
    int m_taken = 0;
    ReadOutcomes m_outcomes;
};

ExtractRun::ExtractRun(const Context &context, TranscriptReader &reader, QStringList paths,
                       const std::optional<ColumnChoice> &columns)
    : m_context(context),
      m_extraction(reader),
      m_paths(std::move(paths)),
      m_looks(reader)
{
    if (columns)
        m_columns.append(*columns);
    connect(&m_extraction, &Extraction::fileRead, this, &ExtractRun::take);
    connect(&m_extraction, &Extraction::finished, this, [] { QCoreApplication::quit(); });
    connect(&m_interrupt, &Interrupt::requested, this, [this] { m_extraction.cancel(); });
}

int ExtractRun::run()
{
    m_extraction.start(m_paths, m_context.value("lang"), m_columns);
    QCoreApplication::exec();
    if (!m_captures.isEmpty())
        printStitched();
    if (!m_interrupt.hasHappened())
        printUnknownColumns();
    return m_interrupt.hasHappened() ? int(Interrupted) : m_outcomes.exitStatus();
}

void ExtractRun::take(const ExtractedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (m_paths.size() > 1)
        m_context.console().progress(++m_taken, int(m_paths.size()), name);
    if (file.error && asksForColumns(*file.error)) {
        m_tables.append(file.path); // what its columns are called takes another look
    } else if (file.error) {
        printFailure(file);
    } else if (m_context.has("stitch") && file.pages.size() == 1 && file.kind == FileKind::Picture) {
        m_captures.append(file);
    } else {
        Transcript transcript = assembleTranscript(file.pages);
        transcript.notices += file.notices;
        print(name, {}, file.kind, std::move(transcript));
    }
}

/// The person says that the captures are one conversation, so those that match no other are joined in their order.
void ExtractRun::printStitched()
{
    const CaptureLoader load = [this](int capture) { return m_captures[capture].pages.first(); };
    CaptureSequence whole;
    for (const CaptureSequence &sequence : groupCaptures(int(m_captures.size()), load))
        whole += sequence;
    Transcript transcript = joinCaptures(whole, load).transcript;
    QStringList names;
    for (const ExtractedFile &file : std::as_const(m_captures)) {
        names.append(QFileInfo(file.path).fileName());
        transcript.notices += file.notices;
    }
    print(commonStem(names), names, FileKind::Picture, std::move(transcript));
}

void ExtractRun::print(const QString &name, const QStringList &files, FileKind kind, Transcript transcript)
{
    resolveSelf(transcript, m_context.values("self"));
    m_outcomes.add(transcript.notices);
    if (!m_context.console().isJson())
        return printReadable(name, transcript);
    QJsonObject line{{QStringLiteral("file"), name},
                     {QStringLiteral("kind"), fileKindName(kind)},
                     {QStringLiteral("messages"), messagesJson(transcript.utterances)},
                     {QStringLiteral("pairs"), pairsJson(transcript.utterances, kind)},
                     {QStringLiteral("notices"), noticesJson(transcript.notices)},
                     {QStringLiteral("notice_details"), noticeDetailsJson(transcript.notices, name)}};
    if (!files.isEmpty())
        line.insert(QStringLiteral("files"), QJsonArray::fromStringList(files));
    const bool isDocument = kind == FileKind::Pdf || kind == FileKind::PlainText
        || transcript.layout == Layout::Document || transcript.utterances.isEmpty();
    if (isDocument)
        line.insert(QStringLiteral("text"), transcript.text);
    m_context.console().printJsonLine(line);
}

void ExtractRun::printReadable(const QString &name, const Transcript &transcript) const
{
    Console &console = m_context.console();
    if (m_paths.size() > 1)
        console.print(QStringLiteral("== ") + name);
    for (const Utterance &utterance : transcript.utterances)
        console.print(speakerLabel(utterance.speaker) + QStringLiteral(": ") + utterance.text);
    if (transcript.utterances.isEmpty())
        console.print(transcript.text);
    for (const QString &text : noticeTexts(transcript.notices, name))
        console.note(text);
}

void ExtractRun::printFailure(const ExtractedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    printProblem(name, fileProblem(*file.error, name));
}

void ExtractRun::printUnknownColumns()
{
    for (const QString &path : std::as_const(m_tables)) {
        const QString name = QFileInfo(path).fileName();
        printProblem(name, columnsProblem(name, columnsIn(m_looks, path)));
    }
}

void ExtractRun::printProblem(const QString &name, const Problem &problem)
{
    m_outcomes.add(problem);
    Console &console = m_context.console();
    if (console.isJson())
        console.printJsonLine({{QStringLiteral("file"), name}, {QStringLiteral("error"), problem.toJson()}});
    else
        console.fail(problem);
}

} // namespace

int runExtract(Context &context)
{
    const auto input = InputFiles::open(context);
    if (!input)
        return context.console().fail(input.error());
    const auto columns = columnsOf(context);
    if (!columns)
        return context.console().fail(columns.error());
    const std::unique_ptr<TranscriptReader> reader = makeReader();
    return ExtractRun(context, *reader, (*input)->paths(), *columns).run();
}

} // namespace likeness::cli
