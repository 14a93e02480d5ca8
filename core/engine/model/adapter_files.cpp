// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/adapter_config.h"
#include "engine/model/adapter.h"
#include "engine/model/weight_source.h"

namespace likeness::engine {

namespace {

constexpr const char *root = "base_model.model.";

torch::Tensor placed(const torch::Tensor &stored, torch::Device device)
{
    return stored.defined() ? stored.to(device, torch::kFloat, false, true) : stored;
}

} // namespace

Result<TunedFiles> Adapter::save(const std::string &baseName) const
{
    auto weights = safetensorsOf(parameters(), {{"format", "pt"}});
    if (!weights)
        return tl::make_unexpected(weights.error());
    return TunedFiles{adapterConfigText(m_options, baseName), std::move(*weights)};
}

Result<Adapter> Adapter::load(const TunedFiles &files, const ModelConfig &config, torch::Device device)
{
    const auto options = readAdapterConfig(files.config);
    if (!options)
        return tl::make_unexpected(options.error());
    auto adapter = prepared(config, *options);
    if (!adapter)
        return adapter;
    auto file = SafetensorsFile::fromMemory(files.weights);
    if (!file)
        return tl::make_unexpected(file.error());
    try {
        if (auto taken = adapter->take(*file, config, device); !taken)
            return tl::make_unexpected(taken.error());
    } catch (const std::exception &) {
        return fail(FailureKind::OutOfMemory, "The adapter does not fit into memory.");
    }
    return adapter;
}

Result<void> Adapter::take(const std::shared_ptr<const SafetensorsFile> &file, const ModelConfig &config,
                           torch::Device device)
{
    WeightSource source({file});
    std::size_t used = 0;
    for (int layer = 0; layer < config.layers; ++layer) {
        for (const Projection projection : allProjections) {
            const std::string path = root + projectionPath(layer, projection);
            if (!source.has(path + ".lora_A.weight"))
                continue;
            const ProjectionSize size = projectionSize(config, projection);
            LoraPair &pair = pairAt(layer, projection);
            pair.a = placed(source.take(path + ".lora_A.weight", {m_options.rank, size.in}), device);
            pair.b = placed(source.take(path + ".lora_B.weight", {size.out, m_options.rank}), device);
            used += 2;
        }
    }
    if (source.failure())
        return tl::make_unexpected(*source.failure());
    if (used == 0 || used != file->tensors().size())
        return fail(FailureKind::Unsupported, "The adapter was made for another model.");
    return {};
}

} // namespace likeness::engine
