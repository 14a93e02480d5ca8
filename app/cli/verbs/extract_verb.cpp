// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/interrupt.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/transcript_json.h"
#include "app/cli/reader.h"

#include "domain/stitching.h"
#include "domain/transcript_assembly.h"
#include "services/reading/extraction.h"
#include "services/reading/file_list.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace likeness::cli {

namespace {

/// Reads the files and prints each as soon as all before it are printed.
class ExtractRun : public QObject {
public:
    ExtractRun(const Context &context, TranscriptReader &reader);
    int run();

private:
    void take(const ExtractedFile &file);
    void print(const QString &name, const QStringList &files, FileKind kind, Transcript transcript);
    void printReadable(const QString &name, const Transcript &transcript) const;
    void printFailure(const ExtractedFile &file);
    void printStitched();
    int exitStatus();

    const Context &m_context;
    Extraction m_extraction;
    Interrupt m_interrupt;
    QStringList m_paths;
    QVector<ExtractedFile> m_captures; ///< with --stitch: read, not printed yet
    int m_taken = 0;
    int m_failed = 0;
};

ExtractRun::ExtractRun(const Context &context, TranscriptReader &reader)
    : m_context(context),
      m_extraction(reader),
      m_paths(listFiles(context.arguments()))
{
    connect(&m_extraction, &Extraction::fileRead, this, &ExtractRun::take);
    connect(&m_extraction, &Extraction::finished, this, [] { QCoreApplication::quit(); });
    connect(&m_interrupt, &Interrupt::requested, this, [this] { m_extraction.cancel(); });
}

int ExtractRun::run()
{
    m_extraction.start(m_paths, m_context.value("lang"));
    QCoreApplication::exec();
    if (!m_captures.isEmpty())
        printStitched();
    return exitStatus();
}

void ExtractRun::take(const ExtractedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (m_paths.size() > 1)
        m_context.console().progress(++m_taken, int(m_paths.size()), name);
    if (file.error) {
        ++m_failed;
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
    if (!m_context.console().isJson())
        return printReadable(name, transcript);
    QJsonObject line{{QStringLiteral("file"), name},
                     {QStringLiteral("kind"), fileKindName(kind)},
                     {QStringLiteral("messages"), messagesJson(transcript.utterances)},
                     {QStringLiteral("pairs"), pairsJson(transcript.utterances)},
                     {QStringLiteral("notices"), noticesJson(transcript.notices)}};
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
    for (const auto &code : noticesJson(transcript.notices))
        console.note(QCoreApplication::translate("cli", "Notice about %1: %2").arg(name, code.toString()));
}

void ExtractRun::printFailure(const ExtractedFile &file)
{
    Problem problem = problemFor({file.error->kind, QFileInfo(file.path).fileName(), file.error->detail});
    Console &console = m_context.console();
    if (!console.isJson()) {
        console.fail(problem);
        return;
    }
    console.printJsonLine(
        {{QStringLiteral("file"), QFileInfo(file.path).fileName()}, {QStringLiteral("error"), problem.toJson()}});
}

int ExtractRun::exitStatus()
{
    if (m_interrupt.hasHappened())
        return Interrupted;
    if (m_failed == 0)
        return m_paths.isEmpty() ? NothingFound : Done;
    return m_failed == m_paths.size() ? Failed : PartlyDone;
}

} // namespace

int runExtract(Context &context)
{
    const std::unique_ptr<TranscriptReader> reader = makeReader();
    return ExtractRun(context, *reader).run();
}

} // namespace likeness::cli
