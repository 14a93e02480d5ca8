// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/generation.h"

#include "engine/inference/chunks.h"
#include "engine/model/guard.h"
#include "engine/model/practice_model.h"

#include <algorithm>

namespace likeness::engine {

namespace {

class Generation {
public:
    Generation(const ReadyModel &model, const ChatRequest &request, const AnswerWriter::Take &take)
        : m_model(model),
          m_memory(*model.memory),
          m_request(request),
          m_take(take),
          m_writer(*model.tokenizer, request, take),
          m_sampler(request.temperature, request.topP, request.seed)
    {
    }

    ChatOutcome run(const std::vector<int> &prompt, int maxTokens)
    {
        m_outcome.promptTokens = static_cast<int>(prompt.size());
        if (!read(prompt)) {
            m_outcome.finish = FinishReason::Cancelled;
            return m_outcome;
        }
        m_outcome.finish = FinishReason::Length;
        while (takeOne() && m_outcome.completionTokens < maxTokens)
            readLast();
        if (m_outcome.finish != FinishReason::Cancelled)
            m_writer.finish();
        if (m_writer.isCancelled())
            m_outcome.finish = FinishReason::Cancelled;
        return m_outcome;
    }

private:
    /// Reads the prompt behind what is remembered of it; at least its last token, whose successor is wanted.
    bool read(const std::vector<int> &prompt)
    {
        auto &known = m_memory.ids;
        const auto limit = std::min(known.size(), prompt.size() - 1);
        const auto differs =
            std::mismatch(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(limit), prompt.begin());
        known.erase(differs.first, known.end());
        if (!m_memory.cache)
            m_memory.cache = freshCache(*m_model.decoder);
        m_memory.cache->truncate(static_cast<int>(known.size()));
        m_outcome.cachedTokens = static_cast<int>(known.size());
        return readInChunks(m_model, *m_memory.cache, prompt, known.size(), [&](const torch::Tensor &hidden) {
            known.assign(prompt.begin(), prompt.begin() + m_memory.cache->length());
            keepLast(hidden);
            return known.size() == prompt.size() || m_take({});
        });
    }

    void keepLast(const torch::Tensor &hidden)
    {
        const torch::Tensor logits = m_model.decoder->logits(hidden.select(1, hidden.size(1) - 1));
        const torch::Tensor wide = logits.to(torch::kCPU, torch::kFloat).contiguous();
        m_logits.assign(wide.data_ptr<float>(), wide.data_ptr<float>() + wide.numel());
    }

    /// Chooses a token and shows it. @return whether to go on
    bool takeOne()
    {
        const int id = m_sampler.pick(m_logits);
        if (endsAnswer(id)) {
            m_outcome.finish = FinishReason::Stop;
            return false;
        }
        ++m_outcome.completionTokens;
        m_writer.push(id, m_logits);
        if (m_writer.hasStopped() || m_writer.isCancelled()) {
            m_outcome.finish = m_writer.hasStopped() ? FinishReason::Stop : FinishReason::Cancelled;
            return false;
        }
        m_last = id;
        return true;
    }

    void readLast()
    {
        m_memory.ids.push_back(m_last);
        readInChunks(m_model, *m_memory.cache, m_memory.ids, m_memory.ids.size() - 1, [&](const torch::Tensor &hidden) {
            keepLast(hidden);
            return true;
        });
    }

    bool endsAnswer(int id) const
    {
        const auto &stops = m_model.chatTemplate->stopTokens();
        const auto &ends = m_model.decoder->config().endTokens;
        return std::find(stops.begin(), stops.end(), id) != stops.end()
            || std::find(ends.begin(), ends.end(), id) != ends.end();
    }

    const ReadyModel &m_model;
    Memory &m_memory;
    const ChatRequest &m_request;
    const AnswerWriter::Take &m_take;
    AnswerWriter m_writer;
    Sampler m_sampler;
    int m_last = 0; ///< chosen and not yet read
    std::vector<float> m_logits; ///< of what follows the last token read
    ChatOutcome m_outcome;
};

Result<std::vector<int>> promptOf(const ReadyModel &model, const std::vector<ChatMessage> &messages)
{
    const ModelConfig &config = model.decoder->config();
    std::vector<int> prompt = model.chatTemplate->prompt(config.isPractice ? cutForPractice(messages) : messages);
    const bool isKnown = std::all_of(prompt.begin(), prompt.end(), [&](int id) { return id < config.vocabulary; });
    if (prompt.empty() || !isKnown)
        return fail(FailureKind::Corrupt, "The model's tokenizer knows more tokens than the model.");
    if (static_cast<int>(prompt.size()) >= config.contextLength)
        return fail(FailureKind::BadRequest,
                    "The conversation has " + std::to_string(prompt.size()) + " tokens; this model reads "
                        + std::to_string(config.contextLength) + ", the answer included.",
                    "messages", "context_length_exceeded");
    return prompt;
}

} // namespace

Result<ChatOutcome> generate(const ReadyModel &model, const ChatRequest &request, const AnswerWriter::Take &take)
{
    const auto prompt = promptOf(model, request.messages);
    if (!prompt)
        return tl::make_unexpected(prompt.error());
    const int room = model.decoder->config().contextLength - static_cast<int>(prompt->size());
    const int maxTokens = request.maxTokens > 0 ? std::min(request.maxTokens, room) : room;
    const std::lock_guard<std::mutex> lock(model.memory->busy);
    auto outcome = guarded([&]() -> Result<ChatOutcome> {
        const c10::InferenceMode withoutGradients;
        return Generation(model, request, take).run(*prompt, maxTokens);
    });
    if (!outcome) {
        // The cache may hold half a token.
        model.memory->ids.clear();
        model.memory->cache.reset();
    }
    return outcome;
}

} // namespace likeness::engine
