// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/safetensors.h"
#include "engine/gguf/gguf_export.h"
#include "engine/gguf/half.h"
#include "engine/temporary_folder.h"
#include "gguf_reader.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

constexpr int hidden = 16, intermediate = 24, heads = 4, keyHeads = 2, headSize = 4;

/// A Llama of two layers whose every weight is another number.
class LlamaFolder {
public:
    explicit LlamaFolder(const std::string &tokenizer, const nlohmann::json &more = {})
    {
        const std::filesystem::path from = std::filesystem::path(LIKENESS_FIXTURES) / "tokenizers" / tokenizer;
        for (const char *const name : {"tokenizer.json", "tokenizer_config.json"})
            std::filesystem::copy_file(from / name, folder.path() / name);
        nlohmann::json config = {{"model_type", "llama"},
                                 {"architectures", {"LlamaForCausalLM"}},
                                 {"vocab_size", vocabulary},
                                 {"hidden_size", hidden},
                                 {"num_hidden_layers", 2},
                                 {"intermediate_size", intermediate},
                                 {"num_attention_heads", heads},
                                 {"num_key_value_heads", keyHeads},
                                 {"max_position_embeddings", 512},
                                 {"rms_norm_eps", 1e-5},
                                 {"rope_theta", 10000.0},
                                 {"tie_word_embeddings", false},
                                 {"hidden_act", "silu"}};
        config.update(more.is_null() ? nlohmann::json::object() : more);
        folder.write("config.json", config.dump());
        add("model.embed_tokens.weight", {vocabulary, hidden});
        add("model.norm.weight", {hidden});
        add("lm_head.weight", {vocabulary, hidden});
        for (const char *const layer : {"model.layers.0.", "model.layers.1."})
            addLayer(layer);
        write();
    }

    void write() const
    {
        std::vector<TensorToStore> stored;
        for (const auto &[name, tensor] : tensors) {
            const auto *const data = reinterpret_cast<const std::byte *>(tensor.numbers.data());
            stored.push_back({name, {StoredType::F32, tensor.shape, data, tensor.numbers.size() * sizeof(float)}});
        }
        folder.write("model.safetensors", safetensorsBytes(stored));
    }

    struct Weights {
        std::vector<std::int64_t> shape;
        std::vector<float> numbers;
    };

    static constexpr int vocabulary = 600;
    TemporaryFolder folder;
    std::map<std::string, Weights> tensors;

private:
    void addLayer(const std::string &layer)
    {
        add(layer + "input_layernorm.weight", {hidden});
        add(layer + "post_attention_layernorm.weight", {hidden});
        add(layer + "self_attn.q_proj.weight", {heads * headSize, hidden});
        add(layer + "self_attn.k_proj.weight", {keyHeads * headSize, hidden});
        add(layer + "self_attn.v_proj.weight", {keyHeads * headSize, hidden});
        add(layer + "self_attn.o_proj.weight", {hidden, heads * headSize});
        add(layer + "mlp.gate_proj.weight", {intermediate, hidden});
        add(layer + "mlp.up_proj.weight", {intermediate, hidden});
        add(layer + "mlp.down_proj.weight", {hidden, intermediate});
    }

    void add(const std::string &name, std::vector<std::int64_t> shape)
    {
        std::size_t count = 1;
        for (const std::int64_t size : shape)
            count *= static_cast<std::size_t>(size);
        Weights weights{std::move(shape), {}};
        for (std::size_t i = 0; i < count; ++i)
            weights.numbers.push_back(static_cast<float>(++m_next) / 4096);
        tensors[name] = std::move(weights);
    }

    int m_next = 0;
};

float halfAt(const GgufReader::Tensor &tensor, std::size_t place)
{
    StoredTensor stored;
    stored.type = StoredType::F16;
    stored.data = reinterpret_cast<const std::byte *>(tensor.bytes.data());
    return numberAt(stored, place);
}

float rounded(float value)
{
    const std::uint16_t half = halfOf(value);
    StoredTensor stored;
    stored.type = StoredType::F16;
    stored.data = reinterpret_cast<const std::byte *>(&half);
    return numberAt(stored, 0);
}

