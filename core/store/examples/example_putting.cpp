// SPDX-License-Identifier: GPL-3.0-or-later
// How ExampleStore puts rows into the library exactly as they are given, in one step or in three.
#include "domain/examples/editing.h"
#include "store/examples/example_access.h"
#include "store/examples/example_store.h"
#include "store/keys/vault.h"

namespace likeness {

Result<> ExampleStore::put(const QString &avatarId, const QVector<Example> &examples)
{
    QStringList ids;
    for (const Example &example : examples)
        ids.append(example.id);
    const Result<SealedExamples> known = readSealed(avatarId, ids);
    if (!known)
        return failure(known.error());
    const Result<ReadyExamples> made = ready(*known, examples);
    return made ? put(avatarId, *made) : failure(made.error());
}

Result<SealedExamples> ExampleStore::readSealed(const QString &avatarId, const QStringList &ids) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    auto rows = selectClosedExamples(m_database, avatarId, ids);
    if (!rows)
        return failure(rows.error());
    return SealedExamples{avatarId, *key, std::move(*rows), 0};
}

Result<ReadyExamples> ExampleStore::ready(const SealedExamples &known, const QVector<Example> &examples)
{
    QHash<QString, Example> missing;
    for (Example example : examples) {
        if (example.id.isEmpty())
            return failure(ErrorKind::BadInput, {}, QStringLiteral("a row without an id"));
        complete(example, known.avatarId);
        missing.insert(example.id, example);
    }
    QVector<SealedRow> changed;
    for (const SealedRow &row : exampleTable().openAll(known.key, known.rows).items) {
        if (!missing.contains(row.id))
            continue;
        StoredExample stored = exampleFromRow(row);
        stored.example = missing.take(row.id);
        changed.append(toRow(stored));
    }
    ReadyExamples ready{exampleTable().sealedForUpdate(known.key, changed), {}};
    for (const Example &example : examples) { // in their order
        if (missing.contains(example.id))
            ready.missing.append(missing.take(example.id));
    }
    return ready;
}

Result<> ExampleStore::put(const QString &avatarId, const ReadyExamples &ready)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const ContentHasher hasher = key->hasher();
    return write(avatarId, int(ready.missing.size()), [&]() -> Result<> {
        if (auto updated = exampleTable().updateSealed(m_database, ready.known); !updated)
            return updated;
        QVector<StoredExample> added;
        for (const Example &example : ready.missing)
            added.append({example, 0, derivedHash(hasher, reverted(example))});
        return added.isEmpty() ? Result<>() : insertBehind(m_database, *key, avatarId, added);
    });
}

} // namespace likeness
