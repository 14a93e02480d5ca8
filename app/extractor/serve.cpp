// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractor/serve.h"

#include <array>
#include <cerrno>
#include <exception>
#include <fcntl.h>
#include <new>
#include <unistd.h>

namespace likeness {
namespace {

constexpr int exitDone = 0;
constexpr int exitBroken = 3; // the parent is gone or does not keep to the protocol

/// Writes all of it, or ends the process: without its parent nobody is left to work for.
void send(int output, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = write(output, bytes.constData() + done, size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (errno != EINTR)
            _exit(exitBroken);
    }
}

/// Waits for the next whole frame; nothing at the end of input or when it makes no sense.
std::optional<Frame> receive(FrameParser &parser)
{
    std::array<char, 1 << 16> bytes;
    while (true) {
        if (auto frame = parser.next())
            return frame;
        const ssize_t count = parser.isBroken() ? 0 : read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count > 0)
            parser.append(QByteArray(bytes.data(), count));
        else if (count == 0 || errno != EINTR)
            return std::nullopt;
    }
}

std::optional<QByteArray> receiveContent(FrameParser &parser, qint64 size)
{
    QByteArray content;
    content.reserve(size);
    while (content.size() < size) {
        const auto frame = receive(parser);
        if (!frame || frame->type != FrameType::Content || content.size() + frame->payload.size() > size)
            return std::nullopt;
        content += frame->payload;
    }
    return content;
}

/// Sends what is found, up to the caps that the parent enforces.
class Reply {
public:
    explicit Reply(int output) : m_output(output) { }

    WorkerSink sink()
    {
        return {[this](FileKind kind, int count) { opened(kind, count); }, [this](const Page &page) { add(page); },
                [this](int page, const Preview &preview) { send(m_output, encodePreviewFrames(page, preview)); }};
    }

    void end(Result<ReadSummary> summary)
    {
        if (!summary)
            return send(m_output, encodeFailure(summary.error()));
        if (summary->pageCount > maximumPages)
            return send(m_output, encodeFailure({ErrorKind::TooLarge, {}, QStringLiteral("pages")}));
        send(m_output, encodeSummary(*summary));
    }

    /// Tells the parent not to send another request.
    void leave() { send(m_output, encodeFrame(FrameType::Leaving, {})); }

private:
    void opened(FileKind kind, int count)
    {
        m_opened = {kind, qMin(count, maximumPages)};
        send(m_output, encodeOpened(m_opened));
    }

    void add(const Page &page)
    {
        const QByteArray frames = encodePageFrames(page);
        m_text += page.text.size();
        if (m_text > maximumText || frames.size() > maximumPageBytes || page.number > maximumPages)
            stop();
        send(m_output, frames);
        m_lastPage = page.number;
    }

    /// The document is cut here. Its reader cannot be stopped from the outside, so the process ends and the parent
    /// starts another for the next document.
    [[noreturn]] void stop()
    {
        leave();
        const QVector<Notice> notices{{NoticeKind::Truncated, m_lastPage, 1, QStringLiteral("text limit")}};
        if (m_lastPage == 0)
            end(failure(ErrorKind::TooLarge, {}, QStringLiteral("text")));
        else
            end(ReadSummary{m_opened.kind, qMax(m_opened.pageCount, m_lastPage), notices});
        _exit(exitDone);
    }

    int m_output;
    OpenedNote m_opened;
    int m_lastPage = 0;
    qint64 m_text = 0;
};

/// Libraries throw across their edges when memory runs out; after that nothing in here can be trusted to be whole.
void answer(int output, const QByteArray &content, const RequestHead &head, const ReadFunction &read)
{
    Reply reply(output);
    try {
        reply.end(read(content, head, reply.sink()));
    } catch (const std::bad_alloc &) {
        reply.leave();
        reply.end(failure(ErrorKind::TooLarge, {}, QStringLiteral("memory")));
        _exit(exitDone);
    } catch (const std::exception &) {
        reply.leave();
        reply.end(failure(ErrorKind::BadInput, {}, QStringLiteral("exception")));
        _exit(exitDone);
    }
}

} // namespace

int takeOutput()
{
    // Files of the parent that were open without close-on-exec have no business here.
    if (close_range(STDERR_FILENO + 1, ~0U, 0) != 0)
        return -1;
    const int output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (output < 0 || nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0)
        return -1;
    close(nowhere);
    return output;
}

int serve(int output, const SandboxLevel &level, const ReadFunction &read)
{
    if (!level.isFiltered) {
        send(output, encodeFailure({ErrorKind::Service, {}, QStringLiteral("system call filter")}));
        return exitBroken;
    }
    send(output, encodeHello(level));
    FrameParser parser;
    while (const auto frame = receive(parser)) {
        const auto head = frame->type == FrameType::Request ? decodeRequest(frame->payload)
                                                            : Result<RequestHead>(failure(ErrorKind::BadInput));
        const auto content = head ? receiveContent(parser, head->size) : std::nullopt;
        if (!content)
            return exitBroken;
        answer(output, *content, *head, read);
    }
    return parser.isEmpty() ? exitDone : exitBroken;
}

} // namespace likeness
