// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/accounts.h"

#include "base/async.h"
#include "services/models/local/engine_account.h"
#include "services/models/shipped_catalogue.h"
#include "services/models/transfers.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

using Listing = QFuture<Result<QVector<ListedModel>>>;

Listing refusedListing(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<QVector<ListedModel>>(failure(error)));
}

TransferOutcome outcomeOf(const Result<QVector<ListedModel>> &models)
{
    if (models)
        return TransferOutcome::Answered;
    return models.error().kind == ErrorKind::Offline ? TransferOutcome::NotReached : TransferOutcome::Refused;
}

/// What is pasted brings blanks along; what holds others inside is no key, and could not travel in a header.
Result<QByteArray> cleanKey(const QByteArray &typed, const QString &server)
{
    const QByteArray key = typed.trimmed();
    const bool isKey = std::all_of(key.cbegin(), key.cend(), [](char c) { return c > ' ' && c <= '~'; });
    return isKey ? Result<QByteArray>(key) : failure(ErrorKind::BadInput, server, QStringLiteral("not_a_key"));
}

} // namespace

Accounts::Accounts(Library &library, ModelServers &servers, Transfers &transfers, const QString &thisComputer,
                   QObject *parent)
    : QObject(parent),
      m_library(library),
      m_servers(servers),
      m_transfers(transfers),
      m_thisComputer(thisComputer),
      m_presets(shippedCatalogue().servers())
{
}

bool Accounts::isOnThisComputer(const Account &account) const
{
    return m_servers.trust(account.server.address) == OriginTrust::Loopback;
}

Result<Rows<Account>> Accounts::list() const
{
    Result<Rows<Account>> all = added();
    if (all && !m_thisComputer.isEmpty())
        all->items.prepend(engineAccount(m_thisComputer));
    return all;
}

Result<Rows<Account>> Accounts::added() const
{
    return m_library.accounts().list();
}

Result<Account> Accounts::find(const QString &idOrName) const
{
    const bool isEngine = idOrName == engineAccountId || idOrName.compare(m_thisComputer, Qt::CaseInsensitive) == 0;
    if (isEngine && !m_thisComputer.isEmpty())
        return engineAccount(m_thisComputer);
    return m_library.accounts().find(idOrName);
}

Result<QByteArray> Accounts::secret(const QString &id) const
{
    return id == engineAccountId ? QByteArray() : m_library.accounts().secret(id);
}

Result<ServerTraits> Accounts::traitsFor(const NewAccount &account) const
{
    const auto preset = std::find_if(m_presets.cbegin(), m_presets.cend(),
                                     [&](const ServerPreset &one) { return one.id == account.provider; });
    if (preset == m_presets.cend())
        return failure(ErrorKind::NotFound, account.provider);
    ServerTraits traits = preset->traits;
    if (!account.name.isEmpty())
        traits.name = account.name;
    if (!account.address.isEmpty() || traits.address.isEmpty()) {
        const Result<QUrl> address = m_servers.address(account.address);
        if (!address)
            return failure(address.error());
        traits.address = *address;
    }
    traits.isPrivateAllowed = account.isPrivateAllowed;
    return traits;
}

