// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the engine's process, with scripted models: what happens when it is killed, left alone, or has no space.
#include "engine_process.h"

#include "engine/storage/sealed_log.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <random>
#include <thread>

namespace likeness::engine {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class ScriptedProcessTest : public EngineProcessTest {
protected:
    ScriptedProcessTest() : EngineProcessTest(LIKENESS_BIN "/scripted-engine") { }

    /// Every file of the data folder opens and is whole.
    void expectSoundFiles()
    {
        const SealedFolder files(folder.path(), testSealer());
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            const std::string name = std::filesystem::relative(entry.path(), folder.path()).string();
            const bool isSealed = name.find("files/") == 0 || name.find("jobs/") == 0;
            if (!entry.is_regular_file() || !isSealed || entry.path().extension() == unfinishedEnding)
                continue;
            if (entry.path().filename() == "events") {
                std::vector<std::string> entries;
                EXPECT_TRUE(SealedLog::open(files, name, entries)) << name;
            } else {
                const auto content = files.read(name);
                EXPECT_TRUE(content) << name << ": " << content.error().message;
            }
        }
    }
};

TEST_F(ScriptedProcessTest, TheTokenWorksAndASecondEngineIsTurnedAway)
{
    start();
    EXPECT_EQ(client().get("/v1/models")["data"].size(), 1U);
    client().http().set_bearer_token_auth("wrong");
    client().get("/v1/models", 401);
    const StartedEngine second = startEngine(program(), folder.path());
    EXPECT_EQ(second.status, 3);
    EXPECT_NE(second.complaint.find("Another engine"), std::string::npos) << second.complaint;
}

TEST_F(ScriptedProcessTest, AnotherKeyIsTurnedAway)
{
    start();
    kill();
    const StartedEngine other = startEngine(program(), folder.path(), {},
                                            R"({"token":"t","key":"BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA="})");
    EXPECT_EQ(other.status, 3);
    EXPECT_NE(other.complaint.find("another key"), std::string::npos) << other.complaint;
}

TEST_F(ScriptedProcessTest, WrongUseIsToldWithStatusTwo)
{
    EXPECT_EQ(startEngine(program(), folder.path(), {}, "no json").status, 2);
    EXPECT_EQ(
        startEngine(program(), folder.path(), {}, R"({"key":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="})").status,
        2);
    EXPECT_EQ(startEngine(program(), folder.path(), {"--frobnicate", "1"}).status, 2);
    EXPECT_EQ(startEngine(program(), folder.path(), {"--listen", "0.0.0.0:99999"}).status, 2);
}

TEST_F(ScriptedProcessTest, ItEndsWhenNobodyNeedsIt)
{
    start({"--idle-minutes", "0.01"});
    EXPECT_TRUE(endsWithin(seconds(20)));
}

TEST_F(ScriptedProcessTest, ItDoesNotEndWhileAJobRuns)
{
    start({"--idle-minutes", "0.005", "--threads", "60"}); // 20 steps of 60 ms
    const std::string id = client().startJob(supervisedRows(10));
    EXPECT_EQ(stringIn(client().waitFor(id, {"succeeded"}), "status"), "succeeded");
    EXPECT_TRUE(endsWithin(seconds(20)));
}

TEST_F(ScriptedProcessTest, SigtermKeepsTheStateAndTheNextStartGoesOn)
{
    start({"--threads", "20"});
    const std::string id = client().startJob(supervisedRows(10));
    while (client().events(id).size() < 9)
        std::this_thread::sleep_for(milliseconds(5));
    ::kill(process(), SIGTERM);
    ASSERT_TRUE(endsWithin(seconds(20)));
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "jobs" / id / "resume"));
    start();
    client().waitFor(id, {"succeeded"});
    std::vector<int> steps;
    for (const Json &event : client().events(id)) {
        if (const auto step = integerIn(memberOf(event, "data"), "step"))
            steps.push_back(static_cast<int>(*step));
    }
    EXPECT_EQ(steps.size(), 20U);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
}

