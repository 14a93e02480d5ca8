// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/example.h"
#include "store/examples/example_row.h"
#include "store/sealing/sealing_key.h"

#include <QHash>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace likeness {

class Database;
class Vault;

/// What a new derivation did to the stored examples.
struct ReplaceReport {
    int added = 0;
    int changed = 0; ///< of those kept
    int kept = 0; ///< found again; id, the person's decisions and edits stay
    int keptAlone = 0; ///< not derived any more, but decided on by the person, so not thrown away
    int removed = 0;
};

/// Rows that are not opened yet, and the key to them.
struct SealedExamples {
    QString avatarId;
    SealingKey key;
    QVector<ClosedRow> rows;
    int lastPosition = 0;
};

/// Rows that are sealed and only have to be written.
struct ReadyExamples {
    QVector<QVariantList> known; ///< as SealedTable::sealed() gives them
    QVector<Example> missing; ///< not in the library (any more)
};

/// A new derivation, compared with what is stored.
struct ReadyMerge {
    QVector<QVariantList> updated; ///< as SealedTable::sealedForUpdate() gives them
    QVector<StoredExample> added;
    QStringList removed;
    ReplaceReport report;

    bool isNothing() const { return updated.isEmpty() && added.isEmpty() && removed.isEmpty(); }
};

struct ExampleRevision {
    int count = 0;
    int writes = 0;

    bool operator==(const ExampleRevision &) const = default;
};

/// Keeps the examples of an avatar in the order in which they were added.
class ExampleStore {
public:
    ExampleStore(Database &database, Vault &vault);

    /// Gives an id and a time of making to those without; returns them as stored. All or none.
    Result<QVector<Example>> insert(const QString &avatarId, QVector<Example> examples);
    /// Without those in the trash.
    Result<Rows<Example>> list(const QString &avatarId) const;
    /// With those in the trash, but not what is gone.
    Result<Rows<Example>> listAll(const QString &avatarId) const;
    /// The same in parts, as they lie there: reading is for the thread of the store, opening for any.
    Result<SealedExamples> readSealed(const QString &avatarId, int behindPosition, int atMost) const;
    static Rows<Example> opened(const SealedExamples &part);
    /// How many there are, the trash included, and how often they were written through this store: when neither
    /// changed, nor did what listAll() gives.
    Result<ExampleRevision> revision(const QString &avatarId) const;
    Result<Example> find(const QString &id) const;
    Result<> update(const Example &example);
    /// Examples of one avatar, in one transaction.
    Result<> updateAll(const QString &avatarId, const QVector<Example> &examples);
    /// Puts exactly these rows into the library: in their old places, or behind all others where they are gone. All or
    /// none.
    Result<> put(const QString &avatarId, const QVector<Example> &examples);
    /// The same in three steps, of which the one in the middle, which costs the most, is for any thread.
    Result<SealedExamples> readSealed(const QString &avatarId, const QStringList &ids) const;
    static Result<ReadyExamples> ready(const SealedExamples &known, const QVector<Example> &examples);
    Result<> put(const QString &avatarId, const ReadyExamples &ready);
    Result<> setState(const QString &avatarId, const QStringList &ids, ExampleState state);
    /// Their texts are gone from the disk. Of one that a source gave an empty row stays (see isGone).
    Result<> remove(const QString &avatarId, const QStringList &ids);

    /// Those that were derived from sources, in parts as they lie there.
    Result<SealedExamples> readDerived(const QString &avatarId, int behindPosition, int atMost) const;
    /// What replaceDerived() has to write; for any thread. `known`: all that readDerived() gives.
    static ReadyMerge merged(const SealedExamples &known, const QVector<Example> &derived,
                             const QStringList &sourceIds);
    Result<ReplaceReport> replaceDerived(const QString &avatarId, const ReadyMerge &merge);
    /// Puts freshly derived examples in the place of those derived before from these sources; all others are not
    /// touched. One that is found again keeps its id, state, star, chosen category and edited text.
    Result<ReplaceReport> replaceDerived(const QString &avatarId, const QVector<Example> &derived,
                                         const QStringList &sourceIds);

private:
    /// Rows of an avatar as they were last counted, and how much had been written to the database by then.
    struct Counted {
        int rows = 0;
        int changes = -1;
    };

    /// Runs `work` in a transaction, which makes so many rows more; nothing: nobody knows.
    Result<> write(const QString &avatarId, std::optional<int> added, const std::function<Result<>()> &work);
    int changes() const;
    Result<SealedExamples> readClosed(const QString &avatarId, const QString &condition, int behindPosition,
                                      int atMost) const;

    Database &m_database;
    Vault &m_vault;
    QHash<QString, int> m_writes; ///< by avatar
    mutable QHash<QString, Counted> m_counted; ///< by avatar
};

} // namespace likeness
