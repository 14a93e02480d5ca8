// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/models/transfer_store.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"
#include "store/keys/vault.h"

#include <QCborMap>
#include <QCborValue>

namespace likeness {
namespace {

const SealedTable &table()
{
    static const SealedTable transfers(
        QStringLiteral("transfers"),
        {QStringLiteral("avatar_id"), QStringLiteral("purpose"), QStringLiteral("item_count"),
         QStringLiteral("byte_count"), QStringLiteral("sent_at"), QStringLiteral("deletion_state"),
         QStringLiteral("outcome"), QStringLiteral("request_count"), QStringLiteral("estimated_cost"),
         QStringLiteral("cost"), QStringLiteral("prompt_tokens"), QStringLiteral("cached_tokens"),
         QStringLiteral("answer_tokens")},
        {QStringLiteral("origin"), QStringLiteral("item_kinds"), QStringLiteral("remote_ids"),
         QStringLiteral("account"), QStringLiteral("model")});
    return transfers;
}

QVariant numberOrNull(const std::optional<Money> &money)
{
    return money ? QVariant(money->nanos) : QVariant();
}

std::optional<Money> moneyIn(const QVariant &number)
{
    return number.isNull() ? std::nullopt : std::optional<Money>(Money{number.toLongLong()});
}

QByteArray packedKinds(const Transfer &transfer)
{
    return QCborMap{{QStringLiteral("messages"), transfer.messages},
                    {QStringLiteral("examples"), transfer.examples},
                    {QStringLiteral("pictures"), transfer.pictures},
                    {QStringLiteral("hidden"), transfer.hidden}}
        .toCborValue()
        .toCbor();
}

void unpackKinds(const QByteArray &packed, Transfer &transfer)
{
    const QCborMap kinds = QCborValue::fromCbor(packed).toMap();
    transfer.messages = int(kinds[QStringLiteral("messages")].toInteger());
    transfer.examples = int(kinds[QStringLiteral("examples")].toInteger());
    transfer.pictures = int(kinds[QStringLiteral("pictures")].toInteger());
    transfer.hidden = int(kinds[QStringLiteral("hidden")].toInteger());
}

SealedRow toRow(const Transfer &transfer)
{
    constexpr int isKept = 0; // nothing that stays at a provider is asked to be deleted yet
    const bool isCounted = transfer.usage.has_value();
    const Usage usage = transfer.usage.value_or(Usage());
    return {transfer.id,
            {idOrNull(transfer.avatarId), int(transfer.purpose), transfer.messages + transfer.pictures, transfer.bytes,
             stored(transfer.sentAt), isKept, int(transfer.outcome), transfer.requests,
             numberOrNull(transfer.estimatedCost), numberOrNull(transfer.cost),
             isCounted ? QVariant(usage.promptTokens) : QVariant(),
             isCounted ? QVariant(usage.cachedTokens) : QVariant(),
             isCounted ? QVariant(usage.answerTokens) : QVariant()},
            {transfer.origin.toUtf8(), packedKinds(transfer), transfer.requestId.toUtf8(), transfer.account.toUtf8(),
             transfer.model.toUtf8()}};
}

Transfer fromRow(const SealedRow &row)
{
    Transfer transfer;
    transfer.id = row.id;
    transfer.avatarId = row.clear[0].toString();
    transfer.purpose = enumerator(row.clear[1], SendPurpose::Test);
    transfer.bytes = row.clear[3].toLongLong();
    transfer.sentAt = moment(row.clear[4]);
    transfer.outcome = enumerator(row.clear[6], TransferOutcome::InDoubt);
    transfer.requests = row.clear[7].toInt();
    transfer.estimatedCost = moneyIn(row.clear[8]);
    transfer.cost = moneyIn(row.clear[9]);
    if (!row.clear[10].isNull())
        transfer.usage = Usage{row.clear[10].toLongLong(), row.clear[11].toLongLong(), row.clear[12].toLongLong()};
    transfer.origin = QString::fromUtf8(row.sealed[0]);
    unpackKinds(row.sealed[1], transfer);
    transfer.requestId = QString::fromUtf8(row.sealed[2]);
    transfer.account = QString::fromUtf8(row.sealed[3]);
    transfer.model = QString::fromUtf8(row.sealed[4]);
    return transfer;
}

} // namespace

TransferStore::TransferStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<Transfer> TransferStore::add(const Transfer &transfer, const std::optional<Money> &limit, const QDateTime &start)
{
    Transfer made = transfer;
    made.id = newId();
    // Through the stored form, so that it compares equal to what is read later.
    made.sentAt = moment(transfer.sentAt.isValid() ? stored(transfer.sentAt) : QDateTime::currentMSecsSinceEpoch());
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    const auto done = m_database.transact([&]() -> Result<> {
        if (const Result<> within = checkLimit(made, limit, start); !within)
            return within;
        return table().insert(m_database, *key, {toRow(made)});
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<> TransferStore::checkLimit(const Transfer &transfer, const std::optional<Money> &limit,
                                   const QDateTime &start) const
{
    if (!limit)
        return {};
    const Result<Money> spent = spentSince(start);
    if (!spent)
        return failure(spent.error());
    const bool isOver = transfer.estimatedCost
        ? transfer.estimatedCost->nanos > 0 && *spent + *transfer.estimatedCost > *limit
        : *spent >= *limit;
    return isOver ? failure(ErrorKind::OverBudget, transfer.account) : Result<>();
}

Result<Transfer> TransferStore::find(const QString &id) const
{
    const auto key = m_vault.libraryKey();
    const auto rows = key ? table().select(m_database, *key, QStringLiteral("id = ?"), {id}) : failure(key.error());
    if (!rows)
        return failure(rows.error());
    if (rows->items.isEmpty())
        return failure(!rows->damaged.isEmpty() ? ErrorKind::Corrupt : ErrorKind::NotFound, id);
    return fromRow(rows->items.first());
}

Result<> TransferStore::update(const Transfer &transfer)
{
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const auto rows = table().select(m_database, *key, QStringLiteral("id = ?"), {transfer.id});
        if (!rows)
            return failure(rows.error());
        if (rows->items.isEmpty())
            return failure(ErrorKind::NotFound, transfer.id);
        Transfer changed = transfer;
        changed.sentAt = fromRow(rows->items.first()).sentAt;
        return table().update(m_database, *key, {toRow(changed)});
    });
}

Result<> TransferStore::doubtUnfinished()
{
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const auto rows =
            table().select(m_database, *key, QStringLiteral("outcome = ?"), {int(TransferOutcome::Sending)});
        if (!rows)
            return failure(rows.error());
        QVector<SealedRow> changed;
        for (const SealedRow &row : rows->items) {
            Transfer transfer = fromRow(row);
            transfer.outcome = TransferOutcome::InDoubt;
            changed.append(toRow(transfer));
        }
        return changed.isEmpty() ? Result<>() : table().update(m_database, *key, changed);
    });
}

