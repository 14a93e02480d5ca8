// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/learner.h"

namespace likeness::engine {

namespace {

Result<Adapter> adapterFor(const Learner::Start &start, const Hyperparameters &resolved, const ModelConfig &config)
{
    if (start.tuned)
        return Adapter::load(*start.tuned, config, start.device);
    LoraOptions options;
    options.rank = resolved.loraRank.value_or(options.rank);
    options.alpha = resolved.loraAlpha.value_or(options.alpha);
    options.dropout = resolved.loraDropout.value_or(0);
    options.targets = resolved.loraTargets;
    return Adapter::fresh(config, options, start.seed, start.device);
}

} // namespace

Result<Learner> Learner::create(const Start &start, const Hyperparameters &resolved)
{
    const bool wantsFull = resolved.isFull.value_or(false);
    if (start.tuned && isFull(*start.tuned) != wantsFull)
        return fail(FailureKind::BadRequest,
                    wantsFull ? "This model is an adapter: it can only be trained further as one."
                              : "All weights of this model were trained: it can only be trained further so.",
                    "full");
    LoadOptions options;
    options.device = start.device;
    const torch::ScalarType type = resolved.useBf16.value_or(false) ? torch::kBFloat16 : torch::kFloat;
    if (resolved.useBf16.value_or(false))
        options.weightType = type;
    if (start.tuned && wantsFull)
        options.tunedWeights = std::make_shared<const std::string>(start.tuned->weights);
    auto decoder = Decoder::load(start.folder, options);
    if (!decoder)
        return tl::make_unexpected(decoder.error());
    Learner learner;
    learner.m_decoder = *decoder;
    learner.m_baseName = start.folder.filename().string();
    learner.m_useCheckpointing = resolved.useCheckpointing.value_or(false);
    if (wantsFull) {
        learner.m_decoder->makeTrainable(type);
        return learner;
    }
    auto adapter = adapterFor(start, resolved, learner.m_decoder->config());
    if (!adapter)
        return tl::make_unexpected(adapter.error());
    learner.m_adapter = std::move(*adapter);
    learner.m_adapter->makeTrainable();
    return learner;
}

torch::Tensor Learner::hidden(const torch::Tensor &ids, std::uint64_t seed) const
{
    Pass pass;
    pass.adapter = m_adapter ? &*m_adapter : nullptr;
    pass.isTraining = true;
    pass.useCheckpointing = m_useCheckpointing;
    // The default generator belongs to the training thread: answers are drawn from generators of their own.
    if (m_adapter && m_adapter->options().dropout > 0)
        torch::manual_seed(static_cast<std::int64_t>(seed));
    return m_decoder->hidden(ids, pass);
}

torch::Tensor Learner::measured(const torch::Tensor &ids) const
{
    const torch::NoGradGuard noGrad;
    Pass pass;
    pass.adapter = m_adapter ? &*m_adapter : nullptr;
    return m_decoder->hidden(ids, pass);
}

std::vector<NamedTensor> Learner::parameters() const
{
    return m_adapter ? m_adapter->parameters() : m_decoder->parameters();
}

Result<TunedFiles> Learner::save() const
{
    if (m_adapter)
        return m_adapter->save(m_baseName);
    auto weights = m_decoder->saveWeights();
    if (!weights)
        return tl::make_unexpected(weights.error());
    return TunedFiles{{}, std::move(*weights)};
}

} // namespace likeness::engine
