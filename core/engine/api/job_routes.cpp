// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/bodies.h"
#include "engine/api/exchange.h"
#include "engine/api/job_request.h"
#include "engine/api/routes.h"

namespace likeness::engine {

namespace {

using httplib::ContentReader;
using httplib::Request;
using httplib::Response;

const std::string jobPath = "/v1/fine_tuning/jobs/([^/]+)";

/// metadata[key]=value for jobs with that pair, metadata=null for jobs without any.
bool fits(const Job &job, const Request &request)
{
    constexpr std::string_view opening = "metadata[";
    for (const auto &[name, value] : request.params) {
        if (name == "metadata" && value == "null" && !job.metadata.empty())
            return false;
        if (name.compare(0, opening.size(), opening) != 0 || name.back() != ']')
            continue;
        const std::string key = name.substr(opening.size(), name.size() - opening.size() - 1);
        const auto found = job.metadata.find(key);
        if (found == job.metadata.end() || found->second != value)
            return false;
    }
    return true;
}

void list(Service &service, const Request &request, Response &response)
{
    const auto wish = pageWish(request, 20, 100);
    if (!wish)
        return refuse(response, wish.error());
    std::vector<Job> jobs;
    for (Job &job : service.jobs().list()) {
        if (fits(job, request))
            jobs.push_back(std::move(job));
    }
    answerWith(response, pageOf(jobs, *wish),
               [](const Page<Job> &page) { return listOf(page, [](const Job &job) { return bodyOf(job); }); });
}

void create(Service &service, const Request &request, Response &response, const ContentReader &reader)
{
    const Activity::Work work(service.activity());
    const auto body = jsonOf(request, reader);
    if (!body)
        return refuse(response, body.error());
    auto asked = jobRequestFrom(*body);
    if (!asked)
        return refuse(response, asked.error());
    answerWith(response, service.fineTuning().create(std::move(*asked)), [](const Job &job) { return bodyOf(job); });
}

void listEvents(Service &service, const Request &request, Response &response)
{
    const auto wish = pageWish(request, 20, 10000);
    if (!wish)
        return refuse(response, wish.error());
    auto events = service.jobs().events(request.matches[1]);
    if (!events)
        return refuse(response, events.error());
    std::reverse(events->begin(), events->end()); // newest first
    answerWith(response, pageOf(*events, *wish), [](const Page<JobEvent> &page) {
        return listOf(page, [](const JobEvent &event) { return bodyOf(event); });
    });
}

void listCheckpoints(Service &service, const Request &request, Response &response)
{
    const auto wish = pageWish(request, 10, 100);
    if (!wish)
        return refuse(response, wish.error());
    const auto job = service.jobs().find(request.matches[1]);
    if (!job)
        return refuse(response, job.error());
    std::vector<JobCheckpoint> checkpoints;
    if (!job->isModelDeleted)
        checkpoints.assign(job->checkpoints.rbegin(), job->checkpoints.rend());
    answerWith(response, pageOf(checkpoints, *wish), [&job](const Page<JobCheckpoint> &page) {
        return listOf(page, [&job](const JobCheckpoint &checkpoint) { return bodyOf(*job, checkpoint); });
    });
}

/// cancel, pause, resume and finish: each gives the job back.
void addCommand(Router &router, Service &service, const std::string &name,
                Result<Job> (FineTuning::*command)(const std::string &))
{
    router.post(jobPath + "/" + name,
                [&service, command](const Request &request, Response &response, const ContentReader &reader) {
                    if (const auto body = bodyOf(request, reader); !body)
                        return refuse(response, body.error());
                    answerWith(response, (service.fineTuning().*command)(request.matches[1]),
                               [](const Job &job) { return bodyOf(job); });
                });
}

} // namespace

void addJobRoutes(Router &router, Service &service)
{
    router.post("/v1/fine_tuning/jobs",
                [&service](const Request &request, Response &response, const ContentReader &reader) {
                    create(service, request, response, reader);
                });
    router.get("/v1/fine_tuning/jobs",
               [&service](const Request &request, Response &response) { list(service, request, response); });
    router.get(jobPath, [&service](const Request &request, Response &response) {
        answerWith(response, service.jobs().find(request.matches[1]), [](const Job &job) { return bodyOf(job); });
    });
    router.get(jobPath + "/events",
               [&service](const Request &request, Response &response) { listEvents(service, request, response); });
    router.get(jobPath + "/checkpoints",
               [&service](const Request &request, Response &response) { listCheckpoints(service, request, response); });
    addCommand(router, service, "cancel", &FineTuning::cancel);
    addCommand(router, service, "pause", &FineTuning::pause);
    addCommand(router, service, "resume", &FineTuning::resume);
    addCommand(router, service, "finish", &FineTuning::finishEarly);
}

} // namespace likeness::engine
