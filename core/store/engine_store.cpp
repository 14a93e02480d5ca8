// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine_store.h"

#include "store/database/database.h"
#include "store/keys/vault.h"
#include "store/settings_store.h"

#include <QCborArray>
#include <QCborValue>

namespace likeness {
namespace {

/// Sealed like every setting; the token in it is worth nothing once that engine has ended.
const Setting<QByteArray> ticketSetting{"engine/ticket", {}};

} // namespace

EngineStore::EngineStore(Database &database, Vault &vault, SettingsStore &settings)
    : m_database(database),
      m_vault(vault),
      m_settings(settings)
{
}

bool EngineStore::canKeep() const
{
    return !m_database.isReadOnly();
}

Result<std::optional<EngineTicket>> EngineStore::ticket() const
{
    const Result<QByteArray> kept = m_settings.get(ticketSetting);
    if (!kept)
        return failure(kept.error());
    const QCborArray parts = QCborValue::fromCbor(*kept).toArray();
    if (parts.size() != 3)
        return std::optional<EngineTicket>();
    return EngineTicket{parts.at(0).toString(), parts.at(1).toByteArray(), parts.at(2).toInteger()};
}

Result<> EngineStore::keep(const EngineTicket &ticket)
{
    const QCborArray parts{ticket.address, ticket.token, ticket.processId};
    return m_settings.set(ticketSetting, QCborValue(parts).toCbor());
}

Result<QByteArray> EngineStore::dataKey() const
{
    const Result<SealingKey> library = m_vault.libraryKey();
    if (!library)
        return failure(library.error());
    return library->hasher().hash("the engine's data");
}

} // namespace likeness
