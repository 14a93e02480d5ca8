// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine makes of a model folder, as JSON for llama_cpp.mjs to compare with. Every step computes the whole
// text anew: no cache, no sampler, nothing that could hide a difference.
//   decoder_answers practice OUT         makes the practice model
//   decoder_answers export FOLDER OUT    writes the GGUF file, and prints its path
//   decoder_answers answer FOLDER TEXT   the likeliest 24 tokens after the text, with their log-probabilities
#include "engine/gguf/gguf_export.h"
#include "engine/model/decoder.h"
#include "engine/model/practice_model.h"
#include "engine/tokens/tokenizer.h"

#include <iostream>

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

constexpr int answerLength = 24;

int refused(const Failure &failure)
{
    std::cerr << failure.message << "\n";
    return 1;
}

int answer(const std::filesystem::path &folder, const std::string &text)
{
    const auto tokenizer = Tokenizer::fromFolder(folder);
    if (!tokenizer)
        return refused(tokenizer.error());
    const auto decoder = Decoder::load(folder);
    if (!decoder)
        return refused(decoder.error());
    const torch::NoGradGuard noGradients;
    std::vector<int> ids = (*tokenizer)->encode(text);
    nlohmann::json said = {{"prompt", ids}, {"steps", nlohmann::json::array()}};
    for (int i = 0; i < answerLength; ++i) {
        const std::vector<std::int64_t> row(ids.begin(), ids.end());
        const torch::Tensor hidden = (*decoder)->hidden(torch::tensor(row).unsqueeze(0));
        const torch::Tensor logits = (*decoder)->logits(hidden.select(1, hidden.size(1) - 1)).squeeze(0);
        const torch::Tensor logprobs = torch::log_softmax(logits.to(torch::kDouble), 0);
        const auto [best, places] = logprobs.topk(8);
        nlohmann::json top = nlohmann::json::array();
        for (std::int64_t place = 0; place < best.size(0); ++place)
            top.push_back({places[place].item<std::int64_t>(), best[place].item<double>()});
        said["steps"].push_back(top);
        ids.push_back(static_cast<int>(places[0].item<std::int64_t>()));
    }
    std::cout << said << "\n";
    return 0;
}

int exportTo(const std::filesystem::path &folder, const std::filesystem::path &out)
{
    const auto made = exportGguf(folder, out);
    if (!made)
        return refused(made.error());
    std::cout << made->model.string() << "\n";
    return 0;
}

int practice(const std::filesystem::path &out)
{
    const auto made = makePracticeModel(out);
    return made ? 0 : refused(made.error());
}

int run(const std::vector<std::string> &words)
{
    if (words.size() == 2 && words[0] == "practice")
        return practice(words[1]);
    if (words.size() == 3 && words[0] == "export")
        return exportTo(words[1], words[2]);
    if (words.size() == 3 && words[0] == "answer")
        return answer(words[1], words[2]);
    std::cerr << "practice OUT | export FOLDER OUT | answer FOLDER TEXT\n";
    return 2;
}

} // namespace
} // namespace likeness::engine

int main(int argc, char **argv)
{
    return likeness::engine::run(std::vector<std::string>(argv + 1, argv + argc));
}
