// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine/model_folder.h"

#include "engine/formats/projections.h"
#include "engine/formats/text_file.h"
#include "engine/model/named_tensor.h"

#include <fstream>

#include <stdlib.h>

namespace likeness::bench {

namespace {

using namespace likeness::engine;

constexpr const char *config = R"({"model_type": "llama", "vocab_size": 49152, "hidden_size": 576,
 "intermediate_size": 1536, "num_hidden_layers": 30, "num_attention_heads": 9, "num_key_value_heads": 3,
 "max_position_embeddings": 8192, "rope_theta": 100000, "rms_norm_eps": 1e-5, "hidden_act": "silu",
 "tie_word_embeddings": true, "torch_dtype": "float32"})";

std::vector<NamedTensor> randomWeights(const ModelConfig &shape)
{
    torch::manual_seed(1);
    const auto random = [](std::int64_t rows, std::int64_t columns) {
        return torch::empty({rows, columns}).normal_(0, 0.02);
    };
    std::vector<NamedTensor> weights{{"model.embed_tokens.weight", random(shape.vocabulary, shape.hidden)},
                                     {"model.norm.weight", torch::ones({shape.hidden})}};
    for (int layer = 0; layer < shape.layers; ++layer) {
        for (const char *norm : {"input", "post_attention"})
            weights.push_back({"model.layers." + std::to_string(layer) + '.' + norm + "_layernorm.weight",
                               torch::ones({shape.hidden})});
        for (const Projection projection : allProjections) {
            const ProjectionSize size = projectionSize(shape, projection);
            weights.push_back({projectionPath(layer, projection) + ".weight", random(size.out, size.in)});
        }
    }
    return weights;
}

} // namespace

ModelFolder::ModelFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "likeness-bench-XXXXXX").string();
    m_path = ::mkdtemp(pattern.data());
    std::ofstream(m_path / "config.json") << config;
    const auto shape = readModelConfig(m_path);
    std::ofstream(m_path / "model.safetensors", std::ios::binary) << *safetensorsOf(randomWeights(*shape));
}

ModelFolder::~ModelFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace likeness::bench
