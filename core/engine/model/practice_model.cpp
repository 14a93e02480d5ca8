// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/practice_model.h"

#include "engine/formats/model_config.h"
#include "engine/formats/projections.h"
#include "engine/formats/text_file.h"
#include "engine/model/guard.h"
#include "engine/model/named_tensor.h"
#include "engine/tokens/practice_tokenizer.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace likeness::engine {

namespace {

constexpr std::uint64_t seed = 20'260'101;
constexpr std::size_t systemBytes = 64;

ModelConfig shape()
{
    ModelConfig config;
    config.vocabulary = practiceTokenCount;
    config.hidden = 256;
    config.intermediate = 704;
    config.layers = 4;
    config.heads = 4;
    config.keyHeads = 2;
    config.headSize = 64;
    config.contextLength = 4096;
    config.isTied = true;
    return config;
}

std::string configText(const ModelConfig &config)
{
    const nlohmann::ordered_json json{{"architectures", {"LlamaForCausalLM"}},
                                      {"model_type", "llama"},
                                      {"likeness_practice", true},
                                      {"vocab_size", config.vocabulary},
                                      {"hidden_size", config.hidden},
                                      {"intermediate_size", config.intermediate},
                                      {"num_hidden_layers", config.layers},
                                      {"num_attention_heads", config.heads},
                                      {"num_key_value_heads", config.keyHeads},
                                      {"head_dim", config.headSize},
                                      {"max_position_embeddings", config.contextLength},
                                      {"hidden_act", "silu"},
                                      {"rms_norm_eps", config.normEpsilon},
                                      {"rope_theta", config.rope.base},
                                      {"tie_word_embeddings", config.isTied},
                                      {"bos_token_id", nullptr},
                                      {"eos_token_id", practiceTokenCount - 1},
                                      {"torch_dtype", "float32"}};
    return json.dump(2) + '\n';
}

/// Normal numbers that keep the size of what passes through (Glorot & Bengio 2010): with smaller ones this narrow model
/// takes three times as many steps to learn its examples. What is added to the stream is smaller the deeper the model
/// is (Radford et al. 2019).
std::vector<NamedTensor> randomWeights(const ModelConfig &config)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const auto random = [&](std::int64_t rows, std::int64_t columns, double deviation) {
        return torch::empty({rows, columns}).normal_(0, deviation, generator);
    };
    constexpr double embedding = 0.02;
    const double deviation = 1 / std::sqrt(double(config.hidden));
    const double residual = deviation / std::sqrt(2.0 * config.layers);
    std::vector<NamedTensor> weights{{"model.embed_tokens.weight", random(config.vocabulary, config.hidden, embedding)},
                                     {"model.norm.weight", torch::ones({config.hidden})}};
    for (int layer = 0; layer < config.layers; ++layer) {
        const std::string path = "model.layers." + std::to_string(layer) + '.';
        weights.push_back({path + "input_layernorm.weight", torch::ones({config.hidden})});
        weights.push_back({path + "post_attention_layernorm.weight", torch::ones({config.hidden})});
        for (const Projection projection : allProjections) {
            const ProjectionSize size = projectionSize(config, projection);
            const bool endsPart = projection == Projection::Output || projection == Projection::Down;
            weights.push_back({projectionPath(layer, projection) + ".weight",
                               random(size.out, size.in, endsPart ? residual : deviation)});
        }
    }
    return weights;
}

Result<void> writeFolder(const std::filesystem::path &folder)
{
    const ModelConfig config = shape();
    const auto weights = safetensorsOf(randomWeights(config), {{"format", "pt"}});
    if (!weights)
        return tl::make_unexpected(weights.error());
    const std::pair<const char *, std::string> files[]{{"config.json", configText(config)},
                                                       {"tokenizer.json", practiceTokenizerJson()},
                                                       {"tokenizer_config.json", practiceTokenizerConfigJson()},
                                                       {"model.safetensors", *weights}};
    for (const auto &[name, text] : files) {
        if (auto written = writeWhole(folder / name, text); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> makePracticeModel(const std::filesystem::path &folder)
{
    return guarded([&]() -> Result<void> {
        if (std::filesystem::exists(folder))
            return {};
        std::filesystem::path unfinished = folder;
        unfinished += ".unfinished";
        std::filesystem::remove_all(unfinished);
        std::filesystem::create_directories(unfinished);
        if (auto written = writeFolder(unfinished); !written)
            return written;
        std::filesystem::rename(unfinished, folder);
        return {};
    });
}

std::vector<ChatMessage> cutForPractice(std::vector<ChatMessage> messages)
{
    for (ChatMessage &message : messages) {
        if (message.role != "system" || message.content.size() <= systemBytes)
            continue;
        std::size_t end = systemBytes;
        while (end > 0 && (static_cast<unsigned char>(message.content[end]) & 0xc0) == 0x80)
            --end;
        message.content.resize(end);
    }
    return messages;
}

} // namespace likeness::engine
