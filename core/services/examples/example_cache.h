// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples/example_types.h"
#include "store/examples/example_store.h"

#include <QHash>

#include <functional>
#include <map>

namespace likeness {

/// The rows of the avatars in memory, opened once: looking at them again and again costs no decryption. It notices when
/// somebody else wrote (the removal of a source takes its examples along) and reads again. Every write goes through it.
class ExampleCache {
public:
    explicit ExampleCache(ExampleStore &store) : m_store(store) { }

    struct Shelf {
        QVector<Example> rows; ///< in order, the trash among them
        QHash<QString, qsizetype> places; ///< of the rows, by id
        int inTrash = 0;
        int damaged = 0;
        int changes = 0; ///< counts up whenever the rows change
        ExampleRevision revision;
    };
    /// Valid until the next call.
    Result<const Shelf *> shelf(const QString &avatarId);
    /// Whether shelf() has to open nothing.
    bool isOpen(const QString &avatarId) const;
    /// Takes rows that were opened elsewhere, if they are still what the store holds.
    bool take(const QString &avatarId, const ExampleRevision &revision, Rows<Example> rows);
    /// Stores the rows (see ExampleStore::put) and says what that changed.
    Result<ExampleChange> put(const QString &avatarId, const QVector<Example> &rows);
    /// The same with rows that were made ready before.
    Result<ExampleChange> put(const QString &avatarId, const QVector<Example> &rows, const ReadyExamples &ready);
    /// Has rows removed for good, which it knows by `isGone` afterwards; the others need not be opened again.
    Result<ExampleChange> remove(const QString &avatarId, const std::function<bool(const Example &)> &isGone,
                                 const std::function<Result<>()> &remove);
    void forget(const QString &avatarId) { m_shelves.erase(avatarId); }
    void clear() { m_shelves.clear(); }

private:
    Result<ExampleChange> write(const QString &avatarId, const QVector<Example> &rows,
                                const std::function<Result<>()> &store);
    Shelf &place(const QString &avatarId, const ExampleRevision &revision, Rows<Example> rows);
    void index(Shelf &shelf, const ExampleRevision &revision);
    static void replace(Shelf &shelf, const Example &row, ExampleChange &change);

    ExampleStore &m_store;
    std::map<QString, Shelf> m_shelves;
    int m_changes = 0;
};

} // namespace likeness
