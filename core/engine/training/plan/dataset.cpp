// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/dataset.h"

#include <algorithm>
#include <iterator>

namespace likeness::engine {

namespace {

Sequence sequenceOf(TrainingText text, std::size_t uncounted, std::size_t context)
{
    Sequence sequence{std::move(text.ids), std::move(text.trained)};
    const std::size_t length = std::min(sequence.ids.size(), context);
    sequence.ids.resize(length);
    sequence.counted.resize(length);
    std::fill_n(sequence.counted.begin(), std::min(std::max<std::size_t>(uncounted, 1), length), std::uint8_t(0));
    return sequence;
}

/// An answer after its conversation, of which only the answer is counted.
Sequence answerOf(std::vector<ChatMessage> messages, const std::string &answer, const ChatTemplate &chatTemplate,
                  std::size_t context)
{
    const std::size_t promptLength = chatTemplate.prompt(messages).size();
    messages.push_back({"assistant", answer, true});
    return sequenceOf(chatTemplate.conversation(messages), promptLength, context);
}

} // namespace

std::size_t Sequence::countedTokens() const
{
    return static_cast<std::size_t>(std::count(counted.begin(), counted.end(), std::uint8_t(1)));
}

std::vector<std::size_t> Dataset::lengths() const
{
    std::vector<std::size_t> lengths(rows(), 0);
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        std::size_t &length = lengths[i / sequencesPerRow];
        length = std::max(length, sequences[i].ids.size());
    }
    return lengths;
}

std::size_t Dataset::longest() const
{
    const std::vector<std::size_t> all = lengths();
    return all.empty() ? 0 : *std::max_element(all.begin(), all.end());
}

std::int64_t Dataset::tokens(const std::vector<std::size_t> &rows) const
{
    std::size_t sum = 0;
    for (const std::size_t row : rows) {
        for (std::size_t i = 0; i < sequencesPerRow; ++i)
            sum += sequences[row * sequencesPerRow + i].ids.size();
    }
    return static_cast<std::int64_t>(sum);
}

Dataset datasetOf(const std::vector<TrainingRow> &rows, TrainingMethod method, const ChatTemplate &chatTemplate,
                  std::size_t context)
{
    Dataset dataset;
    dataset.sequencesPerRow = method == TrainingMethod::Dpo ? 2 : 1;
    for (const TrainingRow &row : rows) {
        std::vector<Sequence> made;
        if (method == TrainingMethod::Dpo) {
            made.push_back(answerOf(row.messages, row.preferred, chatTemplate, context));
            made.push_back(answerOf(row.messages, row.rejected, chatTemplate, context));
        } else {
            made.push_back(sequenceOf(chatTemplate.conversation(row.messages), 1, context));
        }
        if (std::all_of(made.begin(), made.end(), [](const Sequence &s) { return s.countedTokens() > 0; }))
            std::move(made.begin(), made.end(), std::back_inserter(dataset.sequences));
    }
    return dataset;
}

} // namespace likeness::engine
