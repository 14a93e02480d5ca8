// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/adapter_config.h"

#include "engine/formats/json_file.h"
#include "engine/formats/projections.h"

namespace likeness::engine {

namespace {

using Json = nlohmann::json;

/// Whether a setting says nothing: absent, null, false or empty.
bool isIdle(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found == json.end() || found->is_null() || *found == Json(false) || found->empty();
}

Result<void> refuseStrangers(const Json &json)
{
    if (textIn(json, "peft_type") != "LORA")
        return fail(FailureKind::Unsupported, "The adapter is no LoRA.", "peft_type");
    for (const char *key : {"use_dora", "modules_to_save", "rank_pattern", "alpha_pattern", "layers_to_transform",
                            "layer_replication", "fan_in_fan_out", "lora_bias"}) {
        if (!isIdle(json, key))
            return fail(FailureKind::Unsupported,
                        std::string("The adapter uses \"") + key + "\", which cannot be applied.", key);
    }
    const std::string bias = textIn(json, "bias", "none");
    if (bias != "none")
        return fail(FailureKind::Unsupported, "The adapter changes biases, which cannot be applied.", "bias");
    return {};
}

std::vector<std::string> targetsIn(const Json &json)
{
    std::vector<std::string> targets;
    const auto found = json.find("target_modules");
    if (found == json.end() || !found->is_array())
        return targets; // "all-linear", or an expression: the weights tell
    for (const Json &target : *found) {
        if (target.is_string())
            targets.push_back(target.get<std::string>());
    }
    return targets;
}

} // namespace

std::string adapterConfigText(const LoraOptions &options, const std::string &baseName)
{
    std::vector<std::string> targets = options.targets;
    if (targets.empty()) {
        for (const Projection projection : allProjections)
            targets.push_back(projectionName(projection));
    }
    nlohmann::ordered_json json;
    json["base_model_name_or_path"] = baseName;
    json["bias"] = "none";
    json["fan_in_fan_out"] = false;
    json["inference_mode"] = true;
    json["init_lora_weights"] = true;
    json["lora_alpha"] = options.alpha;
    json["lora_dropout"] = options.dropout;
    json["modules_to_save"] = nullptr;
    json["peft_type"] = "LORA";
    json["r"] = options.rank;
    json["target_modules"] = targets;
    json["task_type"] = "CAUSAL_LM";
    json["use_rslora"] = options.isRankStabilised;
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

Result<LoraOptions> readAdapterConfig(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(FailureKind::Corrupt, "adapter_config.json is no JSON object.");
    if (auto known = refuseStrangers(json); !known)
        return tl::make_unexpected(known.error());
    LoraOptions options;
    options.rank = wholeIn(json, "r", 0);
    options.alpha = numberIn(json, "lora_alpha", 0);
    options.dropout = numberIn(json, "lora_dropout", 0);
    options.isRankStabilised = truthIn(json, "use_rslora", false);
    options.targets = targetsIn(json);
    if (options.rank < 1 || options.alpha <= 0 || options.dropout < 0 || options.dropout >= 1)
        return fail(FailureKind::Corrupt, "The numbers of adapter_config.json make no sense.");
    return options;
}

} // namespace likeness::engine
