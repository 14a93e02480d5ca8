// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/file_fault.h"
#include "domain/training/training_cost.h"
#include "domain/training/tuning_savings.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

TokenPrices prices(qint64 prompt, qint64 answer)
{
    return {Money{prompt * 1'000'000'000}, Money{prompt * 1'000'000'000}, Money{answer * 1'000'000'000}};
}

TEST(TuningSavings, ComeFromExamplesThatAreNotShownAnyMore)
{
    // 4,000 tokens at $2 a million before; 1,000 at $3 after, and 100 of the answer at $8 and $12.
    const TuningSavings saved = tuningSavings({4'000, 3'000, 100}, prices(2, 8), prices(3, 12), Money{1'000'000'000});
    EXPECT_EQ(saved.tokens, 3'000);
    EXPECT_EQ(saved.money, Money{8'800'000 - 4'200'000});
    EXPECT_EQ(saved.breakEven, 218) << "a dollar over 0.46 cents, rounded up";
}

TEST(TuningSavings, AreALossWhereATunedModelCostsMore)
{
    const TuningSavings lost = tuningSavings({1'000, 100, 100}, prices(2, 8), prices(3, 12), Money{1'000'000'000});
    ASSERT_TRUE(lost.money);
    EXPECT_LT(lost.money->nanos, 0);
    EXPECT_FALSE(lost.breakEven) << "it never pays for itself";
}

TEST(TuningSavings, AreThereAtOnceWhereNothingIsPaid)
{
    EXPECT_EQ(tuningSavings({4'000, 3'000, 100}, TokenPrices(), TokenPrices(), Money()).breakEven, 0);
    const TuningSavings unknown = tuningSavings({4'000, 3'000, 100}, prices(2, 8), std::nullopt, Money{1});
    EXPECT_EQ(unknown.tokens, 3'000);
    EXPECT_FALSE(unknown.money);
    EXPECT_FALSE(tuningSavings({4'000, 3'000, 100}, prices(2, 8), prices(2, 8), std::nullopt).breakEven);
}

TEST(PracticeEpochs, LearnFewRowsByHeartAndNeverEndlessly)
{
    EXPECT_EQ(automaticPracticeEpochs(0), 0);
    EXPECT_EQ(automaticPracticeEpochs(10), 40);
    EXPECT_EQ(automaticPracticeEpochs(80), 25);
    EXPECT_EQ(automaticPracticeEpochs(5'000), 3);
}

QByteArray row(const QByteArray &messages)
{
    return "{\"messages\": [" + messages + "]}\n";
}

const QByteArray hi = R"({"role": "user", "content": "hi"})";
const QByteArray hey = R"({"role": "assistant", "content": "hey"})";

TEST(TrainingFile, IsTakenAsOpenAiDescribesIt)
{
    EXPECT_FALSE(faultInFile({}));
    EXPECT_FALSE(faultInFile(row(hi + ',' + hey)));
    EXPECT_FALSE(faultInFile(row(R"({"role": "system", "content": "be"},)" + hi
                                 + R"(,{"role": "assistant", "content": "no", "weight": 0},)" + hi + ',' + hey)));
}

TEST(TrainingFile, IsRefusedWithTheRowThatIsAtFault)
{
    const QByteArray good = row(hi + ',' + hey);
    const auto faultIn = [&](const QByteArray &bad) {
        const auto fault = faultInFile(good + bad + good);
        return fault && fault->row == 2 ? QByteArray(fileFaultName(fault->kind)) : QByteArray("none");
    };
    EXPECT_EQ(faultIn("[]\n"), "not_an_object");
    EXPECT_EQ(faultIn("\n"), "not_an_object");
    EXPECT_EQ(faultIn("{\"messages\": [" + hi + ',' + hey + "], \"name\": 1}\n"), "unknown_key");
    EXPECT_EQ(faultIn(row({})), "no_messages");
    EXPECT_EQ(faultIn(row(R"({"role": "robot", "content": "hi"})")), "bad_role");
    EXPECT_EQ(faultIn(row(hi + R"(,{"role": "assistant", "content": " "})")), "bad_content");
    EXPECT_EQ(faultIn(row(hi + R"(,{"role": "assistant", "content": null})")), "bad_content");
    EXPECT_EQ(faultIn(row(R"({"role": "user", "content": "hi", "weight": 1},)" + hey)), "bad_weight");
    EXPECT_EQ(faultIn(row(hi + R"(,{"role": "assistant", "content": "a", "weight": 2})")), "bad_weight");
    EXPECT_EQ(faultIn(row(hey + ',' + hi)), "nothing_to_learn");
    EXPECT_EQ(faultIn(row(hi + R"(,{"role": "assistant", "content": "a", "weight": 0})")), "nothing_to_learn");
    EXPECT_EQ(faultIn(row(hi + R"(,{"role": "assistant", "content": "a<|endoftext|>"})")), "special_token");
    EXPECT_EQ(faultInFile("\xEF\xBB\xBF" + good), (FileFault{FileFaultKind::NotText, 0}));
    EXPECT_EQ(faultInFile(good + "\xff\n"), (FileFault{FileFaultKind::NotText, 0}));
}

} // namespace
} // namespace likeness
