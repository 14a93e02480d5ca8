// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporary_folder.h"
#include "scripted_runtime.h"

#include "engine/api/server.h"
#include "engine/base/json.h"

#include <gtest/gtest.h>
#include <httplib.h>

namespace likeness::engine {

Sealer testSealer();
/// `count` rows of the form "question N" -> "reply N", one line each.
std::string supervisedRows(int count);
/// All bytes of all files below a folder.
std::string everythingIn(const std::filesystem::path &folder);

/// What a test says to an engine, whichever process it runs in.
class EngineClient {
public:
    EngineClient(const std::string &host, int port, const std::string &token);

    Json get(const std::string &path, int status = 200);
    Json post(const std::string &path, const Json &body, int status = 200);
    Json remove(const std::string &path, int status = 200);
    /// @return the file's id
    std::string upload(const std::string &content);
    /// Creates a job on the practice model. @return its id
    std::string startJob(const std::string &content, Json extra = Json::object());
    /// Asks until the job has one of these states.
    Json waitFor(const std::string &job, const std::vector<std::string> &states);
    /// All events, oldest first.
    std::vector<Json> events(const std::string &job);
    std::string ask(const std::string &model, const std::string &question);
    httplib::Client &http() { return m_http; }

private:
    Json checked(const httplib::Result &result, int status);

    httplib::Client m_http;
};

/// A service with a scripted runtime behind real HTTP.
class ServiceTest : public testing::Test {
protected:
    void SetUp() override { start(); }
    void TearDown() override { stop(); }

    void start();
    void stop();

    EngineClient &client() { return *m_client; }
    Service &service() { return *m_service; }

    static constexpr const char *token = "a-token-of-the-test";
    TemporaryFolder folder;
    ScriptedRuntime runtime;

private:
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<EngineClient> m_client;
    std::thread m_serving;
};

} // namespace likeness::engine
