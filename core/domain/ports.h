// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/preview.h"
#include "domain/read_options.h"
#include "domain/source.h"
#include "domain/transcript.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace likeness {

/// One file to read. The bytes travel to a locked process that opens no path itself.
struct ReadRequest {
    QString name; ///< file name, for messages and as a hint; the content decides the kind
    QByteArray content;
    QString languages; ///< Tesseract codes joined by '+'; empty: automatic among the installed ones
    int firstPage = 1; ///< resumes here: pages before it are neither read nor reported
    ReadOptions options = {};
};

/// What is known of a file once all its pages have come.
struct ReadSummary {
    FileKind kind = FileKind::Unknown;
    int pageCount = 0;
    QVector<Notice> notices; ///< about the whole file

    bool operator==(const ReadSummary &) const = default;
};

/// A reading under way. Pages arrive in order, then `finished` exactly once, also after cancel() and failures;
/// deleting the object cancels without a signal.
class Reading : public QObject {
    Q_OBJECT
public:
    /// Ends within a second; `finished` then carries ErrorKind::Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    void pageRead(const likeness::Page &page);
    /// How a page looks, after the page itself; see ReadOptions for which pages have one.
    void previewRead(int page, const likeness::Preview &preview);
    /// The kind and number of pages, known before the first page comes.
    void opened(likeness::FileKind kind, int pageCount);
    void finished(const likeness::Result<likeness::ReadSummary> &summary);
};

/// What the importer needs from the outside world: files in, pages out.
class TranscriptReader {
public:
    virtual ~TranscriptReader() = default;
    /// Starts as soon as a worker is free; call from the thread that owns the reader.
    virtual std::unique_ptr<Reading> read(ReadRequest request) = 0;
    /// How many readings make progress at once; more only wait (and hold their bytes in memory).
    virtual int parallelism() const = 0;
    /// Tesseract codes of the languages in which pictures can be read here.
    virtual QStringList languages() const = 0;
};

/// Keeps small secrets outside the library, usually in the system's keyring. Answers come while the event loop runs.
/// Errors: NotFound (also what a locked keyring says), Denied, Service (no keyring answers), TimedOut.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Which keyring this is, to notice later that another one answers.
    virtual QString name() const = 0;
    virtual QFuture<Result<QByteArray>> read(const QString &entry) = 0;
    /// Succeeds only after the secret was read back.
    virtual QFuture<Result<>> write(const QString &entry, const QByteArray &secret) = 0;
    /// Succeeds only when an unlocked keyring no longer has the entry.
    virtual QFuture<Result<>> remove(const QString &entry) = 0;
};

} // namespace likeness
