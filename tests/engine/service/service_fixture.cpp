// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

#include <fstream>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace likeness::engine {

namespace fs = std::filesystem;

Sealer testSealer()
{
    EXPECT_TRUE(startSodium());
    return *Sealer::withKey("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
}

std::string supervisedRows(int count)
{
    std::string rows;
    for (int i = 1; i <= count; ++i) {
        const std::string number = std::to_string(i);
        rows += textOf({{"messages",
                         {{{"role", "user"}, {"content", "question " + number}},
                          {{"role", "assistant"}, {"content", "reply " + number}}}}})
            + "\n";
    }
    return rows;
}

std::string everythingIn(const fs::path &folder)
{
    std::string all;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        all += entry.path().filename().string() + "\n";
        std::ifstream file(entry.path(), std::ios::binary);
        std::stringstream content;
        if (entry.is_regular_file() && entry.file_size() > 0)
            content << file.rdbuf();
        all += content.str();
    }
    return all;
}

EngineClient::EngineClient(const std::string &host, int port, const std::string &token) : m_http(host, port)
{
    m_http.set_bearer_token_auth(token);
    m_http.set_read_timeout(60);
    m_http.set_keep_alive(false);
}

Json EngineClient::checked(const httplib::Result &result, int status)
{
    if (!result) {
        ADD_FAILURE() << "no answer: " << httplib::to_string(result.error());
        return {};
    }
    EXPECT_EQ(result->status, status) << result->body;
    const Json json = parseJson(result->body);
    EXPECT_FALSE(json.is_discarded()) << result->body;
    if (result->status >= 400) {
        for (const char *name : {"message", "type", "param", "code"})
            EXPECT_TRUE(memberOf(json, "error").contains(name)) << result->body;
    }
    return json;
}

Json EngineClient::get(const std::string &path, int status)
{
    return checked(m_http.Get(path), status);
}

Json EngineClient::post(const std::string &path, const Json &body, int status)
{
    return checked(m_http.Post(path, textOf(body), "application/json"), status);
}

Json EngineClient::remove(const std::string &path, int status)
{
    return checked(m_http.Delete(path), status);
}

std::string EngineClient::upload(const std::string &content)
{
    const httplib::MultipartFormDataItems form{{"purpose", "fine-tune", "", ""},
                                               {"file", content, "rows.jsonl", "application/jsonl"}};
    return stringIn(checked(m_http.Post("/v1/files", form), 200), "id");
}

std::string EngineClient::startJob(const std::string &content, Json extra)
{
    extra["model"] = practiceModelId;
    extra["training_file"] = upload(content);
    return stringIn(post("/v1/fine_tuning/jobs", extra), "id");
}

Json EngineClient::waitFor(const std::string &job, const std::vector<std::string> &states)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(10);
    Json now;
    while (std::chrono::steady_clock::now() < end) {
        now = get("/v1/fine_tuning/jobs/" + job);
        const std::string status = stringIn(now, "status");
        if (std::find(states.begin(), states.end(), status) != states.end() || now.is_null())
            return now;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    ADD_FAILURE() << "the job stayed " << textOf(now);
    return now;
}

std::vector<Json> EngineClient::events(const std::string &job)
{
    const Json list = get("/v1/fine_tuning/jobs/" + job + "/events?limit=10000");
    const Json &data = memberOf(list, "data");
    std::vector<Json> events(data.begin(), data.end());
    std::reverse(events.begin(), events.end());
    return events;
}

std::string EngineClient::ask(const std::string &model, const std::string &question)
{
    const Json answer = post(
        "/v1/chat/completions",
        {{"model", model}, {"temperature", 0}, {"messages", Json::array({{{"role", "user"}, {"content", question}}})}});
    const Json &choices = memberOf(answer, "choices");
    return choices.empty() ? std::string() : stringIn(memberOf(choices[0], "message"), "content");
}

void ServiceTest::start()
{
    auto opened = Service::open(folder.path(), testSealer(), runtime, makeScriptedModel);
    ASSERT_TRUE(opened) << opened.error().message;
    m_service = std::move(*opened);
    m_server = std::make_unique<Server>(*m_service, ServerOptions{token, {}});
    const auto port = m_server->bind("127.0.0.1", 0);
    ASSERT_TRUE(port);
    m_serving = std::thread([this] { m_server->run(); });
    m_client = std::make_unique<EngineClient>("127.0.0.1", *port, token);
}

void ServiceTest::stop()
{
    if (!m_service)
        return;
    m_service->stop();
    m_server->stop();
    m_serving.join();
    m_client.reset();
    m_server.reset();
    m_service.reset();
}

} // namespace likeness::engine
