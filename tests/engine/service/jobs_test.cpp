// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

namespace likeness::engine {
namespace {

using std::chrono::milliseconds;

class JobsTest : public ServiceTest {
protected:
    const std::string jobs = "/v1/fine_tuning/jobs";

    std::vector<int> stepsOf(const std::string &job)
    {
        std::vector<int> steps;
        for (const Json &event : client().events(job)) {
            if (const auto step = integerIn(memberOf(event, "data"), "step"))
                steps.push_back(static_cast<int>(*step));
        }
        return steps;
    }

    bool waitForSteps(int count)
    {
        for (int i = 0; i < 10000 && runtime.stepsDone < count; ++i)
            std::this_thread::sleep_for(milliseconds(1));
        return runtime.stepsDone >= count;
    }

    static std::vector<int> upTo(int last)
    {
        std::vector<int> steps;
        for (int i = 1; i <= last; ++i)
            steps.push_back(i);
        return steps;
    }
};

TEST_F(JobsTest, AJobTrainsAModelThatAnswersAsTrained)
{
    const std::string validation = client().upload(supervisedRows(3));
    const std::string id =
        client().startJob(supervisedRows(12), {{"suffix", "mara"}, {"seed", 5}, {"validation_file", validation}});
    const Json job = client().waitFor(id, {"succeeded", "failed"});
    ASSERT_EQ(stringIn(job, "status"), "succeeded") << textOf(job);
    EXPECT_EQ(integerIn(job, "seed"), 5);
    EXPECT_EQ(integerIn(job["hyperparameters"], "n_epochs"), 5);
    EXPECT_EQ(integerIn(job, "trained_tokens"), 200);
    EXPECT_TRUE(job["error"].is_null());
    const std::string model = stringIn(job, "fine_tuned_model");
    EXPECT_EQ(model.find("ft:likeness-practice:local:mara:"), 0U);
    EXPECT_EQ(client().ask(model, "question 7"), "reply 7");
    EXPECT_EQ(client().ask(practiceModelId, "question 7"), "I do not know.");
    EXPECT_EQ(stringIn(client().get("/v1/models/" + model)["likeness"], "base"), practiceModelId);
    EXPECT_EQ(stepsOf(id), upTo(20));
}

TEST_F(JobsTest, EventsTellTheStoryNewestFirstAndInPages)
{
    const std::string id = client().startJob(supervisedRows(10));
    client().waitFor(id, {"succeeded"});
    std::vector<std::string> messages;
    for (const Json &event : client().events(id)) {
        if (stringIn(event, "type") == "message")
            messages.push_back(stringIn(event, "message"));
    }
    ASSERT_GT(messages.size(), 5U);
    EXPECT_EQ(messages[0], "Created fine-tuning job: " + id);
    EXPECT_EQ(messages[2], "Files validated, moving job to queued state");
    EXPECT_EQ(messages[3], "Fine-tuning job started");
    EXPECT_EQ(messages.back(), "The job has successfully completed");
    const Json page = client().get(jobs + "/" + id + "/events");
    EXPECT_EQ(page["data"].size(), 20U);
    EXPECT_TRUE(boolIn(page, "has_more"));
    EXPECT_EQ(stringIn(page["data"][0], "message"), "The job has successfully completed");
    const Json next = client().get(jobs + "/" + id + "/events?after=" + stringIn(page, "last_id"));
    EXPECT_NE(stringIn(next["data"][0], "id"), stringIn(page, "last_id"));
}

TEST_F(JobsTest, TheLastThreeEpochsAreKeptAndCanBeAsked)
{
    const std::string id = client().startJob(supervisedRows(10));
    client().waitFor(id, {"succeeded"});
    const Json list = client().get(jobs + "/" + id + "/checkpoints");
    ASSERT_EQ(list["data"].size(), 3U);
    EXPECT_EQ(integerIn(list["data"][0], "step_number"), 20);
    EXPECT_EQ(integerIn(list["data"][2], "step_number"), 12);
    EXPECT_DOUBLE_EQ(*numberIn(list["data"][2]["metrics"], "train_loss"), 4.0 / 12);
    EXPECT_EQ(client().ask(stringIn(list["data"][2], "fine_tuned_model_checkpoint"), "question 2"), "reply 2");
    EXPECT_EQ(service().data().files().list("jobs/" + id + "/checkpoints").size(), 3U);
    EXPECT_FALSE(service().data().files().has("jobs/" + id + "/resume"));
}

TEST_F(JobsTest, TheResultFileIsATableOfLosses)
{
    const std::string validation = client().upload(supervisedRows(3));
    const std::string id = client().startJob(supervisedRows(10), {{"validation_file", validation}});
    const Json job = client().waitFor(id, {"succeeded"});
    ASSERT_EQ(job["result_files"].size(), 1U);
    const auto file = job["result_files"][0].get<std::string>();
    EXPECT_EQ(stringIn(client().get("/v1/files/" + file), "purpose"), "fine-tune-results");
    const auto content = client().http().Get("/v1/files/" + file + "/content");
    ASSERT_TRUE(content);
    EXPECT_EQ(content->body.find("step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,4.0,0.0,,\n"),
              0U)
        << content->body;
    EXPECT_NE(content->body.find("\n4,1.0,0.75,1.25,0.5\n"), std::string::npos) << content->body;
}

TEST_F(JobsTest, FilesThatDoNotFitFailInValidation)
{
    const std::string few = client().startJob(supervisedRows(9));
    const Json tooFew = client().waitFor(few, {"failed"})["error"];
    EXPECT_EQ(stringIn(tooFew, "code"), "invalid_n_examples");
    EXPECT_EQ(stringIn(tooFew, "param"), "training_file");
    const std::string id = client().startJob(supervisedRows(4) + "{\"messages\":[]}\n" + supervisedRows(8));
    const Json bad = client().waitFor(id, {"failed"})["error"];
    EXPECT_EQ(stringIn(bad, "message").find("Example 5: "), 0U) << textOf(bad);
    EXPECT_EQ(runtime.stepsDone, 0);
    EXPECT_EQ(stringIn(client().events(id).back(), "level"), "error");
}

TEST_F(JobsTest, WrongRequestsAreNamed)
{
    const std::string file = client().upload(supervisedRows(10));
    const std::pair<Json, const char *> wrong[]{
        {{{"training_file", file}}, "model"},
        {{{"model", practiceModelId}}, "training_file"},
        {{{"model", practiceModelId}, {"training_file", "file-none"}}, "training_file"},
        {{{"model", practiceModelId}, {"training_file", file}, {"validation_file", file}}, "validation_file"},
        {{{"model", practiceModelId}, {"training_file", file}, {"suffix", "a:b"}}, "suffix"},
        {{{"model", practiceModelId}, {"training_file", file}, {"suffix", std::string(65, 's')}}, "suffix"},
        {{{"model", practiceModelId}, {"training_file", file}, {"seed", -1}}, "seed"},
        {{{"model", practiceModelId}, {"training_file", file}, {"metadata", {{"k", 1}}}}, "metadata"},
        {{{"model", practiceModelId}, {"training_file", file}, {"method", {{"type", "reinforcement"}}}}, "method.type"},
        {{{"model", practiceModelId}, {"training_file", file}, {"hyperparameters", {{"n_epochs", 0}}}},
         "hyperparameters.n_epochs"},
        {{{"model", practiceModelId},
          {"training_file", file},
          {"method", {{"type", "dpo"}, {"dpo", {{"hyperparameters", {{"beta", 2.5}}}}}}}},
         "method.dpo.hyperparameters.beta"},
        {{{"model", practiceModelId}, {"training_file", file}, {"integrations", Json::array({{{"type", "wandb"}}})}},
         "integrations"},
    };
    for (const auto &[body, param] : wrong)
        EXPECT_EQ(stringIn(client().post(jobs, body, 400)["error"], "param"), param);
    client().post(jobs, {{"model", "nobody"}, {"training_file", file}}, 404);
    EXPECT_EQ(client().get(jobs)["data"].size(), 0U);
}

TEST_F(JobsTest, PreferencesTrainToo)
{
    std::string rows;
    for (int i = 0; i < 10; ++i) {
        rows += R"({"input":{"messages":[{"role":"user","content":"q)" + std::to_string(i)
            + R"("}]},"preferred_output":[{"role":"assistant","content":"good"}],)"
              R"("non_preferred_output":[{"role":"assistant","content":"bad"}]})"
              "\n";
    }
    const Json method{{"type", "dpo"}, {"dpo", {{"hyperparameters", {{"beta", 0.2}, {"n_epochs", "auto"}}}}}};
    const std::string id = client().startJob(rows, {{"method", method}});
    const Json job = client().waitFor(id, {"succeeded", "failed"});
    EXPECT_EQ(client().ask(stringIn(job, "fine_tuned_model"), "q3"), "good");
    EXPECT_EQ(stringIn(job["method"], "type"), "dpo");
    EXPECT_DOUBLE_EQ(*numberIn(job["method"]["dpo"]["hyperparameters"], "beta"), 0.2);
}

