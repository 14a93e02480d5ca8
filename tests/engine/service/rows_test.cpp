// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/training_rows.h"

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

const std::string good = R"({"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"hey"}]})";

struct BadRow {
    const char *row;
    const char *complaint; ///< part of it
};

class BadRows : public testing::TestWithParam<BadRow> { };

TEST_P(BadRows, AreNamedByNumberAndReason)
{
    const auto rows = readTrainingRows(good + "\n" + good + "\n" + GetParam().row + "\n" + good + "\n",
                                       TrainingMethod::Supervised, "training_file");
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().param, "training_file");
    EXPECT_EQ(rows.error().message.find("Example 3: "), 0U) << rows.error().message;
    EXPECT_NE(rows.error().message.find(GetParam().complaint), std::string::npos) << rows.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    All, BadRows,
    testing::Values(
        BadRow{"{", "no valid JSON"}, BadRow{"[1]", "not a JSON object"}, BadRow{"{}", "messages is missing"},
        BadRow{R"({"messages":[]})", "messages is missing or empty"},
        BadRow{R"({"messages":["hi"]})", "messages[0] is not an object"},
        BadRow{R"({"messages":[{"role":"boss","content":"x"}]})", "messages[0] has a role"},
        BadRow{R"({"messages":[{"role":"user","content":"x"}]})", "last message"},
        BadRow{R"({"messages":[{"role":"assistant"}]})", "messages[0] has no text"},
        BadRow{R"({"messages":[{"role":"assistant","content":null}]})", "has no text"},
        BadRow{
            R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"x"}}]},{"role":"assistant","content":"a"}]})",
            "has no text"},
        BadRow{R"({"messages":[{"role":"assistant","content":"a","weight":0}]})", "all have weight 0"},
        BadRow{R"({"messages":[{"role":"assistant","content":"a","weight":2}]})", "weight other than"},
        BadRow{R"({"messages":[{"role":"user","content":"a","weight":1},{"role":"assistant","content":"a"}]})",
               "only assistant"},
        BadRow{R"({"messages":[{"role":"user","content":"a <|im_start|>"},{"role":"assistant","content":"a"}]})",
               "invalid token"},
        BadRow{R"({"messages":[{"role":"assistant","content":"a"}],"tools":[{"type":"function"}]})", "tools"},
        BadRow{"{\"messages\":[{\"role\":\"assistant\",\"content\":\"\xff\"}]}", "UTF-8"}));

TEST(TrainingRows, ReadsRolesPartsAndWeights)
{
    const std::string row = "\xEF\xBB\xBF" // a byte order mark, as some editors write
                            R"({"messages":[{"role":"developer","content":"be kind"},)"
                            R"({"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},)"
                            R"({"role":"assistant","content":"first","weight":0},)"
                            R"({"role":"user","content":"x < y | z > w <|"},{"role":"assistant","content":"last"}]})"
                            "\r\n\n";
    const auto rows = readTrainingRows(row, TrainingMethod::Supervised, "training_file");
    ASSERT_TRUE(rows) << rows.error().message;
    ASSERT_EQ(rows->size(), 1U);
    const auto &messages = rows->front().messages;
    ASSERT_EQ(messages.size(), 5U);
    EXPECT_EQ(messages[0].role, "system");
    EXPECT_EQ(messages[1].content, "ab");
    EXPECT_FALSE(messages[2].isTrained);
    EXPECT_TRUE(messages[4].isTrained);
}

TEST(TrainingRows, ReadsPreferences)
{
    const std::string row = R"({"input":{"messages":[{"role":"user","content":"q"}]},)"
                            R"("preferred_output":[{"role":"assistant","content":"yes"}],)"
                            R"("non_preferred_output":[{"role":"assistant","content":"no"}]})";
    const auto rows = readTrainingRows(row, TrainingMethod::Dpo, "training_file");
    ASSERT_TRUE(rows) << rows.error().message;
    EXPECT_EQ(rows->front().preferred, "yes");
    EXPECT_EQ(rows->front().rejected, "no");
    EXPECT_FALSE(readTrainingRows(good, TrainingMethod::Dpo, "training_file"));
    EXPECT_FALSE(readTrainingRows(row, TrainingMethod::Supervised, "training_file"));
}

TEST(TrainingRows, SaysOpenAisWordsBelowTenExamples)
{
    const auto counted = checkCount(9, leastExamples, "training_file");
    ASSERT_FALSE(counted);
    EXPECT_EQ(counted.error().code, "invalid_n_examples");
    EXPECT_EQ(counted.error().message, "Training file has 9 example(s), but must have at least 10 examples");
    EXPECT_TRUE(checkCount(10, leastExamples, "training_file"));
}

TEST(TrainingRows, SurvivesDeepNesting)
{
    const std::string deep(200'000, '[');
    EXPECT_FALSE(readTrainingRows(deep, TrainingMethod::Supervised, "training_file"));
    const std::string closed = "{\"messages\":" + deep + std::string(200'000, ']') + "}";
    EXPECT_FALSE(readTrainingRows(closed, TrainingMethod::Supervised, "training_file"));
}

} // namespace
} // namespace likeness::engine
