// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/tiny_model.h"

#include "engine/formats/projections.h"
#include "engine/tokens/practice_tokenizer.h"

#include <random>

namespace likeness::engine {

namespace {

constexpr const char *config = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "vocab_size": 259,
"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "head_dim": 8,
"num_key_value_heads": 2, "max_position_embeddings": 256, "hidden_act": "silu", "rms_norm_eps": 1e-6,
"rope_theta": 10000, "tie_word_embeddings": true, "torch_dtype": "float32", "eos_token_id": 258})";

std::vector<NamedTensor> randomWeights(const ModelConfig &shape)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(7);
    const auto random = [&](std::int64_t rows, std::int64_t columns) {
        return torch::empty({rows, columns}).normal_(0, 0.15, generator);
    };
    std::vector<NamedTensor> weights{{"model.embed_tokens.weight", random(shape.vocabulary, shape.hidden)},
                                     {"model.norm.weight", torch::ones({shape.hidden})}};
    for (int layer = 0; layer < shape.layers; ++layer) {
        const std::string path = "model.layers." + std::to_string(layer) + '.';
        weights.push_back({path + "input_layernorm.weight", torch::ones({shape.hidden})});
        weights.push_back({path + "post_attention_layernorm.weight", torch::ones({shape.hidden})});
        for (const Projection projection : allProjections) {
            const ProjectionSize size = projectionSize(shape, projection);
            weights.push_back({projectionPath(layer, projection) + ".weight", random(size.out, size.in)});
        }
    }
    return weights;
}

} // namespace

TinyModel::TinyModel()
{
    torch::set_num_threads(1); // so little work is not worth waking other threads for
    m_folder.write("config.json", config);
    m_folder.write("tokenizer.json", practiceTokenizerJson());
    m_folder.write("tokenizer_config.json", practiceTokenizerConfigJson());
    m_folder.write("model.safetensors", *safetensorsOf(randomWeights(*readModelConfig(folder()))));
}

std::vector<double> Recorder::losses() const
{
    std::vector<double> losses;
    for (const StepMetrics &metrics : steps)
        losses.push_back(metrics.trainLoss);
    return losses;
}

std::vector<TrainingRow> rowsOf(int count)
{
    std::vector<TrainingRow> rows;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        rows.push_back(
            {{{"user", "say " + number, true}, {"assistant", number + (i % 2 ? " oh" : " well"), true}}, {}, {}});
    }
    return rows;
}

std::vector<TrainingRow> pairsOf(int count)
{
    std::vector<TrainingRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({{{"user", "say " + std::to_string(i), true}}, "gladly", "never again"});
    return rows;
}

Dataset randomDataset(int rows, std::size_t sequencesPerRow)
{
    std::mt19937 random(5);
    Dataset dataset;
    dataset.sequencesPerRow = sequencesPerRow;
    for (std::size_t i = 0; i < static_cast<std::size_t>(rows) * sequencesPerRow; ++i) {
        Sequence sequence;
        const std::size_t length = 6 + random() % 14;
        for (std::size_t place = 0; place < length; ++place) {
            sequence.ids.push_back(static_cast<int>(random() % 256));
            sequence.counted.push_back(place >= length / 2 ? 1 : 0);
        }
        dataset.sequences.push_back(std::move(sequence));
    }
    return dataset;
}

} // namespace likeness::engine
