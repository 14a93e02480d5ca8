// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/rope_config.h"

#include "engine/formats/json_file.h"

#include <cmath>
#include <optional>

namespace likeness::engine {

namespace {

using Kind = RopeScaling::Kind;

std::optional<Kind> kindNamed(const std::string &name)
{
    if (name.empty() || name == "default")
        return Kind::None;
    if (name == "linear")
        return Kind::Linear;
    if (name == "llama3")
        return Kind::Llama3;
    if (name == "yarn")
        return Kind::Yarn;
    return std::nullopt;
}

Result<RopeScaling> scalingFrom(const nlohmann::json &json, int contextLength)
{
    RopeScaling scaling;
    if (!json.is_object())
        return scaling;
    const std::string name = textIn(json, "rope_type", textIn(json, "type"));
    const auto kind = kindNamed(name);
    if (!kind)
        return fail(FailureKind::Unsupported, "The way \"" + name + "\" of stretching positions is not known.",
                    "rope_scaling");
    scaling.kind = *kind;
    scaling.factor = numberIn(json, "factor", 1);
    scaling.lowFrequencyFactor = numberIn(json, "low_freq_factor", 1);
    scaling.highFrequencyFactor = numberIn(json, "high_freq_factor", 4);
    scaling.betaFast = numberIn(json, "beta_fast", 32);
    scaling.betaSlow = numberIn(json, "beta_slow", 1);
    scaling.originalContext = wholeIn(json, "original_max_position_embeddings", contextLength);
    const double byFactor = *kind == Kind::Yarn ? 0.1 * std::log(scaling.factor) + 1 : 1;
    scaling.attentionFactor = numberIn(json, "attention_factor", byFactor);
    const bool isSound = scaling.factor >= 1 && scaling.factor <= 1e6 && scaling.originalContext > 0
        && scaling.lowFrequencyFactor > 0 && scaling.highFrequencyFactor > scaling.lowFrequencyFactor
        && scaling.betaFast > 0 && scaling.betaSlow > 0;
    if (!isSound)
        return fail(FailureKind::Corrupt, "The numbers of rope_scaling make no sense.", "rope_scaling");
    return scaling;
}

Result<Rope> ropeFrom(const nlohmann::json &scaling, double base, int contextLength)
{
    if (!(base > 1) || base > 1e12)
        return fail(FailureKind::Corrupt, "The base of the rotary embedding makes no sense.", "rope_theta");
    auto read = scalingFrom(scaling, contextLength);
    if (!read)
        return tl::make_unexpected(read.error());
    return Rope{base, *read};
}

const nlohmann::json &partOf(const nlohmann::json &json, const char *key)
{
    static const nlohmann::json nothing;
    const auto found = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && found != json.end() ? *found : nothing;
}

} // namespace

Result<void> readRope(const nlohmann::json &json, ModelConfig &config)
{
    const bool isGemma = config.family == Family::Gemma3;
    const nlohmann::json &parameters = partOf(json, "rope_parameters");
    const bool hasKinds = partOf(parameters, "full_attention").is_object();
    const nlohmann::json &full = hasKinds ? partOf(parameters, "full_attention") : parameters;
    const nlohmann::json &sliding = partOf(parameters, "sliding_attention");

    const double base = numberIn(json, "rope_theta", isGemma ? 1e6 : 1e4);
    auto rope = full.is_object() ? ropeFrom(full, numberIn(full, "rope_theta", base), config.contextLength)
                                 : ropeFrom(partOf(json, "rope_scaling"), base, config.contextLength);
    if (!rope)
        return tl::make_unexpected(rope.error());
    config.rope = *rope;
    config.slidingRope = *rope;
    if (!isGemma)
        return {};
    const double localBase = numberIn(json, "rope_local_base_freq", 1e4);
    auto local = sliding.is_object()
        ? ropeFrom(sliding, numberIn(sliding, "rope_theta", localBase), config.contextLength)
        : ropeFrom({}, localBase, config.contextLength);
    if (!local)
        return tl::make_unexpected(local.error());
    config.slidingRope = *local;
    return {};
}

} // namespace likeness::engine
