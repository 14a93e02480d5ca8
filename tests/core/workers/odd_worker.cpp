// SPDX-License-Identifier: GPL-3.0-or-later
// A worker behind the extractor's own locks that does what its document tells it: serve pages, die, hang, lie to its
// parent, or try to break out. The document is one line: a verb and its arguments.
#include "app/extractor/sandbox.h"
#include "app/extractor/serve.h"
#include "domain/frames/page_codec.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <limits>
#include <map>
#include <poll.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace likeness;

namespace {

struct Job {
    QStringList words;
    RequestHead head;
    WorkerSink sink;
    int output;

    QByteArray path(int index) const { return words.value(index).toUtf8(); }
    int number(int index) const { return words.value(index).toInt(); }
    void raw(const QByteArray &bytes) const
    {
        if (write(output, bytes.constData(), size_t(bytes.size())) != bytes.size())
            _exit(1);
    }
};

using Answer = Result<ReadSummary>;
using Verb = std::function<Answer(const Job &)>;

Page pageOf(int number, const QString &text)
{
    Page page;
    page.number = number;
    page.text = text;
    return page;
}

Answer summaryOf(int pages)
{
    return ReadSummary{FileKind::PlainText, pages, {}};
}

Answer say(const Job &job, const QString &text)
{
    job.sink.opened(FileKind::PlainText, 1);
    job.sink.page(pageOf(1, text));
    return summaryOf(1);
}

/// "escaped" if the attempt worked, else why not.
Answer report(const Job &job, bool hasWorked)
{
    return say(job, hasWorked ? QStringLiteral("escaped") : QStringLiteral("blocked ") + QString::number(errno));
}

Answer hang(const Job &)
{
    for (volatile bool isForever = true; isForever;) { }
    return summaryOf(1);
}

Answer sleepOn(const Job &)
{
    while (poll(nullptr, 0, -1) != 0) { } // pause() is none of the calls a worker may make
    return summaryOf(1);
}

// ---- honest work and honest accidents

/// pages COUNT [FATAL crash|hang]: text pages; rendering page FATAL goes wrong.
Answer pages(const Job &job)
{
    const int count = job.number(1);
    job.sink.opened(FileKind::Pdf, count);
    for (int number = job.head.firstPage; number <= count; ++number) {
        const bool isFatal = job.head.mayRender && number == job.number(2);
        if (isFatal && job.words.value(3) == QStringLiteral("hang"))
            return hang(job);
        if (isFatal)
            raise(SIGKILL);
        job.sink.page(pageOf(number, job.head.mayRender ? QStringLiteral("rendered") : QStringLiteral("text")));
    }
    return ReadSummary{FileKind::Pdf, count, {}};
}

/// long COUNT SIZE: pages of SIZE characters.
Answer longPages(const Job &job)
{
    job.sink.opened(FileKind::PlainText, job.number(1));
    for (int number = 1; number <= job.number(1); ++number)
        job.sink.page(pageOf(number, QString(job.number(2), QLatin1Char('x'))));
    return summaryOf(job.number(1));
}

Answer noise(const Job &job)
{
    for (int i = 0; i < 10'000; ++i) {
        puts("a library talks");
        fputs("and complains\n", stderr);
    }
    fflush(stdout);
    return say(job, QStringLiteral("clean"));
}

// ---- attempts to break out; each is refused by another part of the lock

Answer openOutside(const Job &job)
{
    return report(job, open(job.path(1).constData(), O_RDONLY) >= 0);
}

Answer createFile(const Job &job)
{
    return report(
        job, open(job.path(1).constData(), O_WRONLY | O_CREAT, 0600) >= 0 || mkdir(job.path(1).constData(), 0700) == 0);
}

Answer removeFile(const Job &job)
{
    return report(job,
                  unlink(job.path(1).constData()) == 0 || truncate(job.path(1).constData(), 0) == 0
                      || rename(job.path(1).constData(), "/tmp/renamed") == 0);
}

Answer connectOut(const Job &job)
{
    const sockaddr address{AF_UNSPEC, {}};
    return report(job, connect(STDIN_FILENO, &address, sizeof address) == 0 || errno != EPERM);
}

Answer runProgram(const Job &job)
{
    const QByteArray path = job.path(1);
    std::array<char *, 3> arguments{const_cast<char *>("touch"), const_cast<char *>(path.constData()), nullptr};
    execve("/usr/bin/touch", arguments.data(), nullptr);
    return report(job, false);
}

Answer forkBomb(const Job &job)
{
    bool hasForked = false;
    for (int i = 0; i < 100 && !hasForked; ++i) {
        const pid_t child = fork();
        if (child == 0)
            _exit(0);
        hasForked = child > 0;
    }
    return report(job, hasForked);
}

Answer takeMemory(const Job &job)
{
    constexpr size_t block = size_t(64) << 20;
    for (int i = 0; i < 64; ++i) {
        void *memory = mmap(nullptr, block, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            return report(job, false);
        std::fill_n(static_cast<char *>(memory), block, 'x');
    }
    return report(job, true);
}

Answer raiseLimits(const Job &job)
{
    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    return report(job, setrlimit(RLIMIT_AS, &none) == 0 || setrlimit(RLIMIT_FSIZE, &none) == 0);
}

Answer newCode(const Job &job)
{
    return report(job, mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
}

// ---- lies

QByteArray header(quint8 type, quint32 length)
{
    QByteArray bytes(5, '\0');
    bytes[0] = char(type);
    qToBigEndian(length, bytes.data() + 1);
    return bytes;
}

Answer floodText(const Job &job)
{
    job.sink.opened(FileKind::PlainText, 0);
    const QByteArray page = encodePageFrames(pageOf(1, QString(400'000, QLatin1Char('x'))));
    for (int number = 1; number <= 1'300; ++number) {
        QByteArray numbered = page;
        qToBigEndian(quint32(number), numbered.data() + 5 + 2); // after the frame's head and the format version
        job.raw(numbered);
    }
    return summaryOf(1'300);
}

Answer endlessPage(const Job &job)
{
    job.sink.opened(FileKind::PlainText, 1);
    const QByteArray part = encodeFrame(FrameType::PagePart, QByteArray(maximumFrame, 'x'));
    for (int i = 0; i < 1'000; ++i)
        job.raw(part);
    return summaryOf(1);
}

Answer noNumber(const Job &job)
{
    Page page = pageOf(1, {});
    page.lines = {
        Line{{}, {}, {Word{QStringLiteral("w"), QRect(0, 0, 1, 1), std::numeric_limits<float>::quiet_NaN()}}, false}};
    job.sink.opened(FileKind::PlainText, 1);
    job.sink.page(page);
    return summaryOf(1);
}

Answer brokenText(const Job &job)
{
    job.sink.opened(FileKind::PlainText, 1);
    job.sink.page(pageOf(1, QString(QChar(0xD800))));
    return summaryOf(1);
}

Answer farBox(const Job &job)
{
    Page page = pageOf(1, {});
    page.lines = {Line{{}, QRect(0, 0, 2'000'000'000, 5), {}, false}};
    job.sink.opened(FileKind::PlainText, 1);
    job.sink.page(page);
    return summaryOf(1);
}

/// Frames of a preview that shows `page`; `missing` of its bytes are left out.
QByteArray lookOf(int page, int missing = 0)
{
    Preview preview{QSize(2, 3), QSize(20, 30), QByteArray(18 - missing, 'x')};
    return encodePreviewFrames(page, preview);
}

/// look LIE: a page of 20 x 30 pixels, and with it a preview that is not what it says or not what was asked for.
Answer lyingLook(const Job &job)
{
    const QString lie = job.words.value(1);
    Page page = pageOf(1, QStringLiteral("seen"));
    page.size = QSize(20, 30);
    job.sink.opened(FileKind::Picture, 1);
    if (lie == QStringLiteral("first"))
        job.raw(lookOf(1));
    job.sink.page(page);
    if (lie == QStringLiteral("short"))
        job.raw(lookOf(1, 1));
    else if (lie == QStringLiteral("long"))
        job.raw(lookOf(1, -1));
    else if (lie == QStringLiteral("more"))
        job.raw(lookOf(1) + encodeFrame(FrameType::PreviewPart, "x"));
    else if (lie == QStringLiteral("crumbs"))
        job.raw(lookOf(1, 18) + encodeFrame(FrameType::PreviewPart, {}));
    else if (lie == QStringLiteral("other"))
        job.raw(lookOf(2));
    else if (lie == QStringLiteral("again"))
        job.raw(lookOf(1) + lookOf(1));
    else if (lie == QStringLiteral("huge"))
        job.raw(encodePreviewFrames(1, {QSize(3'000, 3'000), page.size, {}}));
    else if (lie == QStringLiteral("overflow"))
        job.raw(encodePreviewFrames(1, {QSize(1'000'000, 1'000'000), page.size, {}}));
    else if (lie == QStringLiteral("nothing"))
        job.raw(encodePreviewFrames(1, {QSize(0, 3), page.size, {}}));
    else if (lie == QStringLiteral("size"))
        job.raw(encodePreviewFrames(1, {QSize(2, 3), QSize(20, 31), QByteArray(18, 'x')}));
    else
        job.raw(lookOf(1));
    return ReadSummary{FileKind::Picture, 1, {}};
}

Answer halfFrame(const Job &job)
{
    job.raw(header(quint8(FrameType::Page), 1000) + "only this");
    _exit(0);
}

const std::map<QString, Verb> &verbs()
{
    static const std::map<QString, Verb> all = {
        {QStringLiteral("pages"), pages},
        {QStringLiteral("long"), longPages},
        {QStringLiteral("noise"), noise},
        {QStringLiteral("hang"), hang},
        {QStringLiteral("throw"), [](const Job &) -> Answer { throw std::bad_alloc(); }},
        {QStringLiteral("wait"), sleepOn},
        {QStringLiteral("socket"), [](const Job &job) { return report(job, socket(AF_INET, SOCK_STREAM, 0) >= 0); }},
        {QStringLiteral("connect"), connectOut},
        {QStringLiteral("open"), openOutside},
        {QStringLiteral("create"), createFile},
        {QStringLiteral("unlink"), removeFile},
        {QStringLiteral("execve"), runProgram},
        {QStringLiteral("fork"), forkBomb},
        {QStringLiteral("ptrace"),
         [](const Job &job) { return report(job, ptrace(PTRACE_ATTACH, getppid(), 0, 0) == 0); }},
        {QStringLiteral("kill"), [](const Job &job) { return report(job, kill(getppid(), SIGTERM) == 0); }},
        {QStringLiteral("memory"), takeMemory},
        {QStringLiteral("limits"), raiseLimits},
        {QStringLiteral("code"), newCode},
        {QStringLiteral("length"),
         [](const Job &job) { return job.raw(header(quint8(FrameType::Page), 0xffffffffU)), hang(job); }},
        {QStringLiteral("type"), [](const Job &job) { return job.raw(header(99, 1) + "x"), hang(job); }},
        {QStringLiteral("flood"), floodText},
        {QStringLiteral("parts"), endlessPage},
        {QStringLiteral("nan"), noNumber},
        {QStringLiteral("utf"), brokenText},
        {QStringLiteral("box"), farBox},
        {QStringLiteral("look"), lyingLook},
        {QStringLiteral("half"), halfFrame},
        {QStringLiteral("unopened"), [](const Job &job) { return job.sink.page(pageOf(1, {})), summaryOf(1); }},
        {QStringLiteral("order"),
         [](const Job &job) {
             job.sink.opened(FileKind::PlainText, 3);
             job.sink.page(pageOf(2, {}));
             job.sink.page(pageOf(1, {}));
             return summaryOf(3);
         }},
        {QStringLiteral("beyond"),
         [](const Job &job) {
             job.sink.opened(FileKind::PlainText, 1);
             job.sink.page(pageOf(2, {}));
             return summaryOf(1);
         }},
        {QStringLiteral("count"),
         [](const Job &job) {
             job.sink.opened(FileKind::PlainText, 5);
             return summaryOf(2);
         }},
        {QStringLiteral("negative"),
         [](const Job &job) { return job.sink.opened(FileKind::PlainText, -5), summaryOf(-5); }},
        {QStringLiteral("twice"),
         [](const Job &job) {
             job.sink.opened(FileKind::PlainText, 1);
             job.sink.opened(FileKind::Pdf, 1);
             return summaryOf(1);
         }},
        {QStringLiteral("error"), [](const Job &) { return Answer(failure(ErrorKind::OverBudget)); }},
        {QStringLiteral("after"),
         [](const Job &job) {
             job.raw(encodeOpened({FileKind::PlainText, 1}) + encodeSummary({FileKind::PlainText, 1, {}}));
             return say(job, QStringLiteral("more"));
         }},
    };
    return all;
}

} // namespace

int main()
{
    const int output = takeOutput();
    const SandboxLevel level = lockProcess(dataFolders());
    return serve(output, level, [output](const QByteArray &content, const RequestHead &head, const WorkerSink &sink) {
        const QStringList words = QString::fromUtf8(content).split(QLatin1Char(' '));
        const auto verb = verbs().find(words.value(0));
        if (verb == verbs().end())
            return Answer(failure(ErrorKind::Unsupported, {}, QStringLiteral("verb")));
        return verb->second(Job{words, head, sink, output});
    });
}
