// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/models/account_store.h"

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
    static const SealedTable accounts(QStringLiteral("accounts"),
                                      {QStringLiteral("position"), QStringLiteral("created_at")},
                                      {QStringLiteral("provider"), QStringLiteral("name"), QStringLiteral("address"),
                                       QStringLiteral("options"), QStringLiteral("secret")});
    return accounts;
}

QByteArray packedOptions(const ServerTraits &server)
{
    return QCborMap{{QStringLiteral("token_limit_field"), server.tokenLimitField},
                    {QStringLiteral("stream_options"), server.takesStreamOptions},
                    {QStringLiteral("json_object"), server.takesJsonObject},
                    {QStringLiteral("key_needed"), server.isKeyNeeded},
                    {QStringLiteral("private_allowed"), server.isPrivateAllowed}}
        .toCborValue()
        .toCbor();
}

void unpackOptions(const QByteArray &packed, ServerTraits &server)
{
    const QCborMap options = QCborValue::fromCbor(packed).toMap();
    server.tokenLimitField = options[QStringLiteral("token_limit_field")].toString(server.tokenLimitField);
    server.takesStreamOptions = options[QStringLiteral("stream_options")].toBool(server.takesStreamOptions);
    server.takesJsonObject = options[QStringLiteral("json_object")].toBool(server.takesJsonObject);
    server.isKeyNeeded = options[QStringLiteral("key_needed")].toBool(server.isKeyNeeded);
    server.isPrivateAllowed = options[QStringLiteral("private_allowed")].toBool(server.isPrivateAllowed);
}

SealedRow toRow(const Account &account, int position, const QByteArray &secret)
{
    return {account.id,
            {position, stored(account.createdAt)},
            {account.provider.toUtf8(), account.server.name.toUtf8(), account.server.address.toEncoded(),
             packedOptions(account.server), secret}};
}

Account fromRow(const SealedRow &row)
{
    Account account;
    account.id = row.id;
    account.createdAt = moment(row.clear[1]);
    account.provider = QString::fromUtf8(row.sealed[0]);
    account.server.name = QString::fromUtf8(row.sealed[1]);
    account.server.address = QUrl::fromEncoded(row.sealed[2]);
    unpackOptions(row.sealed[3], account.server);
    // A short key would be shown whole by its last four characters.
    if (row.sealed[4].size() >= 12)
        account.keyHint = QString::fromUtf8(row.sealed[4].right(4));
    else if (!row.sealed[4].isEmpty())
        account.keyHint = QStringLiteral("****");
    return account;
}

Result<Rows<SealedRow>> rowsWhere(const Database &database, const Vault &vault, const QString &condition,
                                  const QVariantList &values)
{
    const auto key = vault.libraryKey();
    if (!key)
        return failure(key.error());
    return table().select(database, *key, condition, values);
}

Result<SealedRow> rowOf(const Database &database, const Vault &vault, const QString &id)
{
    const auto rows = rowsWhere(database, vault, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    if (rows->items.isEmpty())
        return failure(ErrorKind::NotFound, id);
    return rows->items.first();
}

} // namespace

AccountStore::AccountStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<Account> AccountStore::add(const Account &account, const QByteArray &secret)
{
    Account made = account;
    made.id = newId();
    made.server.name = account.server.name.trimmed();
    made.createdAt = moment(QDateTime::currentMSecsSinceEpoch());
    if (const Result<> fits = checkName(made.server.name, made.id); !fits)
        return failure(fits.error());
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    const auto done = m_database.transact([&]() -> Result<> {
        const auto position = m_database.value(QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM accounts"));
        if (!position)
            return failure(position.error());
        return table().insert(m_database, *key, {toRow(made, position->toInt(), secret)});
    });
    if (!done)
        return failure(done.error());
    return find(made.id);
}

Result<> AccountStore::checkName(const QString &name, const QString &ownId) const
{
    if (name.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("blank name"));
    const Result<Account> known = find(name);
    if (known)
        return known->id == ownId ? Result<>() : failure(ErrorKind::BadInput, name, QStringLiteral("name taken"));
    return known.error().kind == ErrorKind::NotFound ? Result<>() : failure(known.error());
}

Result<> AccountStore::rename(const QString &id, const QString &name)
{
    if (const Result<> fits = checkName(name.trimmed(), id); !fits)
        return fits;
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        auto row = rowOf(m_database, m_vault, id);
        if (!row)
            return failure(row.error());
        row->sealed[1] = name.trimmed().toUtf8();
        return table().update(m_database, *key, {*row});
    });
}

Result<Rows<Account>> AccountStore::list() const
{
    const auto rows = rowsWhere(m_database, m_vault, QStringLiteral("1 ORDER BY position"), {});
    if (!rows)
        return failure(rows.error());
    Rows<Account> accounts;
    accounts.damaged = rows->damaged;
    for (const SealedRow &row : rows->items)
        accounts.items.append(fromRow(row));
    return accounts;
}

Result<Account> AccountStore::find(const QString &idOrName) const
{
    const auto accounts = list();
    if (!accounts)
        return failure(accounts.error());
    for (const Account &account : accounts->items) {
        if (account.id == idOrName || account.server.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return account;
    }
    return failure(ErrorKind::NotFound, idOrName);
}

Result<QByteArray> AccountStore::secret(const QString &id) const
{
    const auto row = rowOf(m_database, m_vault, id);
    if (!row)
        return failure(row.error());
    return row->sealed[4];
}

Result<> AccountStore::setSecret(const QString &id, const QByteArray &secret)
{
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    auto done = m_database.transact([&]() -> Result<> {
        auto row = rowOf(m_database, m_vault, id);
        if (!row)
            return failure(row.error());
        row->sealed[4] = secret;
        return table().update(m_database, *key, {*row});
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<RemovedAccount> AccountStore::remove(const QString &id)
{
    const auto rows = table().selectClosed(m_database, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(ErrorKind::NotFound, id);
    const auto done = m_database.execute(QStringLiteral("DELETE FROM accounts WHERE id = ?"), {id});
    if (!done)
        return failure(done.error());
    m_database.emptyLog();
    return std::make_shared<const ClosedRow>(rows->first());
}

Result<> AccountStore::putBack(const RemovedAccount &removed)
{
    const auto key = m_vault.libraryKey();
    if (!key)
        return failure(key.error());
    const Rows<SealedRow> opened = table().openAll(*key, {*removed});
    if (!opened.damaged.isEmpty())
        return failure(opened.damaged.first());
    const Account account = fromRow(opened.items.first());
    if (const Result<> fits = checkName(account.server.name, account.id); !fits)
        return fits;
    return table().insert(m_database, *key, opened.items);
}

} // namespace likeness
