// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QObject>
#include <QQueue>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace likeness {

/// Reads many files a few at a time. A file's bytes are loaded only when a worker is free for them, so a thousand
/// pictures need the memory of as many as are being read. Failures of one file never touch the others.
class ReadQueue : public QObject {
    Q_OBJECT
public:
    struct Job {
        QString id; ///< the caller's; comes back with every signal
        QString path;
        QString languages;
        int firstPage = 1;
        /// Looks at the bytes before they are read, in a pool thread, so it may hold values only; an error ends the
        /// job.
        std::function<Result<>(const QByteArray &content)> check = {};
        ReadOptions options = {};
    };

    explicit ReadQueue(TranscriptReader &reader, QObject *parent = nullptr);
    ~ReadQueue() override;

    void add(const Job &job);
    /// Forgets what waits and stops what is being read; those report ErrorKind::Cancelled. `drained` follows.
    void cancel();
    bool isIdle() const { return m_waiting.isEmpty() && m_active.empty(); }

Q_SIGNALS:
    void opened(const QString &id, likeness::FileKind kind, int pageCount);
    void pageRead(const QString &id, const likeness::Page &page);
    void previewRead(const QString &id, int page, const likeness::Preview &preview);
    void finished(const QString &id, const likeness::Result<likeness::ReadSummary> &summary);
    /// Nothing waits and nothing is being read any more.
    void drained();

private:
    void startNext();
    void load(const Job &job);
    void read(const Job &job, const QByteArray &content);
    void end(const QString &id, const Result<ReadSummary> &summary);

    TranscriptReader &m_reader;
    QQueue<Job> m_waiting;
    std::map<QString, std::unique_ptr<Reading>> m_active; ///< null while its bytes are loaded
    std::vector<std::unique_ptr<Reading>> m_ended; ///< senders of signals that may still be under way
};

/// The largest file that is read, in bytes (100 MB).
constexpr qint64 largestFile = 100'000'000;

/// The whole content of a file. Errors: NotFound, Denied, Io, TooLarge (before anything is read), Unsupported (no
/// ordinary file); the subject is the path.
Result<QByteArray> loadFile(const QString &path);

} // namespace likeness
