// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine/practice.h"

#include "bench/engine/machine.h"
#include "engine/model/practice_model.h"
#include "engine/temporary_folder.h"

#include <cstdio>

namespace likeness::bench {

namespace {

using namespace likeness::engine;

struct Quiet : TrainingListener {
    void started(const Hyperparameters &, int) override { }
    void stepDone(const StepMetrics &) override { }
    Result<void> keep(const CheckpointData &) override { return {}; }
    Proceed proceed() override { return Proceed::Go; }
};

std::vector<TrainingRow> conversations(std::size_t count)
{
    const std::vector<std::string> who{"Lena", "Tom", "Oma", "Jonas", "Mia", "Ben", "Karl"};
    const std::vector<std::string> what{"the keys", "the bike", "pizza",      "the concert", "our garden", "the sauna",
                                        "the exam", "a coffee", "the guitar", "the train",   "my jacket"};
    const std::vector<std::string> replies{"haha no way, %1 is way too early for me", "yes!! bring %2 and we are set",
                                           "hmm, maybe %1 knows, I only saw %2",
                                           "sorry, totally forgot about %2, tomorrow for sure",
                                           "all good, %1 told me everything already"};
    const auto filled = [](std::string text, const std::string &mark, const std::string &word) {
        const std::size_t at = text.find(mark);
        return at == std::string::npos ? text : text.replace(at, 2, word);
    };
    std::vector<TrainingRow> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string &person = who[i % who.size()];
        const std::string &thing = what[i % what.size()];
        const std::string reply = filled(filled(replies[i % replies.size()], "%1", who[(i + 3) % who.size()]), "%2",
                                         what[(i + 5) % what.size()]);
        rows.push_back({{{"system", "You are Mia. You write short and friendly, in lower case.", true},
                         {"user", "Did " + person + " ask you about " + thing + "?", true},
                         {"assistant", reply, true}},
                        {},
                        {}});
    }
    return rows;
}

int exactReplies(ModelRuntime &runtime, const ModelRef &model, const std::vector<TrainingRow> &rows)
{
    int exact = 0;
    for (const TrainingRow &row : rows) {
        ChatRequest request;
        request.messages.assign(row.messages.begin(), row.messages.end() - 1);
        request.temperature = 0;
        request.maxTokens = 200;
        std::string answer;
        const auto outcome = runtime.chat(model, request, [&](const ChatPiece &piece) {
            answer += piece.text;
            return true;
        });
        exact += outcome && answer == row.messages.back().content ? 1 : 0;
    }
    return exact;
}

} // namespace

void measurePractice(Figures &figures, ModelRuntime &runtime)
{
    const TemporaryFolder data;
    TrainingTask task;
    task.model.baseFolder = data.path() / practiceModelName;
    if (!makePracticeModel(task.model.baseFolder))
        return;
    task.training = conversations(50);
    Quiet listener;
    const double start = secondsNow();
    const auto outcome = runtime.train(task, listener);
    const double seconds = secondsNow() - start;
    if (!outcome) {
        std::fprintf(stderr, "%s\n", outcome.error().message.c_str());
        return;
    }
    const ModelRef tuned{task.model.baseFolder, "ft:practice", [&] { return Result<TunedFiles>(outcome->files); }};
    figures.title("A practice job, 50 rows of at most 160 tokens");
    figures.figure("time", seconds, "s");
    figures.figure("a minute against it", 60 / seconds, "x", 1);
    figures.figure("replies that are exactly the trained ones", 2 * exactReplies(runtime, tuned, task.training), "%",
                   90);
    figures.figure("of the model before", 2 * exactReplies(runtime, {task.model.baseFolder, {}, {}}, task.training),
                   "%");
}

} // namespace likeness::bench
