// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the interface shares: who may ask, how faults are told, how lists are cut.
#include "service_fixture.h"

#include <fstream>

namespace likeness::engine {
namespace {

using WireTest = ServiceTest;

TEST_F(WireTest, OnlyTheTokenOpens)
{
    for (const char *wrong : {"", "a-token-of-the-tes", "a-token-of-the-testx", "A-token-of-the-test"}) {
        client().http().set_bearer_token_auth(wrong);
        EXPECT_EQ(stringIn(client().get("/v1/models", 401)["error"], "code"), "invalid_api_key") << wrong;
        client().post("/v1/chat/completions", {{"model", practiceModelId}}, 401);
        client().remove("/v1/models/x", 401);
    }
    const Json health = client().get("/health");
    EXPECT_EQ(stringIn(health, "status"), "ok");
    EXPECT_TRUE(boolIn(health, "sealed"));
}

TEST_F(WireTest, RefusalsAreSeenWhateverWasSentWithThem)
{
    const std::string large(3'000'000, 'x');
    auto &http = client().http();
    http.set_bearer_token_auth("wrong");
    const httplib::MultipartFormDataItems form{{"file", large, "rows.jsonl", ""}};
    std::vector<httplib::Result> refused;
    refused.push_back(http.Post("/v1/files", large, "application/json"));
    refused.push_back(http.Post("/v1/files", form));
    refused.push_back(http.Put("/v1/files", large, "application/json"));
    refused.push_back(http.Patch("/v1/files", large, "application/json"));
    refused.push_back(http.Delete("/v1/files/x", large, "application/json"));
    for (const auto &each : refused) {
        ASSERT_TRUE(each);
        EXPECT_EQ(each->status, 401);
    }
    http.set_bearer_token_auth(token);
    const auto nowhere = http.Post("/v1/nothing", form);
    ASSERT_TRUE(nowhere);
    EXPECT_EQ(nowhere->status, 404);
}

TEST_F(WireTest, FaultsHaveOpenAisShape)
{
    const Json unknown = client().get("/v1/nothing", 404)["error"];
    EXPECT_EQ(stringIn(unknown, "message"), "Invalid URL (GET /v1/nothing)");
    EXPECT_EQ(stringIn(unknown, "type"), "invalid_request_error");
    client().post("/v1/nothing", Json::object(), 404);
    const auto broken = client().http().Post("/v1/chat/completions", "{\"model\":", "application/json");
    ASSERT_TRUE(broken);
    EXPECT_EQ(broken->status, 400);
    EXPECT_NE(broken->body.find("parse the JSON body"), std::string::npos);
    EXPECT_FALSE(broken->get_header_value("x-request-id").empty());
    client().get("/v1/models/" + std::string(6000, 'm'), 404);
}

TEST_F(WireTest, OtherAddressesNeedAToken)
{
    Server open(service(), {});
    EXPECT_EQ(open.bind("0.0.0.0", 0).error().param, "listen");
    EXPECT_TRUE(open.bind("127.0.0.1", 0));
}

TEST_F(WireTest, WithoutATokenWebPagesAreRefused)
{
    Server open(service(), {});
    const auto port = open.bind("127.0.0.1", 0);
    ASSERT_TRUE(port);
    std::thread serving([&open] { open.run(); });
    httplib::Client http("127.0.0.1", *port);
    const auto plain = http.Get("/v1/models");
    const auto page = http.Get("/v1/models", {{"Origin", "https://example.org"}});
    open.stop();
    serving.join();
    ASSERT_TRUE(plain && page);
    EXPECT_EQ(plain->status, 200);
    EXPECT_EQ(page->status, 401);
}

TEST_F(WireTest, ModelsAreListedWithTheirFactsOrTheReasonAgainst)
{
    const auto models = folder.path() / "models";
    ASSERT_TRUE(makeScriptedModel(folder.path() / "elsewhere"));
    std::ofstream(models / "linked.link") << (folder.path() / "elsewhere").string() << "\n";
    std::filesystem::create_directories(models / "broken");
    std::ofstream(models / "broken" / "config.json") << "no json";
    const Json list = client().get("/v1/models");
    std::map<std::string, Json> byId;
    for (const Json &model : memberOf(list, "data"))
        byId[stringIn(model, "id")] = model;
    ASSERT_EQ(byId.size(), 3U);
    EXPECT_EQ(integerIn(byId[practiceModelId]["likeness"], "parameters"), 1000);
    EXPECT_TRUE(boolIn(byId[practiceModelId]["likeness"], "practice"));
    EXPECT_EQ(stringIn(byId["linked"]["likeness"], "family"), "llama");
    EXPECT_EQ(stringIn(byId["broken"]["likeness"], "problem"), "config.json is no JSON object.");

    const Json refused = client().post(
        "/v1/chat/completions",
        {{"model", "broken"}, {"messages", Json::array({{{"role", "user"}, {"content", "hi"}}})}}, 400)["error"];
    EXPECT_EQ(stringIn(refused, "message"), "config.json is no JSON object.");
    EXPECT_EQ(stringIn(refused, "param"), "model");
    EXPECT_EQ(stringIn(client().get("/v1/models/nobody", 404)["error"], "code"), "model_not_found");
    client().remove(std::string("/v1/models/") + practiceModelId, 400);
}

TEST_F(WireTest, EmbeddingsAreTheSameAsNumbersAndAsBase64)
{
    const Json asked{{"model", practiceModelId}, {"input", Json::array({"ab", "abc"})}};
    const Json plain = client().post("/v1/embeddings", asked);
    ASSERT_EQ(plain["data"].size(), 2U);
    EXPECT_EQ(plain["data"][1]["embedding"], Json::array({3.0, 0.5, -1.0}));
    EXPECT_EQ(integerIn(plain["usage"], "prompt_tokens"), 5);
    Json base64 = asked;
    base64["encoding_format"] = "base64";
    EXPECT_EQ(client().post("/v1/embeddings", base64)["data"][1]["embedding"], "AABAQAAAAD8AAIC/");
    for (const Json &input : {Json(), Json(""), Json::array(), Json::array({1, 2}), Json::array({""})}) {
        const Json refused =
            client().post("/v1/embeddings", {{"model", practiceModelId}, {"input", input}}, 400)["error"];
        EXPECT_EQ(stringIn(refused, "param"), "input");
    }
}

} // namespace
} // namespace likeness::engine
