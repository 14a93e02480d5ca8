// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/service.h"

namespace httplib {
class Server;
}

namespace likeness::engine {

struct ServerOptions {
    std::string token; ///< empty: whoever reaches the address may ask; only for loopback
    std::function<void(const std::string &line)> log; ///< one line a request, without anything of its content
};

/// The HTTP interface of a Service.
class Server {
public:
    Server(Service &service, ServerOptions options);
    ~Server();

    /// @param port 0 for any. @return the port
    Result<int> bind(const std::string &host, int port);
    /// Answers until stop(), which may be called from any thread.
    void run();
    void stop();

private:
    void addRoutes();
    void tellFaults();

    Service &m_service;
    ServerOptions m_options;
    std::unique_ptr<httplib::Server> m_http;
};

/// 127.0.0.0/8, ::1 and localhost.
bool isLoopback(const std::string &host);

} // namespace likeness::engine