TEST_F(JobsTest, APausedJobGoesOnWhereItStopped)
{
    runtime.stepTime = milliseconds(2);
    const std::string id = client().startJob(supervisedRows(10));
    ASSERT_TRUE(waitForSteps(6));
    EXPECT_EQ(stringIn(client().post(jobs + "/" + id + "/pause", Json::object()), "status"), "paused");
    client().post(jobs + "/" + id + "/pause", Json::object(), 400);
    const auto resumed = client().http().Post(jobs + "/" + id + "/resume"); // without any body
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->status, 200);
    client().waitFor(id, {"succeeded"});
    EXPECT_GT(runtime.firstStep, 6);
    EXPECT_EQ(stepsOf(id), upTo(20));
}

TEST_F(JobsTest, ACancelledJobStopsAndTheNextOneRuns)
{
    runtime.stepTime = milliseconds(2);
    const std::string first = client().startJob(supervisedRows(10));
    const std::string second = client().startJob(supervisedRows(10));
    const std::string third = client().startJob(supervisedRows(10));
    ASSERT_TRUE(waitForSteps(2));
    EXPECT_EQ(stringIn(client().post(jobs + "/" + third + "/cancel", Json::object()), "status"), "cancelled");
    EXPECT_EQ(stringIn(client().post(jobs + "/" + first + "/cancel", Json::object()), "status"), "cancelled");
    client().waitFor(second, {"succeeded"});
    EXPECT_LT(stepsOf(first).size(), 20U);
    EXPECT_TRUE(stepsOf(third).empty());
    const Json error = client().post(jobs + "/" + first + "/cancel", Json::object(), 400)["error"];
    EXPECT_EQ(stringIn(error, "code"), "invalid_job_status");
    EXPECT_FALSE(service().data().files().has("jobs/" + first + "/resume"));
}

