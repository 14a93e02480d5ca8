// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service_fixture.h"

#include <sys/types.h>

namespace likeness::engine {

/// How a program of the engine is started and what became of it.
struct StartedEngine {
    int status = -1; ///< of the process that was started
    std::string address; ///< empty where it did not start
    pid_t process = 0; ///< the detached one
    std::string complaint; ///< what it wrote as an error
};

/// Starts it with token and key over a pipe and waits until it has detached. `fileLimit`: no file may become larger.
StartedEngine startEngine(const std::string &program, const std::filesystem::path &data,
                          const std::vector<std::string> &more = {}, const std::string &line = {},
                          std::int64_t fileLimit = 0);

/// The engine as another program sees it: a process that was handed a token and a key. It ends with the test.
class EngineProcessTest : public testing::Test {
protected:
    static constexpr const char *token = "a-token-of-the-test";

    explicit EngineProcessTest(std::string program) : m_program(std::move(program)) { }
    void TearDown() override { kill(); }

    void start(const std::vector<std::string> &more = {}, std::int64_t fileLimit = 0);
    void kill(); ///< as a crash would
    bool endsWithin(std::chrono::seconds longest); ///< by itself, or after a signal
    EngineClient &client() { return *m_client; }
    pid_t process() const { return m_engine.process; }
    const std::string &program() const { return m_program; }

    TemporaryFolder folder;

private:
    std::string m_program;
    StartedEngine m_engine;
    std::unique_ptr<EngineClient> m_client;
};

} // namespace likeness::engine
