// SPDX-License-Identifier: GPL-3.0-or-later
// How ExampleStore puts freshly derived examples in the place of earlier ones, in one step or in three.
#include "store/database/database.h"
#include "store/examples/example_access.h"
#include "store/examples/example_merge.h"
#include "store/examples/example_store.h"
#include "store/keys/vault.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace likeness {

namespace {

QVector<StoredExample> ofSources(const Rows<StoredExample> &all, const QStringList &sourceIds)
{
    const QSet<QString> wanted(sourceIds.begin(), sourceIds.end());
    QVector<StoredExample> examples;
    std::copy_if(all.items.begin(), all.items.end(), std::back_inserter(examples),
                 [&wanted](const StoredExample &one) { return wanted.contains(one.example.origin.sourceId); });
    return examples;
}

} // namespace

Result<SealedExamples> ExampleStore::readDerived(const QString &avatarId, int behindPosition, int atMost) const
{
    return readClosed(avatarId, QStringLiteral("source_id IS NOT NULL"), behindPosition, atMost);
}

ReadyMerge ExampleStore::merged(const SealedExamples &known, const QVector<Example> &derived,
                                const QStringList &sourceIds)
{
    const ContentHasher hasher = known.key.hasher();
    QVector<StoredExample> fresh;
    for (Example example : derived) {
        complete(example, known.avatarId);
        fresh.append({example, 0, derivedHash(hasher, example)});
    }
    const ExampleMerge merge = mergeDerived(ofSources(openedExamples(known.key, known.rows), sourceIds), fresh, hasher);
    QVector<SealedRow> updated;
    for (const StoredExample &one : merge.updated)
        updated.append(toRow(one));
    return {exampleTable().sealedForUpdate(known.key, updated), merge.added, merge.removed,
            ReplaceReport{int(merge.added.size()), int(merge.updated.size()), merge.kept, merge.keptAlone,
                          int(merge.removed.size())}};
}

Result<ReplaceReport> ExampleStore::replaceDerived(const QString &avatarId, const ReadyMerge &merge)
{
    if (merge.isNothing())
        return merge.report;
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto done = write(avatarId, int(merge.added.size() - merge.removed.size()), [&]() -> Result<> {
        if (auto removed = deleteExamples(m_database, avatarId, merge.removed); !removed)
            return removed;
        if (auto updated = exampleTable().updateSealed(m_database, merge.updated); !updated)
            return updated;
        return insertBehind(m_database, *key, avatarId, merge.added);
    });
    if (!done)
        return failure(done.error());
    if (!merge.removed.isEmpty())
        m_database.emptyLog();
    return merge.report;
}

Result<ReplaceReport> ExampleStore::replaceDerived(const QString &avatarId, const QVector<Example> &derived,
                                                   const QStringList &sourceIds)
{
    constexpr int all = std::numeric_limits<int>::max();
    const Result<SealedExamples> known = readDerived(avatarId, std::numeric_limits<int>::min(), all);
    return known ? replaceDerived(avatarId, merged(*known, derived, sourceIds)) : failure(known.error());
}

} // namespace likeness
