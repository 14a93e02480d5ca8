// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the practice model, which stands in for any model: its random numbers say nonsense, always the same.
#include "engine/inference/embedding.h"
#include "engine/inference/generation.h"
#include "engine/inference/model_shelf.h"
#include "engine/model/practice_model.h"
#include "engine/temporary_folder.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

class Generating : public testing::Test {
protected:
    void SetUp() override
    {
        const auto folder = m_folder.path() / "likeness-practice";
        ASSERT_TRUE(makePracticeModel(folder));
        m_ref.baseFolder = folder;
        auto model = m_shelf.take(m_ref);
        ASSERT_TRUE(model) << model.error().message;
        m_model = *model;
    }

    static ChatRequest request(int tokens, std::vector<std::string> said = {"Hello, how are you?"})
    {
        ChatRequest result;
        for (std::size_t i = 0; i < said.size(); ++i)
            result.messages.push_back({i % 2 == 0 ? "user" : "assistant", said[i], true});
        result.temperature = 0;
        result.maxTokens = tokens;
        return result;
    }

    std::string answer(const ChatRequest &asked)
    {
        std::string text;
        m_pieces.clear();
        auto outcome = generate(m_model, asked, [&](const ChatPiece &piece) {
            text += piece.text;
            m_pieces.push_back(piece);
            return true;
        });
        EXPECT_TRUE(outcome) << outcome.error().message;
        m_outcome = outcome ? *outcome : ChatOutcome();
        return text;
    }

    TemporaryFolder m_folder;
    ModelShelf m_shelf{torch::kCPU, 1'000'000'000};
    ModelRef m_ref;
    ReadyModel m_model;
    std::vector<ChatPiece> m_pieces;
    ChatOutcome m_outcome;
};

TEST_F(Generating, StopsAfterSoManyTokens)
{
    answer(request(12));
    EXPECT_EQ(m_outcome.finish, FinishReason::Length);
    EXPECT_EQ(m_outcome.completionTokens, 12);
    EXPECT_GT(m_outcome.promptTokens, 19);
}

TEST_F(Generating, TheSameRequestGivesTheSameAnswer)
{
    ChatRequest asked = request(30);
    asked.temperature = 1.2;
    asked.seed = 5;
    const std::string first = answer(asked);
    EXPECT_EQ(answer(asked), first);
    asked.seed = 6;
    EXPECT_NE(answer(asked), first);
}

TEST_F(Generating, ANextTurnGoesOnFromTheLast)
{
    const std::string first = answer(request(10));
    EXPECT_EQ(m_outcome.cachedTokens, 0);
    const ChatRequest next = request(10, {"Hello, how are you?", first, "And now?"});
    const std::string second = answer(next);
    EXPECT_GE(m_outcome.cachedTokens, 20);
    EXPECT_LT(m_outcome.cachedTokens, m_outcome.promptTokens);

    m_shelf.forget("nobody");
    ModelShelf fresh(torch::kCPU, 1'000'000'000);
    m_model = *fresh.take(m_ref);
    EXPECT_EQ(answer(next), second);
    EXPECT_EQ(m_outcome.cachedTokens, 0);
}

TEST_F(Generating, AStopTextEndsTheAnswerAndIsNoPartOfIt)
{
    const std::string whole = answer(request(40));
    ASSERT_GT(whole.size(), 12u);
    const auto wholeCharacter = [&](std::size_t at) {
        while ((static_cast<unsigned char>(whole[at]) & 0xc0) == 0x80)
            --at;
        return at;
    };
    // From the middle: a character that the last token cut is no text that could stop anything.
    const std::size_t from = wholeCharacter(whole.size() / 3);
    ChatRequest asked = request(40);
    asked.stop = {whole.substr(from, wholeCharacter(whole.size() / 2) - from)};
    const std::string cut = answer(asked);
    EXPECT_EQ(cut, whole.substr(0, whole.find(asked.stop.front())));
    EXPECT_EQ(m_outcome.finish, FinishReason::Stop);
}

TEST_F(Generating, SayingNoStopsBetweenTwoTokens)
{
    int pieces = 0;
    const auto outcome = generate(m_model, request(1000), [&](const ChatPiece &) { return ++pieces < 3; });
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->finish, FinishReason::Cancelled);
    EXPECT_EQ(pieces, 3);
    EXPECT_LT(outcome->completionTokens, 20);
}

TEST_F(Generating, LogprobsDoNotDependOnTheTemperature)
{
    ChatRequest asked = request(3);
    asked.topLogprobs = 4;
    answer(asked);
    std::vector<TokenChoice> choices;
    for (const ChatPiece &piece : m_pieces)
        choices.insert(choices.end(), piece.tokens.begin(), piece.tokens.end());
    ASSERT_EQ(choices.size(), 3u);
    EXPECT_EQ(choices[0].top.size(), 4u);
    EXPECT_EQ(choices[0].chosen.logprob, choices[0].top[0].logprob); // greedy
    asked.temperature = 0.01;
    asked.seed = 1;
    answer(asked);
    EXPECT_NEAR(m_pieces.front().tokens.front().chosen.logprob, choices[0].chosen.logprob, 1e-6);
}

TEST_F(Generating, AConversationBeyondTheContextIsRefused)
{
    const auto refused =
        generate(m_model, request(1, {std::string(5000, 'x')}), [](const ChatPiece &) { return true; });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::BadRequest);
    EXPECT_EQ(refused.error().code, "context_length_exceeded");
}

