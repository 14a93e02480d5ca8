// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/training/training_store.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"
#include "store/training/news_rows.h"
#include "store/training/training_rows.h"

#include <algorithm>

namespace likeness {
namespace {

QDateTime now()
{
    return moment(QDateTime::currentMSecsSinceEpoch()); // through the stored form, so that it compares equal later
}

/// So that no row can move between the files unseen.
QByteArray bothFiles(const FrozenDataset &dataset)
{
    return QByteArray::number(dataset.training.size()) + '\n' + dataset.training + dataset.validation;
}

Result<int> nextNumber(const Database &database, const QString &table, const QString &avatarId)
{
    return database.value(u"SELECT coalesce(max(number), 0) + 1 FROM " + table + u" WHERE avatar_id = ?", {avatarId})
        .map([](const QVariant &number) { return number.toInt(); });
}

/// The key of the avatar that a row belongs to; NotFound: there is no such row.
Result<SealingKey> keyFor(const Database &database, const Vault &vault, const QString &table, const QString &id)
{
    const auto avatar = database.value(u"SELECT avatar_id FROM " + table + u" WHERE id = ?", {id});
    if (!avatar)
        return failure(avatar.error().kind, id, avatar.error().detail);
    return vault.avatarKey(avatar->toString());
}

Result<SealingKey> keyForJob(const Database &database, const Vault &vault, const QString &jobId)
{
    return keyFor(database, vault, QStringLiteral("fine_tune_jobs"), jobId);
}

/// NotFound, Corrupt.
Result<SealedRow> onlyRow(const Result<Rows<SealedRow>> &rows, const QString &id)
{
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    if (rows->items.isEmpty())
        return failure(ErrorKind::NotFound, id);
    return rows->items.first();
}

Result<TrainingJob> readJob(const Database &database, const SealingKey &key, const QString &id)
{
    return onlyRow(jobTable().select(database, key, QStringLiteral("id = ?"), {id}), id).map(jobFromRow);
}

Result<QStringList> avatarsWithJobs(const Database &database)
{
    QStringList ids;
    const auto take = [&ids](const QSqlQuery &row) -> Result<> {
        ids += row.value(0).toString();
        return {};
    };
    const auto done = database.visit(QStringLiteral("SELECT DISTINCT avatar_id FROM fine_tune_jobs"), {}, take);
    if (!done)
        return failure(done.error());
    return ids;
}

Result<Rows<TrainingJob>> jobsOf(const Database &database, const SealingKey &key, const QString &avatarId)
{
    const auto rows = jobTable().select(
        database, key, QStringLiteral("avatar_id = ? ORDER BY created_at DESC, number DESC"), {avatarId});
    if (!rows)
        return failure(rows.error());
    Rows<TrainingJob> jobs{{}, rows->damaged};
    for (const SealedRow &row : rows->items)
        jobs.items.append(jobFromRow(row));
    return jobs;
}

} // namespace

TrainingStore::TrainingStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<FrozenDataset> TrainingStore::addDataset(const FrozenDataset &dataset)
{
    const auto key = m_vault.avatarKey(dataset.avatarId);
    if (!key)
        return failure(key.error());
    const QByteArray hash = key->hasher().hash(bothFiles(dataset));
    FrozenDataset made = dataset;
    const auto done = m_database.transact([&]() -> Result<> {
        const auto same = datasetTable().select(m_database, *key, QStringLiteral("avatar_id = ? AND content_hash = ?"),
                                                {dataset.avatarId, hash});
        if (!same)
            return failure(same.error());
        if (!same->items.isEmpty()) {
            made = datasetFromRow(same->items.first());
            return {};
        }
        const auto number = nextNumber(m_database, QStringLiteral("training_data"), dataset.avatarId);
        if (!number)
            return failure(number.error());
        made.id = newId();
        made.number = *number;
        made.createdAt = now();
        return datasetTable().insert(m_database, *key, {toRow(made, hash)});
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<FrozenDataset> TrainingStore::dataset(const QString &id) const
{
    const auto key = keyFor(m_database, m_vault, QStringLiteral("training_data"), id);
    if (!key)
        return failure(key.error());
    return onlyRow(datasetTable().select(m_database, *key, QStringLiteral("id = ?"), {id}), id).map(datasetFromRow);
}

Result<Rows<FrozenDataset>> TrainingStore::datasets(const QString &avatarId) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto rows =
        datasetListTable().select(m_database, *key, QStringLiteral("avatar_id = ? ORDER BY number DESC"), {avatarId});
    if (!rows)
        return failure(rows.error());
    Rows<FrozenDataset> datasets{{}, rows->damaged};
    for (const SealedRow &row : rows->items)
        datasets.items.append(datasetFromRow(row));
    return datasets;
}

Result<TrainingJob> TrainingStore::addJob(const TrainingJob &job)
{
    const auto key = m_vault.avatarKey(job.avatarId);
    if (!key)
        return failure(key.error());
    TrainingJob made = job;
    if (made.id.isEmpty())
        made.id = newId();
    made.createdAt = now();
    const auto done = m_database.transact([&]() -> Result<> {
        const auto number = nextNumber(m_database, QStringLiteral("fine_tune_jobs"), job.avatarId);
        if (!number)
            return failure(number.error());
        made.number = *number;
        return jobTable().insert(m_database, *key, {toRow(made)});
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<> TrainingStore::update(const TrainingJob &job, const TrainingNews &news)
{
    const auto key = keyForJob(m_database, m_vault, job.id);
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const auto known = readJob(m_database, *key, job.id);
        if (!known)
            return failure(known.error());
        TrainingJob changed = job;
        changed.avatarId = known->avatarId;
        changed.number = known->number;
        changed.createdAt = known->createdAt;
        const auto done = jobTable().update(m_database, *key, {toRow(changed)});
        return done ? writeNews(m_database, *key, job.id, news) : done;
    });
}

Result<TrainingJob> TrainingStore::job(const QString &id) const
{
    const auto key = keyForJob(m_database, m_vault, id);
    return key ? readJob(m_database, *key, id) : failure(key.error());
}

Result<Rows<TrainingJob>> TrainingStore::jobs(const QString &avatarId) const
{
    if (!m_vault.isUnlocked())
        return failure(ErrorKind::Locked);
    const auto avatars = avatarId.isEmpty() ? avatarsWithJobs(m_database) : QStringList{avatarId};
    if (!avatars)
        return failure(avatars.error());
    Rows<TrainingJob> all;
    for (const QString &one : *avatars) {
        const auto key = m_vault.avatarKey(one);
        if (!key && avatarId.isEmpty()) {
            all.damaged.append(key.error()); // the trainings of the others go on
            continue;
        }
        const auto jobs = key ? jobsOf(m_database, *key, one) : failure(key.error());
        if (!jobs)
            return failure(jobs.error());
        all.items += jobs->items;
        all.damaged += jobs->damaged;
    }
    std::stable_sort(all.items.begin(), all.items.end(), [](const TrainingJob &left, const TrainingJob &right) {
        return left.createdAt > right.createdAt;
    });
    return all;
}

Result<> TrainingStore::removeJob(const QString &id)
{
    auto done = m_database.transact([&]() -> Result<> {
        const auto dataset =
            m_database.value(QStringLiteral("SELECT dataset_id FROM fine_tune_jobs WHERE id = ?"), {id});
        if (!dataset)
            return failure(dataset.error().kind, id, dataset.error().detail);
        const auto gone = m_database.execute(QStringLiteral("DELETE FROM fine_tune_jobs WHERE id = ?"), {id});
        if (!gone)
            return gone;
        return m_database.execute(QStringLiteral("DELETE FROM training_data WHERE id = ? AND NOT EXISTS"
                                                 " (SELECT 1 FROM fine_tune_jobs WHERE dataset_id = training_data.id)"),
                                  {*dataset});
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<QVector<LossPoint>> TrainingStore::points(const QString &jobId) const
{
    const auto key = keyForJob(m_database, m_vault, jobId);
    return key ? readPoints(m_database, *key, jobId) : failure(key.error());
}

Result<QVector<TrainingEvent>> TrainingStore::events(const QString &jobId) const
{
    const auto key = keyForJob(m_database, m_vault, jobId);
    return key ? readEvents(m_database, *key, jobId) : failure(key.error());
}

Result<QVector<TrainingCheckpoint>> TrainingStore::checkpoints(const QString &jobId) const
{
    const auto key = keyForJob(m_database, m_vault, jobId);
    return key ? readCheckpoints(m_database, *key, jobId) : failure(key.error());
}

} // namespace likeness
