// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/bodies.h"
#include "engine/api/exchange.h"
#include "engine/api/routes.h"

namespace likeness::engine {

void addModelRoutes(httplib::Server &server, Service &service)
{
    server.Get("/health", [&service](const httplib::Request &, httplib::Response &response) {
        const bool isSealed = service.data().files().sealer().isSealing();
        answer(response, {{"status", "ok"}, {"version", LIKENESS_VERSION}, {"sealed", isSealed}});
    });
    server.Get("/v1/models", [&service](const httplib::Request &, httplib::Response &response) {
        Json data = Json::array();
        for (const ShelfEntry &model : service.models().list())
            data.push_back(bodyOf(model));
        answer(response, {{"object", "list"}, {"data", std::move(data)}});
    });
    server.Get("/v1/models/(.+)", [&service](const httplib::Request &request, httplib::Response &response) {
        answerWith(response, service.models().find(request.matches[1]),
                   [](const ShelfEntry &model) { return bodyOf(model); });
    });
    server.Delete("/v1/models/(.+)", [&service](const httplib::Request &request, httplib::Response &response) {
        const std::string id = request.matches[1];
        const auto removed = service.models().remove(id);
        if (!removed)
            return refuse(response, removed.error());
        answer(response, {{"id", id}, {"object", "model"}, {"deleted", true}});
    });
}

} // namespace likeness::engine