TEST_F(Generating, ALongPromptReadInPartsIsStillTheSame)
{
    const ChatRequest asked = request(5, {std::string(700, 'a') + " what?"});
    const std::string first = answer(asked);
    EXPECT_EQ(answer(asked), first); // now out of memory but for one token
    EXPECT_EQ(m_outcome.cachedTokens, m_outcome.promptTokens - 1);
}

TEST_F(Generating, LongSystemMessagesAreCutAtAWholeCharacter)
{
    const auto cut =
        cutForPractice({{"system", std::string(63, 'a') + "äöü", true}, {"user", std::string(90, 'b'), true}});
    EXPECT_EQ(cut[0].content, std::string(63, 'a'));
    EXPECT_EQ(cut[1].content.size(), 90u);
}

TEST_F(Generating, ThePracticeModelIsAlwaysTheSame)
{
    const auto folder = m_folder.path() / "again";
    ASSERT_TRUE(makePracticeModel(folder));
    const auto first = SafetensorsFile::map(m_ref.baseFolder / "model.safetensors");
    const auto second = SafetensorsFile::map(folder / "model.safetensors");
    for (const auto &[name, tensor] : (*first)->tensors()) {
        const StoredTensor &other = (*second)->tensors().at(name);
        EXPECT_TRUE(std::equal(tensor.data, tensor.data + tensor.bytes, other.data)) << name;
    }
    EXPECT_TRUE(m_model.decoder->config().isPractice);
}

TEST_F(Generating, AdaptersShareTheirBase)
{
    const Adapter adapter = *Adapter::fresh(m_model.decoder->config(), {}, 3);
    int loads = 0;
    const ModelRef tuned{m_ref.baseFolder, "ft:1", [&]() -> Result<TunedFiles> {
                             ++loads;
                             return adapter.save("base");
                         }};
    const auto first = m_shelf.take(tuned);
    ASSERT_TRUE(first) << first.error().message;
    EXPECT_EQ(first->decoder, m_model.decoder);
    EXPECT_EQ(m_shelf.take(tuned)->adapter, first->adapter);
    EXPECT_EQ(loads, 1);
    m_shelf.forget("ft:1");
    m_shelf.take(tuned);
    EXPECT_EQ(loads, 2);
}

TEST_F(Generating, TheShelfLetsGoOfWhatWasUsedLongestAgo)
{
    ModelShelf small(torch::kCPU, 1);
    const auto folder = m_folder.path() / "other";
    ASSERT_TRUE(makePracticeModel(folder));
    const auto first = small.take(m_ref)->decoder;
    EXPECT_EQ(small.take(m_ref)->decoder, first);
    small.take({folder, {}, {}});
    EXPECT_NE(small.take(m_ref)->decoder, first);
}

TEST_F(Generating, EmbeddingsHaveLengthOneAndTellTextsApart)
{
    const auto result = embedTexts(m_model, {"a cat", "a cat", "Steuererklärung 2024"});
    ASSERT_TRUE(result) << result.error().message;
    const auto dot = [&](std::size_t i, std::size_t j) {
        const auto &a = result->vectors[i];
        return std::inner_product(a.begin(), a.end(), result->vectors[j].begin(), 0.0);
    };
    EXPECT_NEAR(dot(0, 0), 1, 1e-5);
    EXPECT_NEAR(dot(0, 1), 1, 1e-5);
    EXPECT_LT(dot(0, 2), 0.999);
    EXPECT_EQ(embedTexts(m_model, {""}).error().kind, FailureKind::BadRequest);
}

} // namespace
} // namespace likeness::engine
