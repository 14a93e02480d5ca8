// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/exchange.h"

#include <functional>

namespace likeness::engine {

/// Where the parts of the interface register what they answer. Nothing registered here is reached without the token.
class Router {
public:
    using Handler = std::function<void(const httplib::Request &, httplib::Response &)>;
    using BodyHandler =
        std::function<void(const httplib::Request &, httplib::Response &, const httplib::ContentReader &)>;
    /// @return why this request is refused
    using Gate = std::function<std::optional<Failure>(const httplib::Request &)>;

    Router(httplib::Server &server, Gate gate) : m_server(server), m_gate(std::move(gate)) { }

    void get(const std::string &pattern, Handler handler);
    void remove(const std::string &pattern, Handler handler);
    void post(const std::string &pattern, BodyHandler handler);
    /// Every other request; registered last.
    void rest(Handler handler);
    /// For the one thing that needs no token.
    void getOpenly(const std::string &pattern, Handler handler);

private:
    Handler behindGate(Handler handler) const;
    /// The same for requests with a body, which is read and forgotten: without a reader of its own the library would
    /// keep it in memory as a whole.
    BodyHandler skippingBody(Handler handler) const;

    httplib::Server &m_server;
    Gate m_gate;
};

} // namespace likeness::engine
