// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/bodies.h"
#include "engine/api/exchange.h"
#include "engine/api/routes.h"

namespace likeness::engine {

void addModelRoutes(Router &router, Service &service)
{
    router.getOpenly("/health", [&service](const httplib::Request &, httplib::Response &response) {
        const bool isSealed = service.data().files().sealer().isSealing();
        answer(response, {{"status", "ok"}, {"version", LIKENESS_VERSION}, {"sealed", isSealed}});
    });
    router.get("/v1/models", [&service](const httplib::Request &, httplib::Response &response) {
        Json data = Json::array();
        for (const ModelEntry &model : service.models().list())
            data.push_back(bodyOf(model));
        answer(response, {{"object", "list"}, {"data", std::move(data)}});
    });
    router.get("/v1/models/(.+)", [&service](const httplib::Request &request, httplib::Response &response) {
        answerWith(response, service.models().find(request.matches[1]),
                   [](const ModelEntry &model) { return bodyOf(model); });
    });
    router.remove("/v1/models/(.+)", [&service](const httplib::Request &request, httplib::Response &response) {
        const std::string id = request.matches[1];
        const auto removed = service.models().remove(id);
        if (!removed)
            return refuse(response, removed.error());
        answer(response, {{"id", id}, {"object", "model"}, {"deleted", true}});
    });
}

} // namespace likeness::engine
