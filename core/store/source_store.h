// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ports.h"
#include "domain/source.h"
#include "domain/transcript.h"
#include "store/database/rows.h"
#include "store/sealing/content_hasher.h"
#include "store/sealing/sealing_key.h"

#include <array>
#include <functional>

namespace likeness {

class Database;
class SealedTable;
class Vault;
struct SealedRow;

/// So long the trash keeps what was thrown away.
inline constexpr int trashDays = 30;

/// One file about to be added.
struct NewSource {
    QString name;
    QString path;
    qint64 size = 0;
    QByteArray contentHash; ///< from SourceStore::hasher; empty where the file could not be read (never a duplicate)
};

/// What became of a NewSource.
struct AddedSource {
    Source source; ///< as stored; for a duplicate, the one that was there before
    bool isNew = true;
};

/// Keeps the sources and their pages as they were read (see PageStore for what became of them). A page that was stored
/// is never read again: reading resumes behind `pagesRead`. Sources in the trash are known by their id only.
class SourceStore {
public:
    SourceStore(Database &database, Vault &vault);

    /// Hashes content for this avatar; a value, free to be used on any thread.
    Result<ContentHasher> hasher(const QString &avatarId) const;
    /// Files added in one act, in their order, all or none. The same content twice is answered with the first, which
    /// may lie in the trash; a damaged row of that content makes way for a new one and stays named as damaged.
    Result<QVector<AddedSource>> addAll(const QString &avatarId, const QString &batch, const QVector<NewSource> &files);

    /// In the person's order, without those in the trash.
    Result<Rows<Source>> list(const QString &avatarId) const;
    /// Queued, or begun and not finished: what a start after a crash goes on with.
    Result<Rows<Source>> unfinished(const QString &avatarId) const;
    Result<Source> find(const QString &id) const;
    /// The pages stored so far as they were read, by number.
    Result<Rows<Page>> pages(const QString &id) const;

    Result<> setOpened(const QString &id, FileKind kind, int pageCount);
    /// Stores the page and moves `pagesRead` to its number, in one transaction. BadInput if that page was read already.
    /// In the place of a page from an earlier reading, it takes along its correction unless it says the same.
    Result<> appendPage(const QString &id, const Page &page);
    /// The end of a reading: state Read, NeedsReview or what else the caller decides, kind, page count and notices.
    Result<> finish(const QString &id, SourceState state, const ReadSummary &summary);
    /// State Failed with its reason; pages read so far stay.
    Result<> fail(const QString &id, const Error &error);
    /// Any other change of state (missing, queued again: that also forgets the error).
    Result<> setState(const QString &id, SourceState state);
    /// Forgets its pages and queues it.
    Result<> restart(const QString &id);
    /// Queues it to be read in another way. Its pages stay until the new ones take their places.
    Result<> readAgain(const QString &id, const ReadingChoice &choice);
    /// Queues it to be read on behind its last page, from where its file is now; forgets the error.
    Result<> moveTo(const QString &id, const QString &path);
    Result<> rename(const QString &id, const QString &name);
    /// Nothing is learned from an excluded source, and what was learned is not shown until it is taken in again.
    Result<> setExcluded(const QStringList &ids, bool isExcluded);
    Result<> setReviewed(const QStringList &ids, bool isReviewed);
    /// All sources of the avatar in their new order; BadInput if they are not exactly those.
    Result<> reorder(const QString &avatarId, const QStringList &ids);

    /// Into the trash, with the examples learned from them; restoring brings all back as it was.
    Result<> moveToTrash(const QStringList &ids, const QDateTime &now);
    Result<> restore(const QStringList &ids);
    /// The latest first.
    Result<Rows<Source>> trash(const QString &avatarId) const;
    /// Deletes for good what was thrown away before that moment; needs no key.
    Result<> purgeTrash(const QDateTime &before);
    /// Deletes them with their pages and the examples learned from them.
    Result<> removeAll(const QStringList &ids);
    Result<> remove(const QString &id) { return removeAll({id}); }
    /// How many examples of each state (in its order) were learned from these.
    Result<std::array<int, 3>> learnedFrom(const QStringList &ids) const;

private:
    using Change = std::function<Result<>(Source &source, const SealingKey &key)>;

    Result<> change(const QString &id, const Change &change) { return changeAll({id}, change); }
    /// All in one transaction.
    Result<> changeAll(const QStringList &ids, const Change &change);
    Result<> changeOne(const QString &id, const Change &change);
    Result<SealingKey> keyOf(const QString &id) const;
    Result<> clearPagesBehind(const QString &id, int last);
    Result<> releaseDamaged(const QString &avatarId, const QVector<Error> &damaged, const QVector<NewSource> &files);
    enum class Trashed { Without, With, Only };
    Result<Rows<Source>> select(const QString &avatarId, const QString &condition, Trashed trashed) const;

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
