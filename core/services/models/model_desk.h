// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/accounts.h"
#include "services/models/budget.h"
#include "services/models/local/engine_servers.h"
#include "services/models/local/local_models.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "services/models/transfers.h"

namespace likeness {

/// The engine of this computer, and what it is called for people. Without an engine nothing speaks of it anywhere.
struct ThisComputer {
    Engine *engine = nullptr;
    EngineCalls *calls = nullptr; ///< there where the engine is, like the next
    ModelHub *hub = nullptr;
    QString name = {};
};

/// All that asking a model takes, made in the order in which one needs the other.
struct ModelDesk {
    /// All must outlive this.
    ModelDesk(Library &library, ModelServers &servers, const ThisComputer &here = {})
        : asked(servers, here.engine),
          transfers(library),
          accounts(library, asked, transfers, here.engine != nullptr ? here.name : QString()),
          models(library, accounts),
          budget(library, transfers),
          questions({library, asked, accounts, models, budget})
    {
        if (here.engine != nullptr)
            localModels = std::make_unique<LocalModels>(LocalModelNeeds{*here.engine, *here.calls, *here.hub, models});
    }

    EngineServers asked;
    Transfers transfers;
    Accounts accounts;
    Models models;
    Budget budget;
    Questions questions;
    std::unique_ptr<LocalModels> localModels; ///< null without an engine
};

} // namespace likeness