Result<Account> Accounts::add(const NewAccount &account)
{
    const Result<ServerTraits> traits = traitsFor(account);
    if (!traits)
        return failure(traits.error());
    if (m_servers.trust(traits->address) == OriginTrust::Private && !traits->isPrivateAllowed)
        return failure(ErrorKind::Denied, traits->address.toDisplayString(), QStringLiteral("private_address"));
    const Result<QByteArray> key = cleanKey(account.secret, traits->name);
    if (!key)
        return failure(key.error());
    if (traits->isKeyNeeded && key->isEmpty())
        return failure(ErrorKind::NoKey, traits->name);
    if (!m_thisComputer.isEmpty() && traits->name.trimmed().compare(m_thisComputer, Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::BadInput, traits->name, QStringLiteral("name taken"));
    Account made;
    made.provider = account.provider;
    made.server = *traits;
    const Result<Account> added = m_library.accounts().add(made, *key);
    if (added)
        Q_EMIT changed();
    return added;
}

Result<> Accounts::rename(const QString &id, const QString &name)
{
    const Result<> done = m_library.accounts().rename(id, name);
    if (done)
        Q_EMIT changed();
    return done;
}

Result<> Accounts::replaceKey(const QString &id, const QByteArray &secret)
{
    const Result<Account> account = find(id);
    if (!account)
        return failure(account.error());
    const Result<QByteArray> key = cleanKey(secret, account->server.name);
    if (!key)
        return failure(key.error());
    if (account->server.isKeyNeeded && key->isEmpty())
        return failure(ErrorKind::NoKey, account->server.name);
    const Result<> done = m_library.accounts().setSecret(account->id, *key);
    if (done)
        Q_EMIT changed();
    return done;
}

Result<RemovedAccount> Accounts::remove(const QString &id)
{
    auto removed = m_library.accounts().remove(id);
    if (removed)
        Q_EMIT changed();
    return removed;
}

Result<> Accounts::putBack(const RemovedAccount &removed)
{
    const Result<> done = m_library.accounts().putBack(removed);
    if (done)
        Q_EMIT changed();
    return done;
}

Listing Accounts::test(const QString &id)
{
    const Result<Account> account = find(id);
    if (!account)
        return refusedListing(account.error());
    if (isEngine(*account))
        return askEngine(*account);
    const Result<QByteArray> key = secret(account->id);
    return key ? ask(*account, *key) : refusedListing(key.error());
}

Listing Accounts::ask(const Account &account, const QByteArray &secret)
{
    Transfer record;
    record.purpose = SendPurpose::Test;
    record.account = account.server.name;
    record.origin = m_servers.origin(account.server.address);
    record.estimatedCost = Money();
    const Result<Transfer> begun = m_transfers.begin(record, std::nullopt, {});
    if (!begun)
        return refusedListing(begun.error());
    const Listing listing = m_servers.listModels(account.server, secret, this);
    return andThen(listing, this, [this, id = account.id, begun](const Result<QVector<ListedModel>> &models) {
        Transfer ended = *begun;
        ended.cost = Money();
        ended.outcome = outcomeOf(models);
        if (const Result<> kept = m_transfers.end(ended); !kept)
            return Result<QVector<ListedModel>>(failure(kept.error()));
        if (models)
            Q_EMIT listed(id, *models);
        return models;
    });
}

/// Nothing leaves this computer by that, so there is nothing to record.
Listing Accounts::askEngine(const Account &account)
{
    return andThen(m_servers.listModels(account.server, {}, this), this,
                   [this](const Result<QVector<ListedModel>> &models) {
                       if (models)
                           Q_EMIT listed(engineAccountId, *models);
                       return models;
                   });
}

QFuture<Result<QVector<LocalServer>>> Accounts::findLocalServers()
{
    struct Search {
        QPromise<Result<QVector<LocalServer>>> promise;
        QVector<LocalServer> found;
        int waitingFor = 0;
    };
    auto search = std::make_shared<Search>();
    search->promise.start();
    const auto take = [search](const Result<std::optional<LocalServer>> &one) {
        if (one && *one)
            search->found.append(**one);
        if (--search->waitingFor > 0)
            return;
        search->promise.addResult(search->found);
        search->promise.finish();
    };
    QVector<QFuture<Result<std::optional<LocalServer>>>> asked;
    for (const ServerPreset &preset : std::as_const(m_presets)) {
        if (m_servers.trust(preset.traits.address) == OriginTrust::Loopback)
            asked.append(askLocal(preset));
    }
    search->waitingFor = int(asked.size());
    for (const auto &one : std::as_const(asked))
        onDone(one, this, take);
    return search->promise.future();
}

/// Whatever else listens there gives no list of models, and is none of ours.
QFuture<Result<std::optional<LocalServer>>> Accounts::askLocal(const ServerPreset &preset)
{
    return andThen(m_servers.listModels(preset.traits, {}, this), this,
                   [preset](const Result<QVector<ListedModel>> &models) {
                       const bool wantsKey = !models && models.error().kind == ErrorKind::KeyRefused;
                       if (!models && !wantsKey)
                           return Result<std::optional<LocalServer>>();
                       return Result<std::optional<LocalServer>>(
                           LocalServer{preset.id, preset.traits, models.value_or(QVector<ListedModel>()), wantsKey});
                   });
}

} // namespace likeness