GgufReader exportOf(const LlamaFolder &model, const TemporaryFolder &out)
{
    const auto made = exportGguf(model.folder.path(), out.path());
    EXPECT_TRUE(made.has_value()) << made.error().message;
    return GgufReader(made->model.string());
}

TEST(GgufExport, HasEveryWeightUnderItsNameInHalfPrecision)
{
    const LlamaFolder model("smollm2");
    const TemporaryFolder out;
    GgufReader file = exportOf(model, out);
    EXPECT_EQ(file.version, 3U);
    EXPECT_EQ(file.tensors.size(), model.tensors.size());
    const std::map<std::string, std::string> names = {
        {"token_embd.weight", "model.embed_tokens.weight"},
        {"output.weight", "lm_head.weight"},
        {"blk.1.attn_v.weight", "model.layers.1.self_attn.v_proj.weight"},
        {"blk.0.attn_output.weight", "model.layers.0.self_attn.o_proj.weight"},
        {"blk.0.ffn_gate.weight", "model.layers.0.mlp.gate_proj.weight"},
        {"blk.1.ffn_up.weight", "model.layers.1.mlp.up_proj.weight"},
        {"blk.1.ffn_down.weight", "model.layers.1.mlp.down_proj.weight"},
    };
    for (const auto &[name, source] : names) {
        const GgufReader::Tensor &tensor = file.tensors.at(name);
        const LlamaFolder::Weights &weights = model.tensors.at(source);
        EXPECT_EQ(tensor.type, 1U);
        ASSERT_EQ(tensor.sizes.size(), 2U);
        EXPECT_EQ(static_cast<std::int64_t>(tensor.sizes[0]), weights.shape[1]);
        EXPECT_EQ(static_cast<std::int64_t>(tensor.sizes[1]), weights.shape[0]);
        for (std::size_t i = 0; i < weights.numbers.size(); ++i)
            ASSERT_EQ(halfAt(tensor, i), rounded(weights.numbers[i])) << name;
    }
    EXPECT_EQ(file.tensors.at("output_norm.weight").type, 0U);
    EXPECT_EQ(file.tensors.at("blk.0.ffn_norm.weight").bytes.size(), hidden * sizeof(float));
}

TEST(GgufExport, TurnsTheHalvesOfEachHeadIntoPairs)
{
    const LlamaFolder model("smollm2");
    const TemporaryFolder out;
    GgufReader file = exportOf(model, out);
    // Heads of four rows: the first and the third of the file's are neighbours now.
    const std::size_t order[] = {0, 2, 1, 3};
    for (const auto &[name, source, rows] :
         {std::tuple("blk.0.attn_q.weight", "model.layers.0.self_attn.q_proj.weight", 16),
          std::tuple("blk.1.attn_k.weight", "model.layers.1.self_attn.k_proj.weight", 8)}) {
        for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row) {
            const std::size_t from = row / 4 * 4 + order[row % 4];
            EXPECT_NEAR(halfAt(file.tensors.at(name), row * hidden), model.tensors.at(source).numbers[from * hidden],
                        0.01);
        }
    }
}

TEST(GgufExport, DescribesTheModelAndItsByteLevelVocabulary)
{
    const LlamaFolder model("smollm2");
    const TemporaryFolder out;
    GgufReader file = exportOf(model, out);
    EXPECT_EQ(file.texts["general.architecture"], "llama");
    EXPECT_EQ(file.numbers["llama.block_count"], 2);
    EXPECT_EQ(file.numbers["llama.attention.head_count_kv"], keyHeads);
    EXPECT_EQ(file.numbers["llama.rope.dimension_count"], headSize);
    EXPECT_FLOAT_EQ(static_cast<float>(file.numbers["llama.attention.layer_norm_rms_epsilon"]), 1e-5f);
    EXPECT_EQ(file.texts["tokenizer.ggml.model"], "gpt2");
    EXPECT_EQ(file.texts["tokenizer.ggml.pre"], "smollm");
    const auto &tokens = file.lists["tokenizer.ggml.tokens"];
    ASSERT_EQ(tokens.size(), 600U);
    const int end = static_cast<int>(file.numbers["tokenizer.ggml.eos_token_id"]);
    EXPECT_EQ(tokens[static_cast<std::size_t>(end)], "<|im_end|>");
    EXPECT_EQ(file.numberLists["tokenizer.ggml.token_type"][static_cast<std::size_t>(end)], 3);
    EXPECT_EQ(file.numberLists["tokenizer.ggml.token_type"][599], 5);
    EXPECT_EQ(file.lists["tokenizer.ggml.merges"].size(), 104U);
    EXPECT_NE(file.texts["tokenizer.chat_template"].find("<|im_start|>"), std::string::npos);
}

