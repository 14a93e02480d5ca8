// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importer.h"

#include "base/async.h"
#include "base/ids.h"
#include "base/pool.h"
#include "services/import_settings.h"
#include "services/reading/column_settings.h"
#include "services/reading/hashed_files.h"
#include "services/reading/page_checks.h"
#include "services/reading/reading_settings.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {

/// A source that is queued or being read.
struct Importer::Active {
    Source source;
    QString path; ///< where it is read from; the stored one, unless it was added again from elsewhere
    ImportOptions options;
    ReadOptions reading;
    bool isResumed = false; ///< left over from an earlier run
    Confidence reviewBelow = 0; ///< as the person had it when reading began
    bool isDoubtful = false;
    int pagesRead = 0; ///< in this run
    QVector<Notice> notices = {}; ///< of these pages
};

/// One act of adding.
struct Importer::Adding {
    QString avatarId;
    QString batch;
    ImportOptions options;
    std::shared_ptr<std::atomic<bool>> isCancelled;
};

Importer::Importer(Library &library, TranscriptReader &reader, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_reader(reader),
      m_queue(reader),
      m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_queue, &ReadQueue::opened, this, &Importer::storeOpened);
    connect(&m_queue, &ReadQueue::pageRead, this, &Importer::storePage);
    connect(&m_queue, &ReadQueue::previewRead, this, &Importer::storePreview);
    connect(&m_queue, &ReadQueue::finished, this, &Importer::storeEnd);
    connect(&m_queue, &ReadQueue::drained, this, &Importer::finishIfIdle);
}

Importer::~Importer()
{
    *m_isCancelled = true; // the pool may still be looking at files
}

void Importer::add(const QString &avatarId, const QStringList &paths, const ImportOptions &options)
{
    const Result<ContentHasher> hasher = m_library.sources().hasher(avatarId);
    const QString batch = newId();
    const Result<> stored = hasher ? storeImportOptions(m_library.settings(), avatarId, batch, options) : Result<>();
    if (!hasher || !stored)
        return stopFor(hasher ? stored.error() : hasher.error());
    m_isRunning = true;
    ++m_hashing;
    if (*m_isCancelled)
        m_isCancelled = std::make_shared<std::atomic<bool>>(false); // what was cancelled before stays so
    const Adding adding{avatarId, batch, options, m_isCancelled};
    const auto files = runInPool(
        [paths, hasher = *hasher, isCancelled = m_isCancelled] { return hashFiles(paths, hasher, *isCancelled); });
    onDone(files, this, [this, adding](const QVector<HashedFile> &hashed) {
        --m_hashing;
        takeHashed(adding, hashed);
    });
}

void Importer::takeHashed(const Adding &adding, const QVector<HashedFile> &files)
{
    m_progress.filesTotal += int(files.size());
    QVector<NewSource> rows;
    for (const HashedFile &one : files) {
        if (!one.error) {
            rows.append(one.file);
            continue;
        }
        const bool isStopped = one.error->kind == ErrorKind::Cancelled;
        const FileOutcome outcome = isStopped ? FileOutcome::Stopped : FileOutcome::Failed;
        report(adding.avatarId, {one.file.path, {}, outcome, FileKind::Unknown, 0, one.error});
    }
    // What was hashed is stored even where it is not read any more: so resume() finds it.
    const auto added = m_library.sources().addAll(adding.avatarId, adding.batch, rows);
    if (!added)
        stopFor(added.error());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (added)
            takeAdded(added->at(i), rows[i].path, adding);
        else
            report(adding.avatarId, {rows[i].path, {}, FileOutcome::Stopped, FileKind::Unknown, 0, added.error()});
    }
    finishIfIdle();
}

