// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/answer_writer.h"

#include <utility>

namespace likeness::engine {

AnswerWriter::AnswerWriter(const Tokenizer &tokenizer, const ChatRequest &request, const Take &take)
    : m_tokenizer(tokenizer),
      m_take(take),
      m_topLogprobs(request.topLogprobs),
      m_text(tokenizer),
      m_stops(request.stop)
{
}

void AnswerWriter::push(int id, const std::vector<float> &logits)
{
    if (m_topLogprobs >= 0)
        m_choices.push_back(choiceOf(id, logits));
    show(m_stops.push(m_text.push(id)));
}

void AnswerWriter::finish()
{
    std::string rest = m_stops.push(m_text.finish());
    if (!m_stops.hasStopped())
        rest += m_stops.finish();
    show(rest);
}

void AnswerWriter::show(const std::string &text)
{
    // Tokens travel with the first text that they belong to; those of a stop text are never shown.
    const bool isWaiting = text.empty() && (m_choices.empty() || m_stops.isHolding() || m_stops.hasStopped());
    if (m_isCancelled || isWaiting)
        return;
    m_isCancelled = !m_take(ChatPiece{text, std::exchange(m_choices, {})});
}

TokenChoice AnswerWriter::choiceOf(int id, const std::vector<float> &logits) const
{
    const std::vector<RankedToken> ranked = logprobsOf(logits, id, m_topLogprobs);
    TokenChoice choice;
    choice.chosen = {m_tokenizer.bytesOf(id), ranked.front().logprob};
    for (std::size_t i = 1; i < ranked.size(); ++i)
        choice.top.push_back({m_tokenizer.bytesOf(ranked[i].id), ranked[i].logprob});
    return choice;
}

} // namespace likeness::engine