TEST(GgufExport, GivesMetaspaceTokensScoresInTheOrderOfTheirMerges)
{
    const LlamaFolder model("tinyllama");
    const TemporaryFolder out;
    GgufReader file = exportOf(model, out);
    EXPECT_EQ(file.texts["tokenizer.ggml.model"], "llama");
    EXPECT_EQ(file.numbers["tokenizer.ggml.add_space_prefix"], 1);
    const auto &scores = file.numberLists["tokenizer.ggml.scores"];
    const auto &types = file.numberLists["tokenizer.ggml.token_type"];
    ASSERT_EQ(scores.size(), 600U);
    EXPECT_EQ(types[0], 2); // <unk>
    EXPECT_EQ(types[3], 6); // <0x00>
    EXPECT_GT(scores[259], scores[400]);
}

TEST(GgufExport, WritesAModelfileForOllama)
{
    const LlamaFolder model("smollm2");
    const TemporaryFolder out;
    const auto made = exportGguf(model.folder.path(), out.path() / "deep" / "er");
    ASSERT_TRUE(made.has_value()) << made.error().message;
    std::ifstream file(made->modelfile);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    EXPECT_EQ(text.find("FROM ./" + made->model.filename().string()), 0U);
    EXPECT_NE(text.find("<|im_start|>{{ .Role }}\n{{ .Content }}<|im_end|>"), std::string::npos);
    EXPECT_NE(text.find("PARAMETER stop \"<|im_end|>\""), std::string::npos);
    EXPECT_NE(text.find("SYSTEM \"\"\"You are a helpful AI assistant named SmolLM"), std::string::npos);
}

TEST(GgufExport, WritesTheFrequenciesOfLlama3)
{
    const nlohmann::json scaling = {{"rope_type", "llama3"},
                                    {"factor", 8.0},
                                    {"low_freq_factor", 1.0},
                                    {"high_freq_factor", 4.0},
                                    {"original_max_position_embeddings", 64}};
    const LlamaFolder model("llama31", {{"rope_scaling", scaling}});
    const TemporaryFolder out;
    GgufReader file = exportOf(model, out);
    const GgufReader::Tensor &divisors = file.tensors.at("rope_freqs.weight");
    ASSERT_EQ(divisors.bytes.size(), 2 * sizeof(float));
    float values[2];
    std::memcpy(values, divisors.bytes.data(), sizeof values);
    EXPECT_EQ(values[0], 1); // a wave of 6 tokens, far below 64 / 4
    EXPECT_EQ(values[1], 8); // a wave of 628 tokens, above 64
}

TEST(GgufExport, RefusesWhatItCannotWrite)
{
    const TemporaryFolder out;
    LlamaFolder model("smollm2");
    model.folder.write("model.safetensors", safetensorsBytes({}));
    EXPECT_EQ(exportGguf(model.folder.path(), out.path()).error().kind, FailureKind::Corrupt);
    model.tensors["lm_head.weight"].numbers[3] = 1e6f;
    model.write();
    const auto tooLarge = exportGguf(model.folder.path(), out.path());
    ASSERT_FALSE(tooLarge.has_value());
    EXPECT_NE(tooLarge.error().message.find("lm_head.weight"), std::string::npos);
    const TemporaryFolder empty;
    EXPECT_FALSE(exportGguf(empty.path(), out.path()).has_value());
    EXPECT_TRUE(std::filesystem::is_empty(out.path())) << "a refused export leaves nothing";
}

} // namespace
} // namespace likeness::engine
