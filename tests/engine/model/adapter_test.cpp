// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/adapter.h"

#include "engine/model/decoder.h"
#include "engine/model/merge.h"
#include "engine/model/random_model.h"

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

/// An adapter that changes something: B of a fresh one is zero.
Adapter taught(const ModelConfig &config, const LoraOptions &options)
{
    auto adapter = Adapter::fresh(config, options, 7);
    auto generator = at::make_generator<at::CPUGeneratorImpl>(8);
    for (const NamedTensor &parameter : adapter->parameters()) {
        torch::Tensor values = parameter.tensor;
        values.normal_(0, 0.3, generator);
    }
    return *adapter;
}

torch::Tensor logitsWith(const Decoder &decoder, const torch::Tensor &ids, const Adapter *adapter)
{
    const torch::NoGradGuard noGradients;
    Pass pass;
    pass.adapter = adapter;
    return decoder.logits(decoder.hidden(ids, pass));
}

TEST(Adapter, AFreshOneChangesNothing)
{
    const RandomModel model("llama");
    const auto decoder = Decoder::load(model.folder.path());
    const auto adapter = Adapter::fresh((*decoder)->config(), {}, 1);
    EXPECT_TRUE(logitsWith(**decoder, model.ids, &*adapter).equal(logitsWith(**decoder, model.ids, nullptr)));
}

TEST(Adapter, ReloadsBitByBit)
{
    const RandomModel model("gemma3");
    const auto decoder = Decoder::load(model.folder.path());
    LoraOptions options;
    options.rank = 3;
    options.alpha = 5.5;
    options.dropout = 0.1;
    options.targets = {"q_proj", "down_proj"};
    const Adapter adapter = taught((*decoder)->config(), options);
    const auto saved = adapter.save("base");
    ASSERT_TRUE(saved);
    const auto again = Adapter::load(*saved, (*decoder)->config());
    ASSERT_TRUE(again) << again.error().message;
    ASSERT_EQ(again->parameters().size(), 2u * 2u * 3u);
    for (std::size_t i = 0; i < again->parameters().size(); ++i) {
        EXPECT_EQ(again->parameters()[i].name, adapter.parameters()[i].name);
        EXPECT_TRUE(again->parameters()[i].tensor.equal(adapter.parameters()[i].tensor));
    }
    EXPECT_EQ(again->scale(), adapter.scale());
    EXPECT_EQ(again->save("base")->weights, saved->weights);
    EXPECT_EQ(again->save("base")->config, saved->config);
}

TEST(Adapter, MergedEqualsBaseAndAdapter)
{
    for (const char *family : {"llama_tied_bias", "qwen3"}) {
        const RandomModel model(family);
        const auto decoder = Decoder::load(model.folder.path());
        const Adapter adapter = taught((*decoder)->config(), {});
        const torch::Tensor expected = logitsWith(**decoder, model.ids, &adapter);
        const auto merged = model.folder.path() / "merged";
        const auto done = mergeInto(merged, model.folder.path(), *adapter.save("base"));
        ASSERT_TRUE(done) << done.error().message;
        const auto alone = Decoder::load(merged);
        ASSERT_TRUE(alone) << alone.error().message;
        const torch::Tensor logits = logitsWith(**alone, model.ids, nullptr);
        EXPECT_LT((logits - expected).abs().max().item<float>(), 1e-3) << family;
        EXPECT_GT((logits - logitsWith(**decoder, model.ids, nullptr)).abs().max().item<float>(), 0.1);
        EXPECT_EQ(mergeInto(merged, model.folder.path(), *adapter.save("base")).error().kind, FailureKind::Conflict);
    }
}

TEST(Adapter, OneOfAnotherModelIsRefused)
{
    const RandomModel model("llama");
    const RandomModel other("gemma3");
    const auto config = readModelConfig(model.folder.path());
    const Adapter adapter = taught(*readModelConfig(other.folder.path()), {});
    EXPECT_FALSE(Adapter::load(*adapter.save("base"), *config));
}

TEST(Adapter, WhatIsMoreThanLoraIsRefused)
{
    const RandomModel model("llama");
    const auto config = readModelConfig(model.folder.path());
    TunedFiles files = *taught(*config, {}).save("base");
    files.config.insert(1, "\"use_dora\": true,");
    const auto refused = Adapter::load(files, *config);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().param, "use_dora");
}

} // namespace
} // namespace likeness::engine
