// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/accounts.h"
#include "services/models/budget.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "services/models/transfers.h"

namespace likeness {

/// All that asking a model takes, made in the order in which one needs the other.
struct ModelDesk {
    /// Both must outlive this.
    ModelDesk(Library &library, ModelServers &servers)
        : transfers(library),
          accounts(library, servers, transfers),
          models(library, accounts),
          budget(library, transfers),
          questions({library, servers, accounts, models, budget})
    {
    }

    Transfers transfers;
    Accounts accounts;
    Models models;
    Budget budget;
    Questions questions;
};

} // namespace likeness
