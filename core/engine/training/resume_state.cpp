// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/resume_state.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {

namespace {

constexpr const char *corrupt = "The saved state of this training cannot be read.";

Result<ResumeState> placeFrom(const std::string &text)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(FailureKind::Corrupt, corrupt);
    try {
        ResumeState state;
        json.at("step").get_to(state.step);
        json.at("total_steps").get_to(state.totalSteps);
        json.at("seed").get_to(state.seed);
        json.at("optimizer_steps").get_to(state.optimizerSteps);
        json.at("trained_tokens").get_to(state.trainedTokens);
        return state;
    } catch (const nlohmann::json::exception &) {
        return fail(FailureKind::Corrupt, corrupt);
    }
}

} // namespace

Result<std::string> ResumeState::toBytes() const
{
    const nlohmann::json json{{"step", step},
                              {"total_steps", totalSteps},
                              {"seed", seed},
                              {"optimizer_steps", optimizerSteps},
                              {"trained_tokens", trainedTokens}};
    std::vector<NamedTensor> all = tensors;
    for (std::size_t i = 0; i < references.size(); ++i)
        all.push_back({"reference." + std::to_string(i), torch::tensor(references[i])});
    auto stored = safetensorsOf(all);
    if (!stored)
        return stored;
    return json.dump() + '\n' + *stored;
}

Result<ResumeState> ResumeState::fromBytes(const std::string &bytes)
{
    const std::size_t end = bytes.find('\n');
    if (end == std::string::npos)
        return fail(FailureKind::Corrupt, corrupt);
    auto state = placeFrom(bytes.substr(0, end));
    if (!state)
        return state;
    auto file = SafetensorsFile::fromMemory(bytes.substr(end + 1));
    if (!file)
        return tl::make_unexpected(file.error());
    for (const auto &[name, stored] : (*file)->tensors()) {
        const torch::Tensor tensor = viewOf(stored, *file);
        if (name.rfind("reference.", 0) != 0) {
            state->tensors.push_back({name, tensor});
            continue;
        }
        if (tensor.scalar_type() != torch::kFloat || tensor.dim() != 1)
            return fail(FailureKind::Corrupt, corrupt);
        const float *numbers = tensor.data_ptr<float>();
        state->references.emplace_back(numbers, numbers + tensor.numel()); // the names are in order: 0, 1
    }
    return state;
}

} // namespace likeness::engine