void Importer::takeAdded(const AddedSource &added, const QString &path, const Adding &adding)
{
    const Source &source = added.source;
    if (source.deletedAt.isValid()) {
        const Result<> restored = m_library.sources().restore({source.id}); // handed over again, it is wanted again
        if (!restored)
            stopFor(restored.error());
        Q_EMIT sourceChanged(source.id);
    }
    const bool isActive = m_active.contains(source.id);
    if (isActive && m_active[source.id].isResumed) {
        --m_progress.filesTotal; // handed over once more while resume() is at it
        return;
    }
    const bool isUnfinished = source.state == SourceState::Queued || source.state == SourceState::Reading;
    const bool isBroken = source.state == SourceState::Failed || source.state == SourceState::Missing;
    if (isActive || (!added.isNew && !isUnfinished && !isBroken))
        return report(source.avatarId, {path, source.id, FileOutcome::Duplicate, source.kind, 0, {}});
    if (*adding.isCancelled || m_summary.error)
        return report(source.avatarId, {path, source.id, FileOutcome::Stopped, source.kind, 0, m_summary.error});
    // Handed over again after a failure, it gets a new try from its first page; otherwise it goes on behind its last.
    SourceStore &store = m_library.sources();
    const bool isAnew = source.state == SourceState::Failed;
    const Result<> restarted = isAnew ? store.restart(source.id) : Result<>();
    const Result<> moved = restarted && !added.isNew ? store.moveTo(source.id, path) : restarted;
    const Result<Source> ready = moved ? store.find(source.id) : failure(moved.error());
    if (!ready)
        stopFor(ready.error());
    enqueue({ready.value_or(source), path, adding.options, {}});
}

void Importer::resume(const QString &avatarId)
{
    const Result<Rows<Source>> sources = m_library.sources().unfinished(avatarId);
    if (!sources)
        return stopFor(sources.error());
    m_isRunning = true;
    for (const Source &source : sources->items)
        goOnWith(source, {});
    QMetaObject::invokeMethod(this, &Importer::finishIfIdle, Qt::QueuedConnection);
}

Result<> Importer::readAgain(const QStringList &ids, const ReadingChoice &choice, const ReadOptions &options)
{
    QVector<Source> queued;
    for (const QString &id : ids) {
        if (m_active.contains(id))
            continue; // it is being read just now
        const Result<> stored = m_library.sources().readAgain(id, choice);
        const Result<Source> source = stored ? m_library.sources().find(id) : failure(stored.error());
        if (!source)
            return failure(source.error());
        queued.append(*source);
    }
    m_isRunning = true;
    for (const Source &source : queued) {
        Q_EMIT sourceChanged(source.id);
        goOnWith(source, options);
    }
    QMetaObject::invokeMethod(this, &Importer::finishIfIdle, Qt::QueuedConnection);
    return {};
}

void Importer::goOnWith(const Source &source, const ReadOptions &reading)
{
    if (m_active.contains(source.id))
        return;
    const Result<ImportOptions> options = storedImportOptions(m_library.settings(), source.avatarId, source.batch);
    if (!options)
        return stopFor(options.error());
    ++m_progress.filesTotal;
    enqueue({source, source.path, *options, reading, true});
}

void Importer::enqueue(Active active)
{
    const Source &source = active.source;
    const Result<ContentHasher> hasher = m_library.sources().hasher(source.avatarId);
    const Result<ReadingSettings> set = storedReadingSettings(m_library.settings());
    const Result<QVector<ColumnChoice>> columns = columnsFor(m_library.settings(), active.options);
    if (!hasher || !set)
        stopFor(hasher ? set.error() : hasher.error());
    else if (!columns)
        stopFor(columns.error());
    if (m_summary.error)
        return report(source.avatarId, {active.path, source.id, FileOutcome::Stopped, source.kind, 0, m_summary.error});
    active.reviewBelow = set->reviewBelow();
    if (source.pagesRead > 0) {
        const Result<Rows<Page>> pages = m_library.sources().pages(source.id);
        active.isDoubtful = !pages
            || std::any_of(pages->items.begin(), pages->items.end(),
                           [&active](const Page &page) { return isDoubtful(page, active.reviewBelow); });
    }
    m_active.insert(source.id, active);
    ReadOptions reading = active.reading;
    reading.rotation = source.reading.rotation;
    reading.area.reset();
    reading.columns = *columns;
    // Pages of two different contents must never stand in one source.
    m_queue.add({source.id, active.path, languagesFor(source, active.options, *set), source.pagesRead + 1,
                 isSameFile(*hasher, source.contentHash, active.path), reading});
}

