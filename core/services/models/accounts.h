// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/account.h"
#include "domain/models/model_info.h"
#include "domain/models/model_servers.h"
#include "store/database/rows.h"
#include "store/models/account_store.h"

#include <QObject>

namespace likeness {

class Library;
class Transfers;

/// What is asked of a person who adds a server.
struct NewAccount {
    QString provider = QStringLiteral("openai"); ///< id of a preset
    QString name = {}; ///< empty: the preset's
    QString address = {}; ///< as typed; empty: the preset's
    QByteArray secret = {}; ///< may be empty where the server needs none
    bool isPrivateAllowed = false; ///< the person was warned of plain http to this address, and agreed
};

/// A server on this computer that answered when it was looked for.
struct LocalServer {
    QString provider; ///< id of the preset at whose usual address it is
    ServerTraits server;
    QVector<ListedModel> models;
    bool isKeyNeeded = false; ///< it answered that it wants a key

    bool operator==(const LocalServer &) const = default;
};

/// The servers that a person's questions may go to.
class Accounts final : public QObject {
    Q_OBJECT
public:
    /// All three must outlive this. `thisComputer` is what the engine of this computer is called for people; empty:
    /// there is none.
    Accounts(Library &library, ModelServers &servers, Transfers &transfers, const QString &thisComputer = {},
             QObject *parent = nullptr);

    /// The kinds of servers that are known by name, "openai-compatible" for any other among them.
    const QVector<ServerPreset> &presets() const { return m_presets; }
    /// Whether what it is sent stays on this computer.
    bool isOnThisComputer(const Account &account) const;
    /// This computer's engine first, where there is one: nobody has to add it.
    Result<Rows<Account>> list() const;
    /// Those that somebody added.
    Result<Rows<Account>> added() const;
    /// By id, else by name whatever its case; NotFound.
    Result<Account> find(const QString &idOrName) const;
    /// The key, for the moment of sending; empty: the account has none.
    Result<QByteArray> secret(const QString &id) const;

    /// Sends nothing. NotFound: no such preset. NoKey: this server needs one. BadInput: the address (its detail says
    /// what is wrong with it, see ModelServers::address), the name ("blank name", "name taken") or the key
    /// ("not_a_key": blanks or letters of no key are in it; those around it are taken off). Denied, detail
    /// "private_address": plain http in the local network without consent.
    Result<Account> add(const NewAccount &account);
    /// NotFound; BadInput as for add().
    Result<> rename(const QString &id, const QString &name);
    /// NotFound; NoKey where it is empty and this server needs one; BadInput as for add().
    Result<> replaceKey(const QString &id, const QByteArray &secret);
    /// The key goes with it; what is returned holds it sealed, for putBack(). What was sent stays in the record of
    /// transfers.
    Result<RemovedAccount> remove(const QString &id);
    /// The undo of remove(). BadInput: another account bears its name by now ("name taken").
    Result<> putBack(const RemovedAccount &removed);

    /// What the server offers, asked of it now: the free call that shows whether address and key are right. It goes
    /// into the record of transfers.
    QFuture<Result<QVector<ListedModel>>> test(const QString &id);
    /// Asks the usual addresses on this computer which of them answer. Nothing leaves it.
    QFuture<Result<QVector<LocalServer>>> findLocalServers();

Q_SIGNALS:
    void changed();
    /// A server said what it offers.
    void listed(const QString &accountId, const QVector<likeness::ListedModel> &models);

private:
    Result<ServerTraits> traitsFor(const NewAccount &account) const;
    QFuture<Result<QVector<ListedModel>>> ask(const Account &account, const QByteArray &secret);
    QFuture<Result<QVector<ListedModel>>> askEngine(const Account &account);
    QFuture<Result<std::optional<LocalServer>>> askLocal(const ServerPreset &preset);

    Library &m_library;
    ModelServers &m_servers;
    Transfers &m_transfers;
    QString m_thisComputer;
    QVector<ServerPreset> m_presets;
};

} // namespace likeness