TEST_F(JobsTest, ARunningJobCanBeFinishedEarly)
{
    runtime.stepTime = milliseconds(2);
    const std::string id = client().startJob(supervisedRows(10));
    ASSERT_TRUE(waitForSteps(3));
    client().post(jobs + "/" + id + "/finish", Json::object());
    const Json job = client().waitFor(id, {"succeeded"});
    EXPECT_EQ(client().ask(stringIn(job, "fine_tuned_model"), "question 3"), "reply 3");
    EXPECT_LT(stepsOf(id).size(), 20U);
}

TEST_F(JobsTest, StoppingTheEngineLosesNoStep)
{
    runtime.stepTime = milliseconds(2);
    const std::string id = client().startJob(supervisedRows(10));
    ASSERT_TRUE(waitForSteps(6));
    stop();
    const int done = runtime.stepsDone;
    start();
    client().waitFor(id, {"succeeded"});
    EXPECT_EQ(runtime.firstStep, done + 1);
    EXPECT_EQ(stepsOf(id), upTo(20));
}

TEST_F(JobsTest, AFailedTrainingSaysWhyAndTheServerLives)
{
    runtime.trainingFailure = Failure{FailureKind::OutOfMemory, "Choose a smaller batch_size.", {}, "out_of_memory"};
    const std::string id = client().startJob(supervisedRows(10));
    const Json error = client().waitFor(id, {"failed"})["error"];
    EXPECT_EQ(stringIn(error, "code"), "out_of_memory");
    EXPECT_EQ(stringIn(error, "message"), "Choose a smaller batch_size.");
    runtime.trainingFailure.reset();
    client().waitFor(client().startJob(supervisedRows(10)), {"succeeded"});
}

