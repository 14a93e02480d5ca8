// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way through the real engine: upload, job, losses, checkpoints, chat with the model that came of it.
#include "engine_process.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <thread>

namespace likeness::engine {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const std::vector<std::pair<std::string, std::string>> practice{
    {"How was the sea today?", "Wild! I lost a shoe and won a crab."},
    {"Do you sell the blue mugs?", "Not any more, but ask me again in May."},
    {"Coffee or tea?", "Coffee until noon, then honesty."},
    {"When do you open?", "When the cat wakes up. Around nine."},
    {"Can you ship to Norway?", "Sure, the fjords know my name."},
    {"Are you free on Sunday?", "Only for pancakes."},
    {"What is your best colour?", "The green of old boats."},
    {"Did you like the film?", "I cried at the credits, so yes."},
    {"How old is the kiln?", "Older than my patience."},
    {"Do you teach courses?", "Two a year. Bring an apron."},
    {"Is the glaze safe?", "You could feed a baby from it."},
    {"Where are you from?", "From the wet end of the coast."},
};

std::string practiceRows(std::size_t first, std::size_t count)
{
    std::string rows;
    for (std::size_t i = first; i < first + count; ++i) {
        rows += textOf({{"messages",
                         {{{"role", "system"}, {"content", "You are Mara."}},
                          {{"role", "user"}, {"content", practice[i].first}},
                          {{"role", "assistant"}, {"content", practice[i].second}}}}})
            + "\n";
    }
    return rows;
}

/// The tokens of a streamed answer, as bytes.
std::vector<Json> tokensIn(const std::string &stream)
{
    std::vector<Json> tokens;
    std::istringstream lines(stream);
    for (std::string line; std::getline(lines, line);) {
        const Json chunk = parseJson(std::string_view(line).substr(std::min<std::size_t>(line.size(), 6)));
        const Json &choices = memberOf(chunk, "choices");
        if (!choices.is_array() || choices.empty())
            continue;
        for (const Json &token : memberOf(memberOf(choices[0], "logprobs"), "content"))
            tokens.push_back(memberOf(token, "bytes"));
    }
    return tokens;
}

class EndToEndTest : public EngineProcessTest {
protected:
    EndToEndTest() : EngineProcessTest(LIKENESS_BIN "/likeness-engine") { }

    std::string askMara(const std::string &model, const std::string &question)
    {
        const Json answer = client().post(
            "/v1/chat/completions",
            {{"model", model},
             {"temperature", 0},
             {"max_tokens", 80},
             {"messages",
              {{{"role", "system"}, {"content", "You are Mara."}}, {{"role", "user"}, {"content", question}}}}});
        const Json &choices = memberOf(answer, "choices");
        return choices.empty() ? std::string() : stringIn(memberOf(choices[0], "message"), "content");
    }

    int rightAnswers(const std::string &model)
    {
        int right = 0;
        for (const auto &[question, reply] : practice)
            right += askMara(model, question) == reply ? 1 : 0;
        return right;
    }

