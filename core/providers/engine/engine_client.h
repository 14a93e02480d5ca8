// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine_ticket.h"
#include "providers/http/http_client.h"

namespace likeness {

/// Speaks with the engine of this computer.
class EngineClient final : public EngineCalls {
public:
    QFuture<Result<>> greet(const EngineTicket &ticket, QObject *guard) override;
    QFuture<Result<>> checkModel(const EngineTicket &ticket, const QString &model, QObject *guard) override;

private:
    HttpClient m_client{RetryRules{.retries = 0}}; // who is not there now was ended: nobody waits for it
};

} // namespace likeness
