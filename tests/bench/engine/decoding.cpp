// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine/decoding.h"

#include "bench/engine/machine.h"
#include "engine/model/decoder.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace likeness::bench {

namespace {

using namespace likeness::engine;

/// Seconds a token, the best of several runs behind a prompt of so many tokens.
double secondsPerToken(const Decoder &decoder, int promptTokens)
{
    constexpr int tokens = 32;
    const c10::InferenceMode withoutGradients;
    double best = 1e9;
    for (int run = 0; run < 4; ++run) {
        KvCache cache(decoder.config(), torch::kFloat);
        Pass pass;
        pass.cache = &cache;
        decoder.hidden(torch::randint(decoder.config().vocabulary, {1, promptTokens}, torch::kLong), pass);
        std::int64_t next = 1;
        const double start = secondsNow();
        for (int i = 0; i < tokens; ++i) {
            const torch::Tensor hidden = decoder.hidden(torch::full({1, 1}, next, torch::kLong), pass);
            next = decoder.logits(hidden).argmax().item<std::int64_t>();
        }
        best = std::min(best, (secondsNow() - start) / tokens);
    }
    return best;
}

double secondsOfPrompt(const Decoder &decoder, int tokens)
{
    const c10::InferenceMode withoutGradients;
    const torch::Tensor ids = torch::randint(decoder.config().vocabulary, {1, tokens}, torch::kLong);
    double best = 1e9;
    for (int run = 0; run < 3; ++run) {
        KvCache cache(decoder.config(), torch::kFloat);
        Pass pass;
        pass.cache = &cache;
        const double start = secondsNow();
        decoder.hidden(ids, pass);
        best = std::min(best, secondsNow() - start);
    }
    return best;
}

} // namespace

void measureDecoding(Figures &figures, const std::filesystem::path &folder)
{
    const auto file = SafetensorsFile::map(folder / "model.safetensors");
    const auto decoder = Decoder::load(folder);
    if (!file || !decoder) {
        std::fprintf(stderr, "The model could not be loaded.\n");
        return;
    }
    const auto bytes = static_cast<double>((*file)->size());
    figures.title("Decoding, 135M, f32, one answer");
    const double reading = readingSpeed(**file);
    const double token = secondsPerToken(**decoder, 32);
    figures.figure("reading the weights, nothing else", reading / 1e9, "GB/s");
    figures.figure("tokens", 1 / token, "1/s");
    figures.figure("weights used", bytes / token / 1e9, "GB/s");
    figures.figure("weights used against reading", bytes / token / reading, "x", 0.6);
    figures.figure("tokens behind 1,024 others", 1 / secondsPerToken(**decoder, 1024), "1/s");
    figures.figure("prompt of 256 tokens", 256 / secondsOfPrompt(**decoder, 256), "tokens/s");
}

} // namespace likeness::bench
