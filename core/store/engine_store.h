// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine_ticket.h"

namespace likeness {

class Database;
class SettingsStore;
class Vault;

/// Keeps, sealed, how the engine of this library is reached. Its data are sealed with a key that comes from the
/// library's own, so they open with the library alone and are lost with it.
class EngineStore final : public EngineTickets {
public:
    EngineStore(Database &database, Vault &vault, SettingsStore &settings);

    bool canKeep() const override;
    Result<std::optional<EngineTicket>> ticket() const override;
    Result<> keep(const EngineTicket &ticket) override;
    Result<QByteArray> dataKey() const override;

private:
    Database &m_database;
    Vault &m_vault;
    SettingsStore &m_settings;
};

} // namespace likeness
