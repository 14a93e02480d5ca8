// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/server.h"

#include "engine/api/exchange.h"
#include "engine/api/routes.h"
#include "engine/storage/ids.h"

#include <array>
#include <sys/socket.h>

namespace likeness::engine {

namespace {

constexpr std::size_t threads = 24; ///< as many connections at a time; most of them wait
constexpr std::size_t highestPayload = (std::size_t(512) << 20) + (std::size_t(1) << 20); ///< a file and its form

Failure wrongToken()
{
    return {FailureKind::Unauthorized, "Incorrect API key provided.", {}, "invalid_api_key"};
}

Failure fromAWebPage()
{
    return {FailureKind::Unauthorized, "Web pages may not use this engine.", {}, "origin_not_allowed"};
}

bool hasToken(const httplib::Request &request, const std::string &token)
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string header = request.get_header_value("Authorization");
    return header.compare(0, scheme.size(), scheme) == 0
        && equalsSecret(std::string_view(header).substr(scheme.size()), token);
}

/// The words of a path that the interface itself has; everything else may be somebody's own word.
std::string withoutNames(const std::string &path)
{
    static const std::array known{"v1",     "models",      "files",       "fine_tuning", "jobs",   "content",
                                  "events", "cancel",      "checkpoints", "pause",       "resume", "chat",
                                  "finish", "completions", "health",      "embeddings"};
    std::string result;
    for (std::size_t start = 0; start < path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string word = path.substr(start, end - start);
        const bool isKnown = std::find(known.begin(), known.end(), word) != known.end();
        result += (isKnown || word.empty() ? word : "*") + (end < path.size() ? "/" : "");
        start = end + 1;
    }
    return result;
}

/// Without SO_REUSEPORT, which the library would set, and with which another program could share the port.
void setSocketOptions(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

bool isLoopback(const std::string &host)
{
    return host.compare(0, 4, "127.") == 0 || host == "::1" || host == "localhost";
}

Server::Server(Service &service, ServerOptions options)
    : m_service(service),
      m_options(std::move(options)),
      m_http(std::make_unique<httplib::Server>())
{
    m_http->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_http->set_socket_options(setSocketOptions);
    m_http->set_tcp_nodelay(true);
    m_http->set_payload_max_length(highestPayload);
    // A connection a request: connecting to this computer costs nothing, none waits idle in a thread or keeps stop()
    // waiting, and none is closed in the moment in which a client sends its next request.
    m_http->set_keep_alive_max_count(1);
    tellFaults();
    addRoutes();
}

Server::~Server() = default;

void Server::addRoutes()
{
    m_http->set_pre_routing_handler([](const httplib::Request &, httplib::Response &response) {
        response.set_header("x-request-id", newId("req_"));
        return httplib::Server::HandlerResponse::Unhandled;
    });
    Router router(*m_http, [token = m_options.token](const httplib::Request &request) -> std::optional<Failure> {
        if (token.empty())
            return request.has_header("Origin") ? std::optional(fromAWebPage()) : std::nullopt;
        return hasToken(request, token) ? std::nullopt : std::optional(wrongToken());
    });
    addModelRoutes(router, m_service);
    addFileRoutes(router, m_service);
    addJobRoutes(router, m_service);
    addChatRoutes(router, m_service);
    router.rest([](const httplib::Request &request, httplib::Response &response) {
        refuse(response, {FailureKind::NotFound, "Invalid URL (" + request.method + " " + request.path + ")", {}, {}});
    });
}

void Server::tellFaults()
{
    m_http->set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        refuse(response, {FailureKind::Internal, "The engine met an unexpected error.", {}, "internal_error"});
    });
    m_http->set_error_handler([](const httplib::Request &request, httplib::Response &response) {
        if (!response.body.empty())
            return;
        const int status = response.status;
        const bool isUnknown = status == 404;
        refuse(
            response,
            {FailureKind::BadRequest,
             isUnknown ? "Invalid URL (" + request.method + " " + request.path + ")" : "The request is not understood.",
             {},
             {}});
        response.status = status;
    });
    m_http->set_logger([this](const httplib::Request &request, const httplib::Response &response) {
        if (m_options.log)
            m_options.log(request.method + " " + withoutNames(request.path) + " " + std::to_string(response.status));
    });
}

Result<int> Server::bind(const std::string &host, int port)
{
    if (!isLoopback(host) && m_options.token.empty()) {
        return fail(FailureKind::BadRequest, "Without a token only addresses of this computer are possible.", "listen");
    }
    const bool isBound = port == 0 || m_http->bind_to_port(host, port);
    const int bound = port == 0 ? m_http->bind_to_any_port(host) : port;
    if (!isBound || bound <= 0)
        return fail(FailureKind::Io, "The address cannot be listened on; another program may use it.", "listen");
    return bound;
}

void Server::run()
{
    m_http->listen_after_bind();
}

void Server::stop()
{
    m_http->stop();
}

} // namespace likeness::engine
