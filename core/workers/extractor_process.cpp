// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/extractor_process.h"

#include <QProcessEnvironment>

namespace likeness {
namespace {

Error crashed(const QString &detail)
{
    return {ErrorKind::Crashed, {}, detail};
}

/// Nothing of the person's environment reaches the extractor. Tesseract is several times slower with the threads of
/// its own that OMP_THREAD_LIMIT=1 forbids.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

} // namespace

ExtractorProcess::ExtractorProcess(const QString &program) : m_program(program), m_limit(m_process)
{
    connect(&m_limit, &WorkLimit::passed, this, [this] { kill({ErrorKind::TimedOut, {}, QStringLiteral("page")}); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ExtractorProcess::readFrames);
    connect(&m_process, &QProcess::bytesWritten, this, &ExtractorProcess::feed);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QString how = status == QProcess::CrashExit ? QStringLiteral("signal ") : QStringLiteral("exit ");
        gone(crashed(how + QString::number(code)));
    });
    const auto fail = [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            gone({ErrorKind::Service, {}, m_process.errorString()});
    };
    // Later, since without free pipes or processes it comes from within start().
    connect(&m_process, &QProcess::errorOccurred, this, fail, Qt::QueuedConnection);
}

ExtractorProcess::~ExtractorProcess()
{
    m_process.disconnect(this); // nothing is left to report to
    m_process.kill(); // first, or closing would wait until a worker that hangs has read its input
    m_process.close();
}

void ExtractorProcess::begin(ExtractorTask task)
{
    Q_ASSERT(!isBusy() && canServe());
    m_checker.emplace(task.head);
    m_task = std::move(task);
    m_fed = 0;
    if (m_process.state() == QProcess::NotRunning)
        start();
    if (m_process.state() == QProcess::NotRunning)
        return; // the error is on its way
    m_limit.start(m_task->firstLimit);
    m_process.write(encodeRequest(m_task->head));
    feed();
}

void ExtractorProcess::start()
{
    m_process.setProcessEnvironment(bareEnvironment());
    m_process.setWorkingDirectory(QStringLiteral("/"));
#ifdef LIKENESS_SANITIZED
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); // the sanitizers' reports
#else
    m_process.setStandardErrorFile(QProcess::nullDevice()); // libraries quote documents there
#endif
    m_process.start(m_program, {});
}

void ExtractorProcess::feed()
{
    // A few frames ahead are enough to keep the pipe full; the whole file must not lie in buffers a second time.
    while (m_task && m_fed < m_task->content.size() && m_process.bytesToWrite() < 2 * maximumFrame) {
        const QByteArray piece = m_task->content.mid(m_fed, maximumFrame);
        m_process.write(encodeFrame(FrameType::Content, piece));
        m_fed += piece.size();
    }
}

void ExtractorProcess::kill(Error reason)
{
    if (m_reason)
        return;
    m_reason = std::move(reason);
    m_process.kill();
}

void ExtractorProcess::readFrames()
{
    m_parser.append(m_process.readAllStandardOutput());
    while (!m_reason) {
        const auto frame = m_parser.next();
        if (!frame)
            break;
        takeFrame(*frame);
    }
    if (m_parser.isBroken())
        kill(crashed(QStringLiteral("protocol: frame")));
}

void ExtractorProcess::takeFrame(const Frame &frame)
{
    if (!m_level)
        return takeHello(frame);
    if (frame.type == FrameType::Leaving) {
        m_isLeaving = true;
        return;
    }
    // An answer before the question has been put is as much a lie as one that breaks the order.
    const bool isExpected = m_task && m_fed == m_task->content.size();
    const auto step = isExpected ? m_checker->take(frame)
                                 : Result<ReplyStep>(failure(crashed(QStringLiteral("protocol: nothing was asked"))));
    if (!step)
        return kill(step.error());
    takeStep(*step);
}

void ExtractorProcess::takeHello(const Frame &frame)
{
    if (frame.type == FrameType::Failed) {
        const auto error = decodeFailure(frame.payload);
        return kill({ErrorKind::Service, {}, error ? error->detail : QString()});
    }
    const auto level = decodeHello(frame.payload);
    if (frame.type != FrameType::Hello || !level || !level->isFiltered)
        return kill(crashed(QStringLiteral("protocol: hello")));
    m_level = *level;
}

void ExtractorProcess::takeStep(const ReplyStep &step)
{
    if (const auto *note = std::get_if<OpenedNote>(&step)) {
        Q_EMIT opened(*note);
    } else if (const auto *page = std::get_if<Page>(&step)) {
        m_limit.start(m_task->pageLimit);
        Q_EMIT pageRead(*page);
    } else if (const auto *look = std::get_if<PagePreview>(&step)) {
        Q_EMIT previewRead(look->page, look->preview);
    } else if (const auto *summary = std::get_if<ReadSummary>(&step)) {
        answer(*summary);
    } else if (const auto *error = std::get_if<Error>(&step)) {
        answer(failure(*error));
    }
}

void ExtractorProcess::answer(const Result<ReadSummary> &summary)
{
    m_limit.stop();
    m_task.reset();
    Q_EMIT answered(summary);
}

void ExtractorProcess::gone(const Error &reason)
{
    m_limit.stop();
    m_task.reset();
    if (!m_reason)
        m_reason = reason;
    Q_EMIT lost(*m_reason);
}

} // namespace likeness
