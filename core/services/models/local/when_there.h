// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "services/models/local/engine_servers.h"

namespace likeness {

/// What `ask` answers, once the engine is there.
template <typename T, typename Ask>
QFuture<Result<T>> whenThere(Engine &engine, const ServerTraits &server, QObject *guard, Ask ask)
{
    return andThen(engine.need(), guard, [&engine, server, guard, ask](const Result<EngineTicket> &ticket) {
        if (!ticket)
            return QtFuture::makeReadyFuture(Result<T>(failure(engineFault(ticket.error(), server.name, engine))));
        return andThen(ask(reached(server, *ticket), ticket->token), guard,
                       [&engine, server](const Result<T> &answer) -> Result<T> {
                           return answer ? answer : failure(engineFault(answer.error(), server.name, engine));
                       });
    });
}

} // namespace likeness
