// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/model_config.h"

#include "engine/formats/json_file.h"
#include "engine/formats/rope_config.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace likeness::engine {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<const char *, Family>, 5> modelTypes{{
    {"llama", Family::Llama},
    {"mistral", Family::Mistral},
    {"qwen2", Family::Qwen2},
    {"qwen3", Family::Qwen3},
    {"gemma3_text", Family::Gemma3},
}};

tl::unexpected<Failure> unsupported(std::string reason, std::string key)
{
    return fail(FailureKind::Unsupported, std::move(reason), std::move(key));
}

Result<Family> familyFrom(const Json &json)
{
    const std::string type = textIn(json, "model_type");
    for (const auto &[name, family] : modelTypes) {
        if (type == name)
            return family;
    }
    if (json.contains("text_config"))
        return unsupported("The model \"" + type + "\" is also made for pictures; only text models can be used.",
                           "model_type");
    return unsupported("The kind of model \"" + type
                           + "\" is not known. Known are Llama, Mistral, Qwen2, Qwen3 and "
                             "Gemma 3 (text).",
                       "model_type");
}

Result<void> readSizes(const Json &json, ModelConfig &config)
{
    struct Size {
        const char *key;
        int *place;
        int otherwise;
        int limit;
    };
    const bool isGemma = config.family == Family::Gemma3;
    config.heads = wholeIn(json, "num_attention_heads", 0);
    const std::array<Size, 7> sizes{{
        {"vocab_size", &config.vocabulary, 0, 4'000'000},
        {"hidden_size", &config.hidden, 0, 65'536},
        {"intermediate_size", &config.intermediate, 0, 1'048'576},
        {"num_hidden_layers", &config.layers, 0, 1'024},
        {"num_attention_heads", &config.heads, 0, 1'024},
        {"num_key_value_heads", &config.keyHeads, config.family == Family::Mistral ? 8 : config.heads, 1'024},
        {"max_position_embeddings", &config.contextLength,
         isGemma || config.family == Family::Mistral ? 131'072 : 2'048, 100'000'000},
    }};
    for (const Size &size : sizes) {
        *size.place = wholeIn(json, size.key, size.otherwise);
        if (*size.place < 1 || *size.place > size.limit)
            return fail(FailureKind::Corrupt, std::string("The number ") + size.key + " is missing or makes no sense.",
                        size.key);
    }
    return {};
}

Result<void> readHeads(const Json &json, ModelConfig &config)
{
    int otherwise = config.hidden / config.heads;
    if (config.family == Family::Qwen3)
        otherwise = 128;
    if (config.family == Family::Gemma3)
        otherwise = 256;
    config.headSize = wholeIn(json, "head_dim", otherwise);
    if (config.headSize < 2 || config.headSize > 1024 || config.headSize % 2 != 0)
        return unsupported("The size of a head of attention makes no sense.", "head_dim");
    if (config.heads % config.keyHeads != 0)
        return unsupported("The heads of keys do not divide the heads of queries.", "num_key_value_heads");
    const double scaleOf =
        config.family == Family::Gemma3 ? numberIn(json, "query_pre_attn_scalar", 256) : config.headSize;
    if (!(scaleOf > 0))
        return fail(FailureKind::Corrupt, "The scale of attention makes no sense.", "query_pre_attn_scalar");
    config.attentionScale = 1 / std::sqrt(scaleOf);
    return {};
}

Result<void> readActivation(const Json &json, ModelConfig &config)
{
    const bool isGemma = config.family == Family::Gemma3;
    std::string name = textIn(json, "hidden_act", isGemma ? "gelu_pytorch_tanh" : "silu");
    name = textIn(json, "hidden_activation", name);
    if (name == "silu" || name == "swish") {
        config.activation = Activation::Silu;
        return {};
    }
    if (name == "gelu_pytorch_tanh" || name == "gelu_tanh") {
        config.activation = Activation::GeluTanh;
        return {};
    }
    return unsupported("The activation \"" + name + "\" is not known.", "hidden_act");
}

/// Which layers see a window only: Gemma 3 all but each sixth (technical report, arXiv:2503.19786), Mistral all (Jiang
/// et al. 2023, arXiv:2310.06825), Qwen those from max_window_layers on where it is switched on.
void readSliding(const Json &json, ModelConfig &config)
{
    const auto found = json.find("sliding_window");
    const bool isNull = found != json.end() && found->is_null();
    const bool isQwen = config.family == Family::Qwen2 || config.family == Family::Qwen3;
    const bool isWanted = config.family == Family::Mistral || config.family == Family::Gemma3
        || (isQwen && truthIn(json, "use_sliding_window", false));
    const int window = isWanted && !isNull ? wholeIn(json, "sliding_window", 4096) : 0;
    config.slides.assign(static_cast<std::size_t>(config.layers), false);
    if (window <= 0)
        return;
    config.slidingWindow = window;
    const auto types = json.find("layer_types");
    const int pattern = std::max(1, wholeIn(json, "sliding_window_pattern", 6));
    const int firstOfQwen = wholeIn(json, "max_window_layers", 28);
    for (int layer = 0; layer < config.layers; ++layer) {
        const auto index = static_cast<std::size_t>(layer);
        bool slides = config.family == Family::Mistral;
        if (types != json.end() && types->is_array() && index < types->size())
            slides = (*types)[index] == "sliding_attention";
        else if (config.family == Family::Gemma3)
            slides = (layer + 1) % pattern != 0;
        else if (isQwen)
            slides = layer >= firstOfQwen;
        config.slides[index] = slides;
    }
}

std::optional<double> softcapIn(const Json &json, const char *key)
{
    const double cap = numberIn(json, key, 0);
    return cap > 0 ? std::optional(cap) : std::nullopt;
}

void readDifferences(const Json &json, ModelConfig &config)
{
    const bool isGemma = config.family == Family::Gemma3;
    const bool hasBias = truthIn(json, "attention_bias", false);
    config.normEpsilon = numberIn(json, "rms_norm_eps", 1e-6);
    config.normsAddOne = isGemma;
    config.hasSandwichNorms = isGemma;
    config.hasQkvBias = hasBias || config.family == Family::Qwen2;
    config.hasOutputBias = hasBias && config.family != Family::Qwen2;
    config.hasFeedForwardBias = truthIn(json, "mlp_bias", false);
    config.hasQkNorm = isGemma || config.family == Family::Qwen3;
    config.isTied = truthIn(json, "tie_word_embeddings", isGemma);
    config.embeddingScale = isGemma ? std::sqrt(static_cast<double>(config.hidden)) : 1;
    config.attentionSoftcap = softcapIn(json, "attn_logit_softcapping");
    config.logitSoftcap = softcapIn(json, "final_logit_softcapping");
    config.isPractice = truthIn(json, "likeness_practice", false);
    config.storedType = textIn(json, "torch_dtype", textIn(json, "dtype"));
}

void addEndTokens(const Json &json, std::vector<int> &ends)
{
    const auto found = json.find("eos_token_id");
    if (found == json.end())
        return;
    for (const Json &id : found->is_array() ? *found : Json::array({*found})) {
        if (id.is_number_integer() && std::find(ends.begin(), ends.end(), id.get<int>()) == ends.end())
            ends.push_back(id.get<int>());
    }
}

} // namespace

std::string familyName(Family family)
{
    if (family == Family::Gemma3)
        return "gemma3";
    for (const auto &[name, named] : modelTypes) {
        if (named == family)
            return name;
    }
    return {};
}

Result<ModelConfig> readModelConfig(const std::filesystem::path &folder)
{
    const auto json = readJsonFile(folder / "config.json");
    if (!json)
        return tl::make_unexpected(json.error());
    if (json->contains("quantization_config"))
        return unsupported("The weights are quantised; only float32, float16 and bfloat16 can be used.",
                           "quantization_config");
    const auto family = familyFrom(*json);
    if (!family)
        return tl::make_unexpected(family.error());
    ModelConfig config;
    config.family = *family;
    for (const auto read : {readSizes, readHeads, readActivation, readRope}) {
        if (auto done = read(*json, config); !done)
            return tl::make_unexpected(done.error());
    }
    readSliding(*json, config);
    readDifferences(*json, config);
    addEndTokens(*json, config.endTokens);
    if (const auto generation = readJsonFile(folder / "generation_config.json"))
        addEndTokens(*generation, config.endTokens);
    return config;
}

} // namespace likeness::engine
