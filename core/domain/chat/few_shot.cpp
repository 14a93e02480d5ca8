// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat/few_shot.h"

#include "domain/examples/selection.h"
#include "domain/text/term_vectors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likeness {
namespace {

/// What the form of a message costs beside its words; OpenAI's rule of counting.
constexpr int tokensPerMessage = 4;
/// No example takes less: two messages of a token each.
constexpr int leastTokens = 2 * (tokensPerMessage + 1);
/// So many examples in a row that did not fit say that hardly any will.
constexpr int triesInVain = 50;

bool canBeShown(const Example &example)
{
    return !example.userMessage.isEmpty() && !example.assistantMessage.isEmpty()
        && example.state != ExampleState::Rejected && !isInTrash(example);
}

/// Fills a budget of tokens with examples, each once.
class ExampleShelf {
public:
    ExampleShelf(const QVector<Example> &examples, const TokenCounter &count) : m_examples(examples), m_count(count) { }

    /// Whether it fits below `limit` and was not there yet.
    bool put(int index, ExampleReason reason, double similarity, int limit)
    {
        if (holds(index) || isFull(limit))
            return false;
        const Example &example = m_examples[index];
        const int tokens = m_count(example.userMessage) + m_count(example.assistantMessage) + 2 * tokensPerMessage;
        if (m_tokens + tokens > limit)
            return false;
        m_taken.insert(index);
        m_tokens += tokens;
        m_order.append(index);
        m_chosen.append({example.id, reason, similarity, tokens});
        return true;
    }

    bool holds(int index) const { return m_taken.contains(index); }
    bool isFull(int limit) const { return m_tokens + leastTokens > limit; }
    const QVector<ChosenExample> &chosen() const { return m_chosen; }

    QVector<ChatMessage> messages() const
    {
        QVector<ChatMessage> all;
        for (const int index : m_order) {
            all.append({ChatRole::User, m_examples[index].userMessage, {}});
            all.append({ChatRole::Assistant, m_examples[index].assistantMessage, {}});
        }
        return all;
    }

private:
    const QVector<Example> &m_examples;
    const TokenCounter &m_count;
    QSet<int> m_taken;
    QVector<int> m_order;
    QVector<ChosenExample> m_chosen;
    int m_tokens = 0;
};

void putPinned(ExampleShelf &shelf, const QVector<Example> &examples, const QStringList &pinned, int limit)
{
    for (int i = 0; i < examples.size(); ++i) {
        if (pinned.contains(examples[i].id))
            shelf.put(i, ExampleReason::Pinned, 0, limit);
    }
}

void putTypical(ExampleShelf &shelf, const QVector<Example> &examples, int limit)
{
    SelectionRules rules;
    rules.count = limit / leastTokens; // more cannot fit
    for (const int index : selectRepresentative(examples, rules))
        shelf.put(index, ExampleReason::Typical, 0, limit);
}

/// The likeness of each example's message to the new one, 0..1.
QVector<double> similarities(const QVector<Example> &examples, const QString &newMessage)
{
    QStringList texts{newMessage};
    for (const Example &example : examples)
        texts.append(example.userMessage);
    const TermSpace space = termSpaceOf(texts, TermWeight::CountTimesRarity);
    QVector<double> all;
    for (std::size_t i = 1; i < space.vectors.size(); ++i)
        all.append(cosine(space.vectors[0], space.vectors[i]));
    return all;
}

void putSimilar(ExampleShelf &shelf, const QVector<Example> &examples, const QString &newMessage, int limit)
{
    const QVector<double> similarity = similarities(examples, newMessage);
    QVector<int> order(examples.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return similarity[a] > similarity[b]; });
    int inVain = 0;
    for (const int index : order) {
        if (similarity[index] <= 0 || shelf.isFull(limit) || inVain == triesInVain)
            return;
        if (!shelf.holds(index))
            inVain = shelf.put(index, ExampleReason::Similar, similarity[index], limit) ? 0 : inVain + 1;
    }
}

/// From where on the history fits; a reply never stands without the message it answers.
qsizetype keptFrom(const QVector<ChatMessage> &history, int limit, const TokenCounter &count)
{
    qsizetype from = history.size();
    int tokens = 0;
    while (from > 0) {
        tokens += count(history[from - 1].text) + tokensPerMessage;
        if (tokens > limit)
            break;
        --from;
    }
    while (from > 0 && from < history.size() && history[from].role == ChatRole::Assistant)
        ++from;
    return from;
}

} // namespace

ChatContext chatContext(const ContextMaterial &material, const QString &newMessage, const ContextBudget &budget,
                        const TokenCounter &count)
{
    QVector<Example> examples;
    std::copy_if(material.examples.cbegin(), material.examples.cend(), std::back_inserter(examples), canBeShown);
    ExampleShelf shelf(examples, count);
    putPinned(shelf, examples, material.pinned, budget.examples);
    putTypical(shelf, examples, budget.examples * 2 / 3);
    putSimilar(shelf, examples, newMessage, budget.examples);

    ChatContext context;
    context.chosen = shelf.chosen();
    if (!material.systemPrompt.isEmpty())
        context.messages.append({ChatRole::System, material.systemPrompt, {}});
    context.messages += shelf.messages();
    const qsizetype from = keptFrom(material.history, budget.history, count);
    context.forgotten = int(from);
    context.messages += material.history.sliced(from);
    context.messages.append({ChatRole::User, newMessage, {}});
    for (const ChatMessage &message : std::as_const(context.messages))
        context.promptTokens += count(message.text) + tokensPerMessage;
    return context;
}

std::optional<qint64> messagesToBreakEven(Money training, int savedTokens, Money promptPrice)
{
    const Money savedByAMillion = promptPrice * savedTokens;
    if (savedByAMillion.nanos <= 0)
        return {};
    return qint64(std::ceil(double(training.nanos) * 1e6 / double(savedByAMillion.nanos)));
}

} // namespace likeness
