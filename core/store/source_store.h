// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ports.h"
#include "domain/source.h"
#include "domain/transcript.h"
#include "store/database/rows.h"
#include "store/sealing/content_hasher.h"

namespace likeness {

class Database;
class SealedTable;
class Vault;
struct SealedRow;

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

/// Keeps the sources and their pages. A page that was stored is never read again: reading resumes behind `pagesRead`.
class SourceStore {
public:
    SourceStore(Database &database, Vault &vault);

    /// Hashes content for this avatar; a value, free to be used on any thread.
    Result<ContentHasher> hasher(const QString &avatarId) const;
    /// Files added in one act, in their order, all or none. The same content twice is answered with the first; a
    /// damaged row of that content makes way for a new one and stays named as damaged.
    Result<QVector<AddedSource>> addAll(const QString &avatarId, const QString &batch, const QVector<NewSource> &files);

    /// In the person's order.
    Result<Rows<Source>> list(const QString &avatarId) const;
    /// Queued, or begun and not finished: what a start after a crash goes on with.
    Result<Rows<Source>> unfinished(const QString &avatarId) const;
    Result<Source> find(const QString &id) const;
    /// The pages stored so far, by number.
    Result<Rows<Page>> pages(const QString &id) const;

    Result<> setOpened(const QString &id, FileKind kind, int pageCount);
    /// Stores the page and moves `pagesRead` to its number, in one transaction. BadInput if that page is there already.
    Result<> appendPage(const QString &id, const Page &page);
    /// The end of a reading: state Read, NeedsReview or what else the caller decides, kind, page count and notices.
    Result<> finish(const QString &id, SourceState state, const ReadSummary &summary);
    /// State Failed with its reason; pages read so far stay.
    Result<> fail(const QString &id, const Error &error);
    /// Any other change of state (excluded, missing, queued again: that also forgets the error).
    Result<> setState(const QString &id, SourceState state);
    /// Forgets its pages and queues it, for "read again".
    Result<> restart(const QString &id);
    /// Queues it to be read on behind its last page, from where its file is now; forgets the error.
    Result<> moveTo(const QString &id, const QString &path);
    /// All sources of the avatar in their new order; BadInput if they are not exactly those.
    Result<> reorder(const QString &avatarId, const QStringList &ids);
    /// Deletes it with its pages and the examples learned from it.
    Result<> remove(const QString &id);

private:
    template <typename Change> Result<> change(const QString &id, Change change);
    Result<> releaseDamaged(const QString &avatarId, const QVector<Error> &damaged, const QVector<NewSource> &files);
    Result<Rows<Source>> select(const QString &avatarId, const QString &condition) const;

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
