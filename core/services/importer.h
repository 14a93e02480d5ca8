// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import_types.h"
#include "services/reading/read_queue.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace likeness {

class Library;
struct AddedSource;
struct HashedFile;

/// Takes files into an avatar. Every file is a stored row before it is read and every page is stored as it arrives,
/// so that a crash costs nothing that was confirmed and the next start reads on behind the last page. A file that
/// fails never stops the others.
class Importer : public QObject {
    Q_OBJECT
public:
    Importer(Library &library, TranscriptReader &reader, QObject *parent = nullptr);
    ~Importer() override;

    /// Folders are opened (see listFiles). The same content again is recognised and not read twice.
    void add(const QString &avatarId, const QStringList &paths, const ImportOptions &options = {});
    /// Goes on with what an earlier run left queued or half read, by the options it had.
    void resume(const QString &avatarId);
    /// Reads sources once more, in another way; their pages stay until the new ones take their places. An area of the
    /// options is no matter of whole sources and is passed over.
    Result<> readAgain(const QStringList &ids, const ReadingChoice &choice, const ReadOptions &options = {});
    /// Keeps what is done; what is left stays queued for resume(). `finished` follows within a second.
    void cancel();
    /// The avatar's files in the person's order; damaged rows are left out.
    Result<QVector<Source>> sources(const QString &avatarId) const;
    /// Reads besides the import what belongs to no import, such as one area.
    TranscriptReader &reader() const { return m_reader; }
    bool isBusy() const { return m_hashing > 0 || !m_queue.isIdle(); }

Q_SIGNALS:
    void sourceChanged(const QString &sourceId);
    void pageStored(const QString &sourceId, int page);
    void previewStored(const QString &sourceId, int page);
    void fileDone(const likeness::ImportedFile &file);
    void progressed(const likeness::ImportProgress &progress);
    /// Everything that was asked for is done, failed or stopped.
    void finished(const likeness::ImportSummary &summary);

private:
    struct Active;
    struct Adding;

    void takeHashed(const Adding &adding, const QVector<HashedFile> &files);
    void takeAdded(const AddedSource &added, const QString &path, const Adding &adding);
    void goOnWith(const Source &source, const ReadOptions &reading);
    void enqueue(Active active);
    void storeOpened(const QString &id, FileKind kind, int pageCount);
    void storePage(const QString &id, const Page &page);
    void storePreview(const QString &id, int page, const Preview &preview);
    void storeEnd(const QString &id, const Result<ReadSummary> &summary);
    Result<FileOutcome> storeFailure(const QString &id, const Error &error);
    void report(const QString &avatarId, ImportedFile file);
    void stopFor(const Error &error);
    void finishIfIdle();

    Library &m_library;
    TranscriptReader &m_reader;
    ReadQueue m_queue;
    QHash<QString, Active> m_active; ///< by source
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the acts of adding begun since the last cancel()
    ImportSummary m_summary;
    ImportProgress m_progress;
    int m_hashing = 0; ///< acts of adding whose files are still being looked at
    bool m_isRunning = false; ///< asked to do something, `finished` not sent yet
};

} // namespace likeness