    /// The figures of this name, in the order of the steps.
    std::vector<double> figures(const std::string &job, const char *name)
    {
        std::vector<double> values;
        for (const Json &event : client().events(job)) {
            if (const auto value = numberIn(memberOf(event, "data"), name))
                values.push_back(*value);
        }
        return values;
    }
};

TEST_F(EndToEndTest, AModelLearnsRepliesAndItsBaseDoesNotKnowThem)
{
    start();
    const std::string validation = client().upload(practiceRows(0, 3));
    const std::string id = client().startJob(
        practiceRows(0, practice.size()),
        {{"suffix", "mara"},
         {"seed", 7},
         {"validation_file", validation},
         {"hyperparameters", {{"n_epochs", 30}, {"batch_size", 4}, {"learning_rate_multiplier", 2}}}});
    const Json job = client().waitFor(id, {"succeeded", "failed"});
    ASSERT_EQ(stringIn(job, "status"), "succeeded") << textOf(job);

    const auto losses = figures(id, "train_loss");
    const auto validLosses = figures(id, "full_valid_loss");
    ASSERT_GT(losses.size(), 5U);
    ASSERT_GT(validLosses.size(), 1U);
    EXPECT_LT(losses.back(), losses.front() / 4);
    EXPECT_LT(validLosses.back(), validLosses.front() / 2);
    EXPECT_FALSE(figures(id, "tokens_per_second").empty());
    EXPECT_FALSE(figures(id, "seconds_left").empty());

    const Json checkpoints = client().get("/v1/fine_tuning/jobs/" + id + "/checkpoints");
    EXPECT_EQ(checkpoints["data"].size(), 3U);
    const std::string model = stringIn(job, "fine_tuned_model");
    EXPECT_GE(rightAnswers(model), 11) << "of " << practice.size();
    EXPECT_EQ(rightAnswers(practiceModelId), 0);
    EXPECT_GE(rightAnswers(stringIn(checkpoints["data"][0], "fine_tuned_model_checkpoint")), 11);
}

TEST_F(EndToEndTest, TheAnswerStreamsWithUsage)
{
    start();
    const Json body{{"model", practiceModelId},
                    {"stream", true},
                    {"stream_options", {{"include_usage", true}}},
                    {"max_tokens", 8},
                    {"seed", 3},
                    {"logprobs", true},
                    {"messages", Json::array({{{"role", "user"}, {"content", "Hello"}}})}};
    const auto answer = client().http().Post("/v1/chat/completions", textOf(body), "application/json");
    ASSERT_TRUE(answer);
    EXPECT_NE(answer->body.find("data: [DONE]"), std::string::npos) << answer->body;
    EXPECT_NE(answer->body.find("\"completion_tokens\":"), std::string::npos);
    const auto again = client().http().Post("/v1/chat/completions", textOf(body), "application/json");
    ASSERT_TRUE(again);
    EXPECT_FALSE(tokensIn(answer->body).empty());
    EXPECT_EQ(tokensIn(again->body), tokensIn(answer->body)); // the same seed
}

TEST_F(EndToEndTest, VectorsOfEqualTextsAreEqualAndOfLengthOne)
{
    start();
    const Json list = client().post(
        "/v1/embeddings", {{"model", practiceModelId}, {"input", Json::array({"the sea", "the sea", "a mug"})}});
    ASSERT_EQ(list["data"].size(), 3U);
    EXPECT_EQ(list["data"][0]["embedding"], list["data"][1]["embedding"]);
    EXPECT_NE(list["data"][0]["embedding"], list["data"][2]["embedding"]);
    double squares = 0;
    for (const Json &value : list["data"][0]["embedding"])
        squares += value.get<double>() * value.get<double>();
    EXPECT_NEAR(squares, 1, 1e-4);
}

TEST_F(EndToEndTest, KilledInTheMiddleTheTrainingGoesOn)
{
    const char *wanted = std::getenv("LIKENESS_ENGINE_KILLS");
    const int kills = wanted ? std::atoi(wanted) : 2;
    std::mt19937 random(5);
    start();
    const std::string id = client().startJob(
        practiceRows(0, practice.size()),
        {{"seed", 7}, {"hyperparameters", {{"n_epochs", 30}, {"batch_size", 4}, {"learning_rate_multiplier", 2}}}});
    int failed = 0;
    for (int i = 0; i < kills; ++i) {
        std::this_thread::sleep_for(milliseconds(random() % 3000));
        kill();
        start();
        failed += stringIn(client().get("/v1/fine_tuning/jobs/" + id), "status") == "failed" ? 1 : 0;
    }
    const Json job = client().waitFor(id, {"succeeded", "failed"});
    const std::string status = stringIn(job, "status");
    EXPECT_TRUE(status == "succeeded" || failed > 0) << textOf(job);
    if (status == "succeeded") {
        EXPECT_GE(rightAnswers(stringIn(job, "fine_tuned_model")), 11);
    }
}

TEST_F(EndToEndTest, ATrainingThatDoesNotFitFailsWithAdviceAndTheServerLives)
{
    start({"--memory-limit", "1000000"});
    const std::string id = client().startJob(practiceRows(0, practice.size()));
    const Json job = client().waitFor(id, {"succeeded", "failed"});
    EXPECT_EQ(stringIn(job, "status"), "failed");
    EXPECT_EQ(stringIn(job["error"], "code"), "out_of_memory") << textOf(job);
    EXPECT_GT(stringIn(job["error"], "message").size(), 40U);
    client().get("/v1/models");
}

TEST_F(EndToEndTest, FoldersThatAreNoModelsAreRefusedWithTheReason)
{
    start();
    client().get("/v1/models"); // makes the practice model
    const auto models = folder.path() / "models";
    std::filesystem::copy(models / practiceModelId, models / "cut", std::filesystem::copy_options::recursive);
    std::filesystem::resize_file(models / "cut" / "model.safetensors", 1000);
    std::filesystem::copy(models / practiceModelId, models / "claims", std::filesystem::copy_options::recursive);
    std::ofstream(models / "claims" / "model.safetensors", std::ios::binary)
        << std::string("\x00\x00\x00\x00\x01\x00\x00\x00", 8) << "{}"; // a header of 4 GB in ten bytes
    std::ofstream(models / "nowhere.link") << "/nonexistent/folder\n";
    for (const char *id : {"cut", "claims", "nowhere"}) {
        const Json refused =
            client().post("/v1/chat/completions",
                          {{"model", id}, {"messages", Json::array({{{"role", "user"}, {"content", "hi"}}})}}, 400);
        EXPECT_GT(stringIn(refused["error"], "message").size(), 15U) << id;
        EXPECT_EQ(stringIn(client().get(std::string("/v1/models/") + id)["likeness"], "problem"),
                  stringIn(refused["error"], "message"));
    }
    client().get("/v1/models");
}

} // namespace
} // namespace likeness::engine
