// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/model_config.h"

#include "engine/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

nlohmann::json sound(const char *type)
{
    return {{"model_type", type},       {"vocab_size", 100},       {"hidden_size", 64},
            {"intermediate_size", 128}, {"num_hidden_layers", 12}, {"num_attention_heads", 8},
            {"num_key_value_heads", 2}, {"hidden_act", "silu"},    {"max_position_embeddings", 256}};
}

Result<ModelConfig> read(const nlohmann::json &json)
{
    const TemporaryFolder folder;
    folder.write("config.json", json.dump());
    return readModelConfig(folder.path());
}

TEST(ModelConfig, FamiliesDifferByData)
{
    const auto qwen2 = read(sound("qwen2"));
    ASSERT_TRUE(qwen2) << qwen2.error().message;
    EXPECT_TRUE(qwen2->hasQkvBias);
    EXPECT_FALSE(qwen2->hasOutputBias);
    EXPECT_EQ(qwen2->headSize, 8);
    EXPECT_EQ(read(sound("qwen3"))->headSize, 128);
    EXPECT_TRUE(read(sound("qwen3"))->hasQkNorm);
    EXPECT_EQ(read(sound("mistral"))->slidingWindow, 4096);
}

TEST(ModelConfig, GemmaSlidesInFiveOfSixLayers)
{
    auto json = sound("gemma3_text");
    json.erase("hidden_act");
    json["sliding_window"] = 512;
    const auto config = read(json);
    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->slides,
              (std::vector<bool>{true, true, true, true, true, false, true, true, true, true, true, false}));
    EXPECT_EQ(config->rope.base, 1e6);
    EXPECT_EQ(config->slidingRope.base, 1e4);
    EXPECT_EQ(config->embeddingScale, 8);
    EXPECT_TRUE(config->isTied);
}

TEST(ModelConfig, ANullWindowSlidesNowhere)
{
    auto json = sound("mistral");
    json["sliding_window"] = nullptr;
    EXPECT_EQ(read(json)->slidingWindow, 0);
}

TEST(ModelConfig, NewerFilesKeepTheRopeInOnePlace)
{
    auto json = sound("llama");
    json["rope_parameters"] = {{"rope_theta", 500000.0}, {"rope_type", "linear"}, {"factor", 4.0}};
    const auto config = read(json);
    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->rope.base, 500000);
    EXPECT_EQ(config->rope.scaling.kind, RopeScaling::Kind::Linear);
}

TEST(ModelConfig, EndTokensComeFromBothFiles)
{
    const TemporaryFolder folder;
    auto json = sound("llama");
    json["eos_token_id"] = 2;
    folder.write("config.json", json.dump());
    folder.write("generation_config.json", R"({"eos_token_id":[2,7]})");
    EXPECT_EQ(readModelConfig(folder.path())->endTokens, (std::vector<int>{2, 7}));
}

struct Refused {
    const char *name;
    const char *change; ///< merged over a sound config.json
    const char *param;
};

class RefusedConfig : public testing::TestWithParam<Refused> { };

TEST_P(RefusedConfig, NamesWhatDoesNotFit)
{
    auto json = sound("llama");
    json.merge_patch(nlohmann::json::parse(GetParam().change));
    const auto config = read(json);
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().param, GetParam().param);
    EXPECT_GT(config.error().message.size(), 20u);
}

INSTANTIATE_TEST_SUITE_P(
    All, RefusedConfig,
    testing::Values(Refused{"OtherFamily", R"({"model_type":"mamba"})", "model_type"},
                    Refused{"Pictures", R"({"model_type":"gemma3","text_config":{}})", "model_type"},
                    Refused{"Quantised", R"({"quantization_config":{"bits":4}})", "quantization_config"},
                    Refused{"NoVocabulary", R"({"vocab_size":null})", "vocab_size"},
                    Refused{"AbsurdLayers", R"({"num_hidden_layers":1000000000})", "num_hidden_layers"},
                    Refused{"NegativeHidden", R"({"hidden_size":-64})", "hidden_size"},
                    Refused{"UnevenHeads", R"({"num_key_value_heads":3})", "num_key_value_heads"},
                    Refused{"OddHead", R"({"head_dim":7})", "head_dim"},
                    Refused{"Activation", R"({"hidden_act":"relu"})", "hidden_act"},
                    Refused{"RopeKind", R"({"rope_scaling":{"type":"dynamic","factor":2}})", "rope_scaling"},
                    Refused{"RopeNumbers", R"({"rope_scaling":{"type":"linear","factor":-1}})", "rope_scaling"}),
    [](const auto &test) { return test.param.name; });

TEST(ModelConfig, ABrokenFileIsCorrupt)
{
    const TemporaryFolder folder;
    EXPECT_EQ(readModelConfig(folder.path()).error().kind, FailureKind::NotFound);
    folder.write("config.json", "{\"model_type\":");
    EXPECT_EQ(readModelConfig(folder.path()).error().kind, FailureKind::Corrupt);
}

} // namespace
} // namespace likeness::engine
