// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/router.h"

namespace likeness::engine {

void Router::get(const std::string &pattern, Handler handler)
{
    m_server.Get(pattern, behindGate(std::move(handler)));
}

void Router::getOpenly(const std::string &pattern, Handler handler)
{
    m_server.Get(pattern, std::move(handler));
}

void Router::remove(const std::string &pattern, Handler handler)
{
    m_server.Delete(pattern, behindGate(handler));
    m_server.Delete(pattern, skippingBody(std::move(handler)));
}

void Router::rest(Handler handler)
{
    const std::string all = ".*";
    get(all, handler);
    remove(all, handler);
    m_server.Post(all, skippingBody(handler));
    m_server.Put(all, skippingBody(handler));
    m_server.Patch(all, skippingBody(std::move(handler)));
}

void Router::post(const std::string &pattern, BodyHandler handler)
{
    m_server.Post(pattern,
                  [handler = std::move(handler), gate = m_gate](const httplib::Request &request,
                                                                httplib::Response &response,
                                                                const httplib::ContentReader &reader) {
                      const auto refused = gate(request);
                      if (!refused)
                          return handler(request, response, reader);
                      // A client that is still sending would not see the answer if the connection broke.
                      if (hasBody(request))
                          skipBody(request, reader);
                      refuse(response, *refused);
                  });
}

Router::Handler Router::behindGate(Handler handler) const
{
    return [handler = std::move(handler), gate = m_gate](const httplib::Request &request, httplib::Response &response) {
        if (const auto refused = gate(request))
            return refuse(response, *refused);
        handler(request, response);
    };
}

Router::BodyHandler Router::skippingBody(Handler handler) const
{
    return [handler = behindGate(std::move(handler))](const httplib::Request &request, httplib::Response &response,
                                                      const httplib::ContentReader &reader) {
        if (hasBody(request))
            skipBody(request, reader);
        handler(request, response);
    };
}

} // namespace likeness::engine