Result<Rows<Transfer>> TransferStore::list(int atMost) const
{
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    constexpr int all = -1;
    const auto rows = table().select(m_database, *key, QStringLiteral("1 ORDER BY sent_at DESC, rowid DESC LIMIT ?"),
                                     {atMost > 0 ? atMost : all});
    if (!rows)
        return failure(rows.error());
    Rows<Transfer> transfers;
    transfers.damaged = rows->damaged;
    for (const SealedRow &row : rows->items)
        transfers.items.append(fromRow(row));
    return transfers;
}

Result<Money> TransferStore::spentSince(const QDateTime &start) const
{
    const auto sum = m_database.value(
        QStringLiteral("SELECT coalesce(sum(coalesce(cost, estimated_cost, 0)), 0) FROM transfers WHERE sent_at >= ?"),
        {stored(start)});
    if (!sum)
        return failure(sum.error());
    return Money{sum->toLongLong()};
}

Result<int> TransferStore::paidSince(SendPurpose purpose, const QDateTime &start) const
{
    return m_database
        .value(QStringLiteral("SELECT count(*) FROM transfers WHERE purpose = ? AND sent_at >= ?"
                              " AND coalesce(cost, estimated_cost, 0) > 0"),
               {int(purpose), stored(start)})
        .map([](const QVariant &count) { return count.toInt(); });
}

} // namespace likeness
