// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/merge.h"

#include "engine/formats/text_file.h"
#include "engine/model/adapter.h"
#include "engine/model/guard.h"

#include <map>

namespace likeness::engine {

namespace {

using Files = std::vector<std::shared_ptr<const SafetensorsFile>>;

/// The adapter's part of each weight, by the weight's name.
std::map<std::string, LoraPair> pairsByName(const Adapter &adapter, const ModelConfig &config)
{
    std::map<std::string, LoraPair> pairs;
    for (int layer = 0; layer < config.layers; ++layer) {
        for (const Projection projection : allProjections) {
            const LoraPair &pair = adapter.at(layer, projection);
            if (pair.isUsed())
                pairs[projectionPath(layer, projection) + ".weight"] = pair;
        }
    }
    return pairs;
}

Result<void> writeMerged(const std::filesystem::path &path, const Files &files,
                         const std::map<std::string, LoraPair> &pairs, double scale)
{
    std::vector<TensorToStore> plan;
    for (const auto &file : files) {
        for (const auto &[name, tensor] : file->tensors())
            plan.push_back({name, tensor});
    }
    SafetensorsWriter writer(path, plan, {{"format", "pt"}});
    for (const auto &file : files) {
        for (const auto &[name, stored] : file->tensors()) {
            const auto pair = pairs.find(name);
            if (pair == pairs.end()) {
                writer.write(stored);
                continue;
            }
            const torch::Tensor base = viewOf(stored, file);
            const torch::Tensor change = torch::matmul(pair->second.b, pair->second.a) * scale;
            const torch::Tensor merged = (base.to(torch::kFloat) + change).to(base.scalar_type()).contiguous();
            writer.write({stored.type, stored.shape, static_cast<const std::byte *>(merged.data_ptr()), stored.bytes});
        }
    }
    return writer.finish();
}

Result<void> writeWeights(const std::filesystem::path &path, const std::filesystem::path &base, const TunedFiles &tuned)
{
    if (tuned.config.empty())
        return writeWhole(path, tuned.weights);
    const auto config = readModelConfig(base);
    if (!config)
        return tl::make_unexpected(config.error());
    const auto adapter = Adapter::load(tuned, *config);
    if (!adapter)
        return tl::make_unexpected(adapter.error());
    const auto files = SafetensorsFile::mapFolder(base);
    if (!files)
        return tl::make_unexpected(files.error());
    return writeMerged(path, *files, pairsByName(*adapter, *config), adapter->scale());
}

/// Everything small that belongs to a model, but for its weights and their index.
void copyCompanions(const std::filesystem::path &out, const std::filesystem::path &base)
{
    for (const char *name : {"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json",
                             "special_tokens_map.json", "chat_template.jinja", "LICENSE", "LICENSE.txt"}) {
        if (std::filesystem::exists(base / name))
            std::filesystem::copy_file(base / name, out / name);
    }
}

} // namespace

Result<void> mergeInto(const std::filesystem::path &out, const std::filesystem::path &base, const TunedFiles &tuned)
{
    if (std::filesystem::exists(out))
        return fail(FailureKind::Conflict, "The folder " + out.filename().string() + " is there already.");
    std::filesystem::path unfinished = out;
    unfinished += ".unfinished";
    auto done = guarded([&]() -> Result<void> {
        std::filesystem::remove_all(unfinished);
        std::filesystem::create_directories(unfinished);
        if (auto written = writeWeights(unfinished / "model.safetensors", base, tuned); !written)
            return written;
        copyCompanions(unfinished, base);
        std::filesystem::rename(unfinished, out);
        return {};
    });
    if (!done) {
        std::error_code ignored; // what is left is overwritten by the next attempt
        std::filesystem::remove_all(unfinished, ignored);
    }
    return done;
}

} // namespace likeness::engine
