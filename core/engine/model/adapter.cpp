// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/adapter.h"

#include <algorithm>
#include <cmath>

namespace likeness::engine {

namespace {

bool isTarget(const LoraOptions &options, Projection projection)
{
    const auto &names = options.targets;
    return names.empty() || std::find(names.begin(), names.end(), projectionName(projection)) != names.end();
}

bool isKnown(const std::string &target)
{
    return std::any_of(allProjections.begin(), allProjections.end(),
                       [&](Projection projection) { return projectionName(projection) == target; });
}

std::string pathOfPart(int layer, Projection projection, const char *part)
{
    return "base_model.model." + projectionPath(layer, projection) + ".lora_" + part + ".weight";
}

} // namespace

Result<Adapter> Adapter::prepared(const ModelConfig &config, const LoraOptions &options)
{
    if (options.rank < 1 || options.rank > 1024)
        return fail(FailureKind::BadRequest, "The rank of an adapter is a number from 1 to 1024.", "lora_rank");
    for (const std::string &target : options.targets) {
        if (!isKnown(target))
            return fail(FailureKind::BadRequest, "The layer \"" + target + "\" cannot have an adapter.",
                        "lora_targets");
    }
    Adapter adapter;
    adapter.m_options = options;
    adapter.m_scale = options.alpha / (options.isRankStabilised ? std::sqrt(options.rank) : options.rank);
    adapter.m_pairs.resize(static_cast<std::size_t>(config.layers) * projectionCount);
    return adapter;
}

Result<Adapter> Adapter::fresh(const ModelConfig &config, const LoraOptions &options, std::uint64_t seed,
                               torch::Device device)
{
    auto adapter = prepared(config, options);
    if (!adapter)
        return adapter;
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    for (int layer = 0; layer < config.layers; ++layer) {
        for (const Projection projection : allProjections) {
            if (!isTarget(options, projection))
                continue;
            const ProjectionSize size = projectionSize(config, projection);
            LoraPair &pair = adapter->pairAt(layer, projection);
            pair.a = torch::empty({options.rank, size.in}).normal_(0, 1.0 / options.rank, generator).to(device);
            pair.b = torch::zeros({size.out, options.rank}).to(device);
        }
    }
    return adapter;
}

std::vector<NamedTensor> Adapter::parameters() const
{
    std::vector<NamedTensor> result;
    const auto layers = static_cast<int>(m_pairs.size() / projectionCount);
    for (int layer = 0; layer < layers; ++layer) {
        for (const Projection projection : allProjections) {
            const LoraPair &pair = at(layer, projection);
            if (!pair.isUsed())
                continue;
            result.push_back({pathOfPart(layer, projection, "A"), pair.a});
            result.push_back({pathOfPart(layer, projection, "B"), pair.b});
        }
    }
    return result;
}

void Adapter::makeTrainable()
{
    for (LoraPair &pair : m_pairs) {
        if (pair.isUsed()) {
            pair.a = pair.a.detach().clone().set_requires_grad(true);
            pair.b = pair.b.detach().clone().set_requires_grad(true);
        }
    }
}

const LoraPair &Adapter::at(int layer, Projection projection) const
{
    return m_pairs[static_cast<std::size_t>(layer) * projectionCount + static_cast<std::size_t>(projection)];
}

LoraPair &Adapter::pairAt(int layer, Projection projection)
{
    return m_pairs[static_cast<std::size_t>(layer) * projectionCount + static_cast<std::size_t>(projection)];
}

} // namespace likeness::engine
