// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/service.h"

#include <httplib.h>

namespace likeness::engine {

// Each adds its part of the interface. `service` outlives the server.
void addModelRoutes(httplib::Server &server, Service &service); ///< and /health
void addFileRoutes(httplib::Server &server, Service &service);
void addJobRoutes(httplib::Server &server, Service &service);
void addChatRoutes(httplib::Server &server, Service &service); ///< and embeddings

} // namespace likeness::engine
