// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/reply_checker.h"
#include "workers/work_limit.h"

#include <QProcess>

#include <chrono>

namespace likeness {

/// One document for one extractor.
struct ExtractorTask {
    RequestHead head;
    QByteArray content;
    std::chrono::milliseconds firstLimit{}; ///< of work until the first page or the end
    std::chrono::milliseconds pageLimit{}; ///< from page to page
};

/// One extractor program: started when it gets its first task, kept for the next ones, killed at the first lie.
class ExtractorProcess : public QObject {
    Q_OBJECT
public:
    explicit ExtractorProcess(const QString &program);
    ~ExtractorProcess() override;

    /// Only while it is not busy.
    void begin(ExtractorTask task);
    /// Ends the program at once; `lost` follows with this reason.
    void kill(Error reason);
    bool isBusy() const { return m_task.has_value(); }
    /// False once it is ending or has said that it will.
    bool canServe() const { return !m_reason && !m_isLeaving; }
    /// Known once the program runs.
    const std::optional<SandboxLevel> &sandboxLevel() const { return m_level; }

Q_SIGNALS:
    void opened(const likeness::OpenedNote &note);
    void pageRead(const likeness::Page &page);
    void previewRead(int page, const likeness::Preview &preview);
    /// The task is done; the program is free for another if canServe().
    void answered(const likeness::Result<likeness::ReadSummary> &summary);
    /// No program runs any more; a task under way is lost.
    void lost(const likeness::Error &reason);

private:
    void start();
    void feed();
    void readFrames();
    void takeFrame(const Frame &frame);
    void takeHello(const Frame &frame);
    void takeStep(const ReplyStep &step);
    void answer(const Result<ReadSummary> &summary);
    void gone(const Error &reason);

    QString m_program;
    QProcess m_process;
    WorkLimit m_limit;
    FrameParser m_parser;
    std::optional<ExtractorTask> m_task;
    std::optional<ReplyChecker> m_checker;
    std::optional<SandboxLevel> m_level;
    std::optional<Error> m_reason; ///< why it was killed
    qsizetype m_fed = 0; ///< bytes of content handed over
    bool m_isLeaving = false;
};

} // namespace likeness
