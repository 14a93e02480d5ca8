// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/examples/example_row.h"

#include <QStringList>

namespace likeness {

class Database;
class SealingKey;

// The steps from which ExampleStore builds its transactions.

/// Gives an id and a time of making to one without.
void complete(Example &example, const QString &avatarId);

Result<Rows<StoredExample>> selectExamples(const Database &database, const SealingKey &key, const QString &condition,
                                           const QVariantList &values);
/// Opens rows on any thread.
Rows<StoredExample> openedExamples(const SealingKey &key, const QVector<ClosedRow> &closed);
/// Only these rows are read: one edit costs the same in a small library and in a large one.
Result<QVector<ClosedRow>> selectClosedExamples(const Database &database, const QString &avatarId,
                                                const QStringList &ids);
Result<Rows<StoredExample>> selectExamples(const Database &database, const SealingKey &key, const QString &avatarId,
                                           const QStringList &ids);
Result<> insertBehind(Database &database, const SealingKey &key, const QString &avatarId,
                      QVector<StoredExample> examples);
Result<> updateExamples(Database &database, const SealingKey &key, const QVector<StoredExample> &examples);
Result<> deleteExamples(Database &database, const QString &avatarId, const QStringList &ids);

} // namespace likeness
