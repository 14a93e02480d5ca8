// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/service.h"

namespace likeness::engine {

Result<std::unique_ptr<Service>> Service::open(const std::filesystem::path &data, Sealer sealer, ModelRuntime &runtime,
                                               ModelStore::MakePractice makePractice)
{
    auto folder = DataFolder::open(data, std::move(sealer));
    if (!folder)
        return tl::make_unexpected(folder.error());
    std::unique_ptr<Service> service(new Service(std::move(*folder), runtime));
    const SealedFolder &sealed = service->m_data.files();
    auto files = FileStore::open(sealed);
    if (!files)
        return tl::make_unexpected(files.error());
    auto jobs = JobStore::open(sealed);
    if (!jobs)
        return tl::make_unexpected(jobs.error());
    service->m_files = std::move(*files);
    service->m_jobs = std::move(*jobs);
    service->m_models = std::make_unique<ModelStore>(service->m_data.models(), sealed, *service->m_jobs, runtime,
                                                     std::move(makePractice));
    const JobPlaces places{sealed, *service->m_files, *service->m_jobs, *service->m_models, runtime};
    service->m_fineTuning = std::make_unique<FineTuning>(places, service->m_activity);
    service->m_fineTuning->start();
    return service;
}

void Service::stop()
{
    m_isStopping = true;
    m_fineTuning->stop();
}

} // namespace likeness::engine