void Importer::cancel()
{
    if (!m_isRunning)
        return;
    m_isCancelled->store(true);
    m_summary.isCancelled = true;
    m_queue.cancel();
}

Result<QVector<Source>> Importer::sources(const QString &avatarId) const
{
    return m_library.sources().list(avatarId).map([](Rows<Source> rows) { return std::move(rows.items); });
}

void Importer::storeOpened(const QString &id, FileKind kind, int pageCount)
{
    m_active[id].source.kind = kind;
    const Result<> stored = m_library.sources().setOpened(id, kind, pageCount);
    if (!stored)
        return stopFor(stored.error());
    Q_EMIT sourceChanged(id);
}

void Importer::storePage(const QString &id, const Page &page)
{
    if (m_summary.error)
        return; // a page before it may not have been stored
    Active &active = m_active[id];
    const Result<> stored = m_library.sources().appendPage(id, withSides(page, active.options.isRightSelf));
    if (!stored)
        return stopFor(stored.error());
    active.isDoubtful = active.isDoubtful || isDoubtful(page, active.reviewBelow);
    active.notices += page.notices;
    ++active.pagesRead;
    ++m_progress.pagesRead;
    Q_EMIT pageStored(id, page.number);
    Q_EMIT progressed(m_progress);
}

void Importer::storePreview(const QString &id, int page, const Preview &preview)
{
    const auto packed = runInPool([preview] { return packPreview(preview); });
    onDone(packed, this, [this, id, page](const PackedPreview &small) {
        // A look that could not be kept is made again when somebody wants to see it.
        if (m_library.pages().putPreview(id, page, small))
            Q_EMIT previewStored(id, page);
    });
}

void Importer::storeEnd(const QString &id, const Result<ReadSummary> &summary)
{
    const Active active = m_active.take(id);
    ImportedFile file{active.path, id, FileOutcome::Read, active.source.kind, active.pagesRead, {}, active.notices};
    Result<> stored;
    if (m_summary.error) {
        // Pages of it may not have been stored; its row says where to go on.
        file.outcome = FileOutcome::Stopped;
        file.error = m_summary.error;
    } else if (summary) {
        file.kind = summary->kind;
        file.notices += summary->notices;
        const bool needsReview = active.isDoubtful || !summary->notices.isEmpty();
        file.outcome = needsReview ? FileOutcome::NeedsReview : FileOutcome::Read;
        stored = m_library.sources().finish(id, needsReview ? SourceState::NeedsReview : SourceState::Read, *summary);
    } else {
        file.error = summary.error();
        const Result<FileOutcome> outcome = storeFailure(id, summary.error());
        file.outcome = outcome.value_or(FileOutcome::Stopped);
        stored = outcome ? Result<>() : failure(outcome.error());
    }
    if (!stored) {
        file.outcome = FileOutcome::Stopped;
        stopFor(stored.error());
    }
    Q_EMIT sourceChanged(id);
    report(active.source.avatarId, file);
}

Result<FileOutcome> Importer::storeFailure(const QString &id, const Error &error)
{
    SourceStore &sources = m_library.sources();
    if (error.kind == ErrorKind::Cancelled)
        return FileOutcome::Stopped; // its row says where to go on
    if (error.kind == ErrorKind::NotFound)
        return sources.setState(id, SourceState::Missing).map([] { return FileOutcome::Missing; });
    return sources.fail(id, error).map([] { return FileOutcome::Failed; });
}

void Importer::report(const QString &avatarId, ImportedFile file)
{
    file.avatarId = avatarId;
    ++m_progress.filesDone;
    m_summary.count(file);
    Q_EMIT fileDone(file);
    Q_EMIT progressed(m_progress);
}

void Importer::stopFor(const Error &error)
{
    if (!m_summary.error)
        m_summary.error = error;
    m_isRunning = true;
    m_isCancelled->store(true);
    m_queue.cancel();
    QMetaObject::invokeMethod(this, &Importer::finishIfIdle, Qt::QueuedConnection);
}

void Importer::finishIfIdle()
{
    if (!m_isRunning || isBusy())
        return;
    m_isRunning = false;
    const ImportSummary summary = std::exchange(m_summary, {});
    m_progress = {};
    Q_EMIT finished(summary);
}

} // namespace likeness
