// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block.h"
#include "engine/model/rope.h"
#include "engine/model/visit_weights.h"
#include "engine/model/weight_source.h"

namespace likeness::engine {

namespace {

using Files = std::vector<std::shared_ptr<const SafetensorsFile>>;

Result<Files> openWeights(const std::filesystem::path &folder, const LoadOptions &options)
{
    if (!options.tunedWeights)
        return SafetensorsFile::mapFolder(folder);
    auto file = SafetensorsFile::fromMemory(*options.tunedWeights);
    if (!file)
        return tl::make_unexpected(file.error());
    return Files{std::move(*file)};
}

std::vector<std::int64_t> shapeOf(const ModelConfig &config, Projection projection)
{
    const ProjectionSize size = projectionSize(config, projection);
    return {size.out, size.in};
}

/// Takes the tensors of one layer out of the source, with the shapes that the configuration asks for.
void takeBlock(BlockWeights &block, int layer, const ModelConfig &config, WeightSource &source)
{
    visitBlock(block, layer, config, [&](const std::string &name, torch::Tensor &tensor) {
        std::vector<std::int64_t> shape{config.hidden};
        if (&tensor == &block.queryNorm || &tensor == &block.keyNorm)
            shape = {config.headSize};
        for (const Projection projection : allProjections) {
            if (&tensor == &block.at(projection).weight)
                shape = shapeOf(config, projection);
            if (&tensor == &block.at(projection).bias)
                shape = {shapeOf(config, projection).front()};
        }
        tensor = source.take(name, shape);
    });
}

torch::Tensor frequenciesFor(const Rope &rope, const ModelConfig &config, torch::Device device)
{
    const std::vector<double> frequencies = ropeFrequencies(rope, config.headSize);
    return torch::tensor(frequencies, torch::kDouble).to(device);
}

} // namespace

Result<std::shared_ptr<Decoder>> Decoder::load(const std::filesystem::path &folder, const LoadOptions &options)
{
    const auto config = readModelConfig(folder);
    if (!config)
        return tl::make_unexpected(config.error());
    auto files = openWeights(folder, options);
    if (!files)
        return tl::make_unexpected(files.error());
    WeightSource source(std::move(*files));
    std::shared_ptr<Decoder> decoder(new Decoder);
    decoder->m_config = *config;
    decoder->m_device = options.device;
    try {
        decoder->takeWeights(source);
        if (source.failure())
            return tl::make_unexpected(*source.failure());
        decoder->place(options);
    } catch (const c10::Error &error) {
        return fail(FailureKind::OutOfMemory,
                    std::string("The model does not fit into memory: ") + error.what_without_backtrace());
    } catch (const std::bad_alloc &) {
        return fail(FailureKind::OutOfMemory, "The model does not fit into memory.");
    }
    return decoder;
}

void Decoder::takeWeights(WeightSource &source)
{
    m_embedding = source.take("model.embed_tokens.weight", {m_config.vocabulary, m_config.hidden});
    m_finalNorm = source.take("model.norm.weight", {m_config.hidden});
    m_blocks.resize(static_cast<std::size_t>(m_config.layers));
    for (int layer = 0; layer < m_config.layers && !source.failure(); ++layer)
        takeBlock(m_blocks[static_cast<std::size_t>(layer)], layer, m_config, source);
    // Some folders claim an untied last layer and store none.
    m_config.isTied = m_config.isTied || !source.has("lm_head.weight");
    m_head = m_config.isTied ? m_embedding : source.take("lm_head.weight", {m_config.vocabulary, m_config.hidden});
}

/// Puts the weights where and as what they are computed with. What stays on the CPU as stored is not copied.
void Decoder::place(const LoadOptions &options)
{
    const auto stored = options.weightType.value_or(m_embedding.scalar_type());
    m_computeType = options.computeType.value_or(m_device.is_cpu() ? torch::kFloat : stored);
    visit(*this, [&](const std::string &, torch::Tensor &tensor) {
        const bool isMatrix = tensor.dim() == 2;
        tensor = tensor.to(m_device, isMatrix ? options.weightType.value_or(tensor.scalar_type()) : m_computeType);
    });
    if (m_config.isTied)
        m_head = m_embedding;
    m_ropeFrequencies = frequenciesFor(m_config.rope, m_config, m_device);
    m_slidingRopeFrequencies = frequenciesFor(m_config.slidingRope, m_config, m_device);
}

} // namespace likeness::engine