TEST_F(ScriptedProcessTest, KilledAtAnyMomentNoFileIsBrokenAndTheJobGoesOn)
{
    const char *wanted = std::getenv("LIKENESS_ENGINE_KILLS"); // 30 for a longer run
    const int kills = wanted ? std::atoi(wanted) : 6;
    std::mt19937 random(20261123);
    start({"--threads", "10"});
    std::string id = client().startJob(supervisedRows(10));
    int over = 0;
    for (int i = 0; i < kills; ++i) {
        std::this_thread::sleep_for(milliseconds(random() % 250));
        kill();
        expectSoundFiles();
        start({"--threads", "10"});
        const std::string status = stringIn(client().get("/v1/fine_tuning/jobs/" + id), "status");
        if (status == "succeeded" || status == "failed") {
            ++over;
            id = client().startJob(supervisedRows(10));
        }
    }
    const Json job = client().waitFor(id, {"succeeded", "failed"});
    EXPECT_EQ(stringIn(job, "status"), "succeeded") << textOf(job);
    EXPECT_EQ(client().ask(stringIn(job, "fine_tuned_model"), "question 4"), "reply 4");
    std::set<std::int64_t> steps;
    for (const Json &event : client().events(id)) {
        const auto step = integerIn(memberOf(event, "data"), "step");
        EXPECT_TRUE(!step || steps.insert(*step).second) << "step " << step.value_or(0) << " twice";
    }
    RecordProperty("jobs_over", over + 1);
}

TEST_F(ScriptedProcessTest, WithoutSpaceAJobWaitsAndNothingBreaks)
{
    start({}, 2500); // less than the state that a training keeps
    const std::string id = client().startJob(supervisedRows(10));
    const Json job = client().waitFor(id, {"paused", "succeeded", "failed"});
    EXPECT_EQ(stringIn(job, "status"), "paused");
    EXPECT_EQ(stringIn(job["error"], "code"), "disk_full");
    const httplib::MultipartFormDataItems form{{"purpose", "fine-tune", "", ""},
                                               {"file", supervisedRows(100), "rows.jsonl", ""}};
    const auto refused = client().http().Post("/v1/files", form);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 507) << refused->body;
    EXPECT_EQ(client().ask(practiceModelId, "hello"), "I do not know.");
    kill();
    expectSoundFiles();
    start();
    client().post("/v1/fine_tuning/jobs/" + id + "/resume", Json::object());
    EXPECT_EQ(stringIn(client().waitFor(id, {"succeeded", "failed"}), "status"), "succeeded");
}

TEST_F(ScriptedProcessTest, NothingThatPeopleWroteLiesInTheClear)
{
    start();
    std::string rows;
    for (int i = 0; i < 10; ++i) {
        rows += textOf({{"messages",
                         {{{"role", "user"}, {"content", "plantedquestion" + std::to_string(i)}},
                          {{"role", "assistant"}, {"content", "plantedreply" + std::to_string(i)}}}}})
            + "\n";
    }
    const httplib::MultipartFormDataItems form{{"purpose", "fine-tune", "", ""},
                                               {"file", rows, "plantedfile.jsonl", ""}};
    const auto uploaded = client().http().Post("/v1/files", form);
    ASSERT_TRUE(uploaded);
    const Json asked{{"model", practiceModelId},
                     {"training_file", stringIn(parseJson(uploaded->body), "id")},
                     {"suffix", "plantedsuffix"},
                     {"metadata", {{"plantedkey", "plantedvalue"}}}};
    const std::string id = stringIn(client().post("/v1/fine_tuning/jobs", asked), "id");
    const std::string model = stringIn(client().waitFor(id, {"succeeded"}), "fine_tuned_model");
    EXPECT_EQ(client().ask(model, "plantedquestion3"), "plantedreply3");
    client().get("/v1/models/" + model);
    client().get("/v1/plantedpath", 404);
    client().post("/v1/chat/completions", {{"model", "plantedmodel"}}, 400);
    client().get("/v1/fine_tuning/jobs?metadata[plantedkey]=plantedvalue");
    const std::string all = everythingIn(folder.path());
    EXPECT_NE(all.find("GET /v1/models/* 200"), std::string::npos); // the log is among them
    EXPECT_EQ(all.find("planted"), std::string::npos) << all.substr(all.find("planted"), 40);
    EXPECT_EQ(all.find(token), std::string::npos);
}

} // namespace
} // namespace likeness::engine
