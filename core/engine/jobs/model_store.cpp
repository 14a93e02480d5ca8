// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/model_store.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <system_error>

namespace likeness::engine {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Failure> noSuchModel(const std::string &id)
{
    return fail(FailureKind::NotFound, "The model '" + id + "' does not exist on this computer.", "model",
                "model_not_found");
}

/// The folder that NAME.link names in its first line.
fs::path linkedFolder(const fs::path &link)
{
    std::ifstream file(link);
    std::string line;
    std::getline(file, line);
    return line;
}

std::int64_t stampOf(const fs::path &folder)
{
    std::error_code error;
    const auto time = fs::last_write_time(folder / "config.json", error);
    return error ? 0 : static_cast<std::int64_t>(time.time_since_epoch().count());
}

/// The ids that a job's results are known by, with the folders of their files.
std::map<std::string, std::string> tunedFolders(const Job &job)
{
    std::map<std::string, std::string> folders;
    if (job.isModelDeleted)
        return folders;
    if (!job.tunedModel.empty())
        folders[job.tunedModel] = modelFolder(job);
    for (const JobCheckpoint &checkpoint : job.checkpoints)
        folders[job.checkpointName(checkpoint)] = checkpointFolder(job, checkpoint.step);
    return folders;
}

} // namespace

std::string modelFolder(const Job &job)
{
    return job.folder() + "/model";
}

std::string checkpointFolder(const Job &job, int step)
{
    return job.folder() + "/checkpoints/step-" + std::to_string(step);
}

Result<void> writeTuned(const SealedFolder &files, const std::string &folder, const TunedFiles &tuned)
{
    if (auto written = files.write(folder + "/weights", tuned.weights); !written)
        return written;
    return files.write(folder + "/config", tuned.config);
}

Result<TunedFiles> readTuned(const SealedFolder &files, const std::string &folder)
{
    auto config = files.read(folder + "/config");
    if (!config)
        return tl::make_unexpected(config.error());
    auto weights = files.read(folder + "/weights");
    if (!weights)
        return tl::make_unexpected(weights.error());
    return TunedFiles{std::move(*config), std::move(*weights)};
}

ModelStore::ModelStore(fs::path models, const SealedFolder &files, JobStore &jobs, ModelRuntime &runtime,
                       MakePractice makePractice)
    : m_models(std::move(models)),
      m_files(files),
      m_jobs(jobs),
      m_runtime(runtime),
      m_makePractice(std::move(makePractice))
{
}

std::vector<ModelEntry> ModelStore::list()
{
    std::vector<ModelEntry> bases;
    for (const auto &[id, folder] : baseFolders())
        bases.push_back(baseEntry(id, folder));
    std::vector<ModelEntry> entries = bases;
    for (const Job &job : m_jobs.list()) {
        const auto base = std::find_if(bases.begin(), bases.end(),
                                       [&job](const ModelEntry &entry) { return entry.id == job.baseModel; });
        for (const auto &tuned : tunedFolders(job)) {
            ModelEntry entry{tuned.first, job.baseModel, job.finishedAt.value_or(job.createdAt), {}, {}};
            if (base == bases.end())
                entry.problem = "Its base model is not on this computer any more.";
            else
                entry.facts = base->facts;
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

Result<ModelEntry> ModelStore::find(const std::string &id)
{
    const auto entries = list();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&id](const ModelEntry &entry) { return entry.id == id; });
    if (found == entries.end())
        return noSuchModel(id);
    return *found;
}

Result<ModelRef> ModelStore::resolve(const std::string &id)
{
    const auto entry = find(id);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (!entry->problem.empty())
        return fail(FailureKind::BadRequest, entry->problem, "model", "model_not_available");
    const auto folders = baseFolders();
    const auto folder = folders.find(entry->base.empty() ? id : entry->base);
    if (folder == folders.end())
        return noSuchModel(id); // deleted in between
    ModelRef model;
    model.baseFolder = folder->second;
    if (entry->base.empty())
        return model;
    for (const Job &job : m_jobs.list()) {
        const auto tuned = tunedFolders(job);
        if (const auto found = tuned.find(id); found != tuned.end()) {
            model.tunedId = id;
            model.loadTuned = [files = m_files, place = found->second] { return readTuned(files, place); };
            return model;
        }
    }
    return noSuchModel(id);
}

Result<void> ModelStore::remove(const std::string &id)
{
    const auto entry = find(id);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (entry->base.empty()) {
        return fail(FailureKind::BadRequest,
                    "Only fine-tuned models can be deleted here. A base model is deleted with its folder.", "model");
    }
    for (const Job &job : m_jobs.list()) {
        const auto tuned = tunedFolders(job);
        if (tuned.find(id) == tuned.end())
            continue;
        if (!isOver(job.status))
            return fail(FailureKind::Conflict, "The job that makes this model is not over. Cancel it first.", "model");
        // Said before it is done: a crash in between leaves files that nobody can reach any more, and that the next
        // start removes.
        const auto changed = m_jobs.change(job.id, [](Job &one) -> Result<void> {
            one.isModelDeleted = true;
            return {};
        });
        if (!changed)
            return tl::make_unexpected(changed.error());
        for (const auto &each : tuned)
            m_runtime.forget(each.first);
        if (auto removed = m_files.remove(modelFolder(job)); !removed)
            return removed;
        return m_files.remove(job.folder() + "/checkpoints");
    }
    return noSuchModel(id);
}

std::map<std::string, fs::path> ModelStore::baseFolders()
{
    ensurePractice();
    std::map<std::string, fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator it(m_models, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        const fs::path &path = it->path();
        if (path.extension() == ".link")
            folders[path.stem().string()] = linkedFolder(path);
        else if (it->is_directory(unknown) && path.extension() != ".unfinished") // being made
            folders[path.filename().string()] = path;
    }
    return folders;
}

ModelEntry ModelStore::baseEntry(const std::string &id, const fs::path &folder)
{
    ModelEntry entry{id, {}, 0, {}, {}};
    std::error_code error;
    const auto written = fs::last_write_time(folder / "config.json", error);
    if (!error) {
        // C++17 has no conversion between the clocks; both give the present.
        const auto age = fs::file_time_type::clock::now() - written;
        const auto moment =
            std::chrono::system_clock::now() - std::chrono::duration_cast<std::chrono::system_clock::duration>(age);
        entry.createdAt = std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch()).count();
    }
    const auto facts = inspect(folder);
    if (facts)
        entry.facts = *facts;
    else
        entry.problem = facts.error().message;
    return entry;
}

Result<ModelFacts> ModelStore::inspect(const fs::path &folder)
{
    const std::int64_t stamp = stampOf(folder);
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_inspected.find(folder.string());
        if (known != m_inspected.end() && known->second.stamp == stamp && known->second.facts)
            return known->second.facts;
    }
    auto facts = m_runtime.inspect(folder);
    const std::lock_guard lock(m_mutex);
    m_inspected.insert_or_assign(folder.string(), Inspected{stamp, facts});
    return facts;
}

void ModelStore::ensurePractice()
{
    const std::lock_guard lock(m_mutex);
    std::error_code error;
    const fs::path folder = m_models / practiceModelId;
    // Where it cannot be made (a full disk), it is not in the list, and the next look tries again.
    if (m_makePractice && !fs::exists(folder, error))
        static_cast<void>(m_makePractice(folder));
}

} // namespace likeness::engine