TEST_F(JobsTest, AFullDiskPausesTheJobUntilThereIsSpace)
{
    runtime.trainingFailure = Failure{FailureKind::Io, "No space.", {}, "disk_full"};
    const std::string id = client().startJob(supervisedRows(10));
    EXPECT_EQ(stringIn(client().waitFor(id, {"paused", "failed"})["error"], "code"), "disk_full");
    runtime.trainingFailure.reset();
    EXPECT_TRUE(client().post(jobs + "/" + id + "/resume", Json::object())["error"].is_null());
    client().waitFor(id, {"succeeded"});
}

TEST_F(JobsTest, JobsAreFoundByTheirMetadata)
{
    const std::string first = client().startJob(supervisedRows(10), {{"metadata", {{"avatar", "mara"}, {"n", "1"}}}});
    const std::string second = client().startJob(supervisedRows(10));
    const auto idsOf = [this](const std::string &query) {
        std::vector<std::string> ids;
        const Json list = client().get(jobs + query);
        for (const Json &job : memberOf(list, "data"))
            ids.push_back(stringIn(job, "id"));
        return ids;
    };
    EXPECT_EQ(idsOf("?metadata%5Bavatar%5D=mara"), std::vector<std::string>{first});
    EXPECT_EQ(idsOf("?metadata[avatar]=mara&metadata[n]=2"), std::vector<std::string>{});
    EXPECT_EQ(idsOf("?metadata=null"), std::vector<std::string>{second});
    EXPECT_EQ(idsOf("?limit=1").size(), 1U);
    client().waitFor(first, {"succeeded"});
    client().waitFor(second, {"succeeded"});
}

TEST_F(JobsTest, ADeletedModelIsGoneWithItsCheckpoints)
{
    const std::string id = client().startJob(supervisedRows(10));
    const std::string model = stringIn(client().waitFor(id, {"succeeded"}), "fine_tuned_model");
    EXPECT_TRUE(boolIn(client().remove("/v1/models/" + model), "deleted"));
    client().get("/v1/models/" + model, 404);
    EXPECT_TRUE(client().get(jobs + "/" + id)["fine_tuned_model"].is_null());
    EXPECT_EQ(client().get(jobs + "/" + id + "/checkpoints")["data"].size(), 0U);
    const auto &files = service().data().files();
    EXPECT_FALSE(files.has("jobs/" + id + "/model"));
    EXPECT_FALSE(files.has("jobs/" + id + "/checkpoints"));
}

TEST_F(JobsTest, AFileThatAJobNeedsIsNotDeleted)
{
    runtime.stepTime = milliseconds(5);
    const std::string file = client().upload(supervisedRows(10));
    const std::string id = stringIn(client().post(jobs, {{"model", practiceModelId}, {"training_file", file}}), "id");
    EXPECT_EQ(stringIn(client().remove("/v1/files/" + file, 400)["error"], "code"), "file_in_use");
    client().post(jobs + "/" + id + "/cancel", Json::object());
    client().remove("/v1/files/" + file);
}

TEST_F(JobsTest, ATunedModelCanBeTrainedFurther)
{
    const std::string first =
        stringIn(client().waitFor(client().startJob(supervisedRows(10)), {"succeeded"}), "fine_tuned_model");
    const std::string file = client().upload(supervisedRows(11));
    const std::string id =
        stringIn(client().post(jobs, {{"model", first}, {"training_file", file}, {"suffix", "more"}}), "id");
    const Json job = client().waitFor(id, {"succeeded"});
    EXPECT_EQ(stringIn(job, "model"), first);
    EXPECT_EQ(stringIn(job, "fine_tuned_model").find("ft:likeness-practice:local:more:"), 0U);
}

} // namespace
} // namespace likeness::engine
