// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

#include <thread>

namespace likeness::engine {
namespace {

class ChatTest : public ServiceTest {
protected:
    static Json asking(const std::string &question)
    {
        return {{"model", practiceModelId}, {"messages", Json::array({{{"role", "user"}, {"content", question}}})}};
    }

    /// The frames of a streamed answer.
    std::vector<std::string> stream(const Json &body)
    {
        const auto answer = client().http().Post("/v1/chat/completions", textOf(body), "application/json");
        EXPECT_TRUE(answer);
        EXPECT_EQ(answer->get_header_value("Content-Type"), "text/event-stream");
        std::vector<std::string> frames;
        std::string_view rest = answer->body;
        while (!rest.empty()) {
            const auto end = rest.find("\n\n");
            EXPECT_EQ(rest.substr(0, 6), "data: ");
            frames.emplace_back(rest.substr(6, end - 6));
            rest.remove_prefix(end + 2);
        }
        return frames;
    }

    bool waitUntil(const std::function<bool()> &isSo)
    {
        for (int i = 0; i < 5000 && !isSo(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return isSo();
    }
};

TEST_F(ChatTest, APlainAnswerHasTextFinishAndUsage)
{
    const Json answer = client().post("/v1/chat/completions", asking("hello"));
    const Json &choice = answer["choices"][0];
    EXPECT_EQ(stringIn(choice["message"], "content"), "I do not know.");
    EXPECT_EQ(stringIn(choice, "finish_reason"), "stop");
    EXPECT_TRUE(choice["logprobs"].is_null());
    EXPECT_EQ(integerIn(answer["usage"], "total_tokens"), 17);
    EXPECT_EQ(integerIn(answer["usage"]["prompt_tokens_details"], "cached_tokens"), 1);
}

TEST_F(ChatTest, BothNamesLimitTheLength)
{
    for (const char *name : {"max_tokens", "max_completion_tokens"}) {
        Json body = asking("hello");
        body[name] = 4;
        const Json choice = client().post("/v1/chat/completions", body)["choices"][0];
        EXPECT_EQ(stringIn(choice["message"], "content"), "I do");
        EXPECT_EQ(stringIn(choice, "finish_reason"), "length");
    }
}

TEST_F(ChatTest, LogprobsHaveTokensAndBytes)
{
    Json body = asking("hello");
    body["logprobs"] = true;
    body["top_logprobs"] = 2;
    body["max_tokens"] = 1;
    const Json content = client().post("/v1/chat/completions", body)["choices"][0]["logprobs"]["content"];
    ASSERT_EQ(content.size(), 1U);
    EXPECT_EQ(stringIn(content[0], "token"), "I");
    EXPECT_EQ(content[0]["bytes"], Json::array({73}));
    EXPECT_EQ(content[0]["top_logprobs"].size(), 2U);
}

TEST_F(ChatTest, AStreamBeginsWithTheRoleAndEndsWithUsageAndDone)
{
    Json body = asking("hello");
    body["stream"] = true;
    body["stream_options"] = {{"include_usage", true}};
    const auto frames = stream(body);
    ASSERT_GT(frames.size(), 5U);
    EXPECT_EQ(frames.back(), "[DONE]");
    EXPECT_EQ(stringIn(parseJson(frames.front())["choices"][0]["delta"], "role"), "assistant");
    std::string text;
    for (std::size_t i = 0; i + 2 < frames.size(); ++i) {
        const Json chunk = parseJson(frames[i]);
        EXPECT_EQ(stringIn(chunk, "object"), "chat.completion.chunk");
        EXPECT_TRUE(chunk["usage"].is_null());
        text += stringIn(chunk["choices"][0]["delta"], "content");
    }
    EXPECT_EQ(text, "I do not know.");
    EXPECT_EQ(stringIn(parseJson(frames[frames.size() - 3])["choices"][0], "finish_reason"), "stop");
    const Json usage = parseJson(frames[frames.size() - 2]);
    EXPECT_EQ(usage["choices"], Json::array());
    EXPECT_EQ(integerIn(usage["usage"], "completion_tokens"), 14);
}

TEST_F(ChatTest, AFailureBeforeTheFirstWordHasAStatusAlsoInAStream)
{
    Json body = asking("broken");
    for (const bool isStreamed : {false, true}) {
        body["stream"] = isStreamed;
        const Json error = client().post("/v1/chat/completions", body, 400)["error"];
        EXPECT_EQ(stringIn(error, "code"), "context_length_exceeded");
    }
}

TEST_F(ChatTest, WhenTheClientLeavesTheGenerationStops)
{
    Json body = asking("forever");
    body["stream"] = true;
    std::size_t received = 0;
    httplib::Request request;
    request.method = "POST";
    request.path = "/v1/chat/completions";
    request.body = textOf(body);
    request.set_header("Content-Type", "application/json");
    request.content_receiver = [&](const char *, std::size_t length, std::uint64_t, std::uint64_t) {
        received += length;
        return received < 2000;
    };
    const auto answer = client().http().send(request);
    EXPECT_FALSE(answer);
    EXPECT_TRUE(waitUntil([this] { return runtime.chatsRunning == 0; }));
    EXPECT_TRUE(runtime.wasCancelled);
}

TEST_F(ChatTest, StoppingTheEngineEndsAnswersWithAnError)
{
    Json body = asking("forever");
    body["stream"] = true;
    std::thread stopping([this] {
        EXPECT_TRUE(waitUntil([this] { return runtime.chatsRunning == 1; }));
        service().stop();
    });
    const auto frames = stream(body);
    stopping.join();
    EXPECT_EQ(stringIn(parseJson(frames.back())["error"], "code"), "engine_stopped");
}

struct BadField {
    const char *name;
    Json value;
    const char *param;
};

TEST_F(ChatTest, WrongFieldsAreNamed)
{
    const Json picture = Json::array({{{"role", "user"}, {"content", Json::array({{{"type", "image_url"}}})}}});
    const BadField fields[]{
        {"model", nullptr, "model"},
        {"messages", nullptr, "messages"},
        {"messages", Json::array(), "messages"},
        {"messages", Json::array({{{"role", "tool"}, {"content", "x"}}}), "messages[0].role"},
        {"messages", picture, "messages[0].content"},
        {"temperature", 2.1, "temperature"},
        {"temperature", "hot", "temperature"},
        {"top_p", -0.1, "top_p"},
        {"seed", 0.5, "seed"},
        {"max_tokens", 0, "max_tokens"},
        {"max_completion_tokens", -3, "max_completion_tokens"},
        {"stop", Json::array({"a", "b", "c", "d", "e"}), "stop"},
        {"stop", "", "stop"},
        {"top_logprobs", 3, "top_logprobs"},
        {"logprobs", 1, "logprobs"},
        {"stream", "yes", "stream"},
        {"stream_options", Json::object(), "stream_options"},
        {"n", 2, "n"},
        {"response_format", {{"type", "json_object"}}, "response_format"},
        {"response_format", {{"type", "json_schema"}}, "response_format"},
        {"tools", Json::array({Json::object()}), "tools"},
        {"presence_penalty", 0.5, "presence_penalty"},
    };
    for (const BadField &field : fields) {
        Json body = asking("hello");
        body[field.name] = field.value;
        EXPECT_EQ(stringIn(client().post("/v1/chat/completions", body, 400)["error"], "param"), field.param);
    }
}

TEST_F(ChatTest, WhatDoesNoHarmIsIgnored)
{
    Json body = asking("hello");
    body["service_tier"] = "auto";
    body["unknown"] = Json::array({1});
    body["response_format"] = {{"type", "text"}};
    body["stop"] = nullptr;
    body["temperature"] = nullptr;
    body["n"] = 1;
    body["presence_penalty"] = 0;
    body["tools"] = Json::array();
    client().post("/v1/chat/completions", body);
}

} // namespace
} // namespace likeness::engine
