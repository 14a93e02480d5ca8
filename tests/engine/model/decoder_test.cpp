// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/decoder.h"

#include "engine/model/random_model.h"

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

std::shared_ptr<Decoder> loaded(const std::filesystem::path &folder, const LoadOptions &options = {})
{
    auto decoder = Decoder::load(folder, options);
    if (!decoder)
        ADD_FAILURE() << decoder.error().message;
    return decoder ? *decoder : nullptr;
}

double difference(const torch::Tensor &first, const torch::Tensor &second)
{
    return (first.to(torch::kDouble) - second.to(torch::kDouble)).abs().max().item<double>();
}

/// Logits of ids read in parts of these lengths, the last one for whatever is left.
torch::Tensor readInParts(const Decoder &decoder, const torch::Tensor &ids, const std::vector<int> &parts,
                          const Adapter *adapter = nullptr)
{
    KvCache cache(decoder.config(), torch::kFloat);
    Pass pass;
    pass.cache = &cache;
    pass.adapter = adapter;
    std::vector<torch::Tensor> logits;
    std::int64_t from = 0;
    for (std::size_t i = 0; from < ids.size(1); ++i) {
        const std::int64_t rest = ids.size(1) - from;
        const std::int64_t count = i < parts.size() ? std::min<std::int64_t>(parts[i], rest) : rest;
        logits.push_back(decoder.logits(decoder.hidden(ids.narrow(1, from, count), pass)));
        from += count;
    }
    return torch::cat(logits, 1);
}

class Families : public testing::TestWithParam<const char *> { };

TEST_P(Families, LogitsEqualTheIndependentReference)
{
    const RandomModel model(GetParam());
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder && model.logits.defined());
    const torch::NoGradGuard noGradients;
    const torch::Tensor logits = decoder->logits(decoder->hidden(model.ids));
    ASSERT_EQ(logits.sizes(), model.logits.sizes());
    EXPECT_LT(difference(logits, model.logits), 1e-4);
    EXPECT_GT(model.logits.abs().max().item<double>(), 0.5); // something was computed
}

TEST_P(Families, CachedTokensEqualUncachedOnes)
{
    const RandomModel model(GetParam());
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder);
    const c10::InferenceMode noGradients;
    const torch::Tensor whole = decoder->logits(decoder->hidden(model.ids));
    EXPECT_LT(difference(readInParts(*decoder, model.ids, std::vector<int>(13, 1)), whole), 1e-4);
    EXPECT_LT(difference(readInParts(*decoder, model.ids, {6, 1, 1}), whole), 1e-4);
    EXPECT_LT(difference(readInParts(*decoder, model.ids, {1, 7}), whole), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(All, Families,
                         testing::Values("llama", "llama_tied_bias", "llama3", "llama_linear", "llama_yarn", "mistral",
                                         "qwen2", "qwen3", "gemma3"),
                         [](const auto &test) { return std::string(test.param); });

class StoredTypes : public testing::TestWithParam<const char *> { };

TEST_P(StoredTypes, AreWidenedWhereTheyAreUsed)
{
    const RandomModel model("llama", GetParam());
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder);
    const c10::InferenceMode noGradients;
    EXPECT_LT(difference(decoder->logits(decoder->hidden(model.ids)), model.logits), 1e-4);
    EXPECT_LT(difference(readInParts(*decoder, model.ids, std::vector<int>(13, 1)), model.logits), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(All, StoredTypes, testing::Values("F16", "BF16"),
                         [](const auto &test) { return std::string(test.param); });

TEST(Decoder, RowsOfABatchDoNotSeeEachOtherOrTheirPadding)
{
    const RandomModel model("qwen3");
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder);
    const torch::NoGradGuard noGradients;
    torch::Tensor batch = model.ids.repeat({2, 1});
    batch.index_put_({1, torch::indexing::Slice(8, torch::indexing::None)}, 0);
    const torch::Tensor logits = decoder->logits(decoder->hidden(batch));
    EXPECT_LT(difference(logits[0], model.logits[0]), 1e-4);
    EXPECT_LT(difference(logits[1].narrow(0, 0, 8), model.logits[0].narrow(0, 0, 8)), 1e-4);
}

TEST(Decoder, ForgettingTokensIsAsIfTheyHadNotBeen)
{
    const RandomModel model("gemma3");
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder);
    const c10::InferenceMode noGradients;
    KvCache cache(decoder->config(), torch::kFloat);
    Pass pass;
    pass.cache = &cache;
    decoder->hidden(model.ids.flip(1), pass);
    cache.truncate(0);
    decoder->hidden(model.ids.narrow(1, 0, 5), pass);
    const torch::Tensor rest = decoder->logits(decoder->hidden(model.ids.narrow(1, 5, 8), pass));
    EXPECT_LT(difference(rest, model.logits.narrow(1, 5, 8)), 1e-4);
}

TEST(Decoder, ComputingAgainGivesTheSameGradients)
{
    const RandomModel model("llama");
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder);
    decoder->makeTrainable();
    std::vector<torch::Tensor> gradients;
    for (const bool useCheckpointing : {false, true}) {
        Pass pass;
        pass.isTraining = true;
        pass.useCheckpointing = useCheckpointing;
        decoder->logits(decoder->hidden(model.ids, pass)).log_softmax(-1).select(-1, 3).sum().backward();
        for (const NamedTensor &parameter : decoder->parameters()) {
            ASSERT_TRUE(parameter.tensor.grad().defined()) << parameter.name;
            gradients.push_back(parameter.tensor.grad().clone());
            parameter.tensor.grad().zero_();
        }
    }
    for (std::size_t i = 0; i < gradients.size() / 2; ++i)
        EXPECT_LT(difference(gradients[i], gradients[i + gradients.size() / 2]), 1e-5);
}

TEST(Decoder, SavedWeightsAreLoadedBitByBit)
{
    const RandomModel model("qwen2");
    const auto decoder = loaded(model.folder.path());
    ASSERT_TRUE(decoder);
    decoder->makeTrainable();
    const auto saved = decoder->saveWeights();
    ASSERT_TRUE(saved);
    LoadOptions options;
    options.tunedWeights = std::make_shared<const std::string>(*saved);
    const auto again = loaded(model.folder.path(), options);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again->saveWeights(), *saved);
    const torch::NoGradGuard noGradients;
    EXPECT_LT(difference(again->logits(again->hidden(model.ids)), model.logits), 1e-4);
}

TEST(Decoder, AFolderThatDoesNotFitSaysWhy)
{
    const RandomModel model("llama");
    std::ifstream file(model.folder.path() / "config.json");
    std::string config((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    config.replace(config.find("\"intermediate_size\": 48"), 23, "\"intermediate_size\": 40");
    model.folder.write("config.json", config);
    const auto refused = Decoder::load(model.folder.path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::Corrupt);
    EXPECT_NE(refused.error().message.find("48 x 32"), std::string::npos) << refused.error().message;
}

} // namespace
} // namespace likeness::engine
