// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/embedding.h"

#include "engine/inference/chunks.h"
#include "engine/model/guard.h"

namespace likeness::engine {

namespace {

std::vector<float> embedded(const ReadyModel &model, const std::vector<int> &ids)
{
    const c10::InferenceMode withoutGradients;
    torch::Tensor sum = torch::zeros({model.decoder->config().hidden}, torch::kFloat);
    const auto cache = freshCache(*model.decoder);
    readInChunks(model, *cache, ids, 0, [&](const torch::Tensor &hidden) {
        sum += hidden.to(torch::kCPU, torch::kFloat).flatten(0, 1).sum(0);
        return true;
    });
    // The length of the sum is no matter: the mean has the same direction.
    const torch::Tensor unit = sum / sum.norm().clamp_min(1e-12);
    return {unit.data_ptr<float>(), unit.data_ptr<float>() + unit.numel()};
}

} // namespace

Result<Embeddings> embedTexts(const ReadyModel &model, const std::vector<std::string> &texts)
{
    Embeddings result;
    for (const std::string &text : texts) {
        const std::vector<int> ids = model.tokenizer->encode(text);
        if (ids.empty())
            return fail(FailureKind::BadRequest, "A text to embed is empty.", "input");
        if (static_cast<int>(ids.size()) > model.decoder->config().contextLength)
            return fail(FailureKind::BadRequest, "A text to embed is longer than the model reads.", "input",
                        "context_length_exceeded");
        auto vector = guarded([&]() -> Result<std::vector<float>> { return embedded(model, ids); });
        if (!vector)
            return tl::make_unexpected(vector.error());
        result.vectors.push_back(std::move(*vector));
        result.tokens += static_cast<int>(ids.size());
    }
    return result;
}

} // namespace likeness::engine
