// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/router.h"
#include "engine/api/service.h"

namespace likeness::engine {

// Each adds its part of the interface. `service` outlives the server.
void addModelRoutes(Router &router, Service &service); ///< and /health
void addFileRoutes(Router &router, Service &service);
void addJobRoutes(Router &router, Service &service);
void addChatRoutes(Router &router, Service &service); ///< and embeddings

} // namespace likeness::engine
