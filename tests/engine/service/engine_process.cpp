// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_process.h"

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace likeness::engine {

namespace {

const std::string handOverLine =
    R"({"token":"a-token-of-the-test","key":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="})";

std::string readAll(int descriptor)
{
    std::string all;
    std::array<char, 4096> part{};
    ssize_t count = 0;
    while ((count = ::read(descriptor, part.data(), part.size())) > 0)
        all.append(part.data(), static_cast<std::size_t>(count));
    ::close(descriptor);
    return all;
}

[[noreturn]] void become(const std::vector<std::string> &arguments, const std::array<int, 3> &streams,
                         std::int64_t fileLimit)
{
    for (int i = 0; i < 3; ++i)
        ::dup2(streams[static_cast<std::size_t>(i)], i);
    for (int i = 3; i < 64; ++i)
        ::close(i);
    if (fileLimit > 0) {
        const rlimit limit{static_cast<rlim_t>(fileLimit), static_cast<rlim_t>(fileLimit)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    std::vector<char *> pointers;
    for (const std::string &argument : arguments)
        pointers.push_back(const_cast<char *>(argument.c_str()));
    pointers.push_back(nullptr);
    ::execv(pointers[0], pointers.data());
    ::_exit(127);
}

} // namespace

StartedEngine startEngine(const std::string &program, const std::filesystem::path &data,
                          const std::vector<std::string> &more, const std::string &line, std::int64_t fileLimit)
{
    std::vector<std::string> arguments{program, "--data", data.string(), "--hand-over"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::array<int, 2> in{}, out{}, error{};
    EXPECT_EQ(::pipe(in.data()) | ::pipe(out.data()) | ::pipe(error.data()), 0);
    const pid_t child = ::fork();
    if (child == 0)
        become(arguments, {in[0], out[1], error[1]}, fileLimit);
    for (const int end : {in[0], out[1], error[1]})
        ::close(end);
    const std::string text = (line.empty() ? handOverLine : line) + "\n";
    EXPECT_EQ(::write(in[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
    ::close(in[1]);
    StartedEngine engine;
    const Json said = parseJson(readAll(out[0])); // ends when the engine lets go of its output
    engine.address = stringIn(said, "address");
    engine.process = static_cast<pid_t>(integerIn(said, "pid").value_or(0));
    engine.complaint = readAll(error[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    engine.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return engine;
}

void EngineProcessTest::start(const std::vector<std::string> &more, std::int64_t fileLimit)
{
    m_engine = startEngine(m_program, folder.path(), more, {}, fileLimit);
    ASSERT_EQ(m_engine.status, 0) << m_engine.complaint;
    const auto colon = m_engine.address.rfind(':');
    ASSERT_NE(colon, std::string::npos);
    m_client = std::make_unique<EngineClient>(m_engine.address.substr(0, colon),
                                              std::stoi(m_engine.address.substr(colon + 1)), token);
}

void EngineProcessTest::kill()
{
    if (m_engine.process <= 0)
        return;
    ::kill(m_engine.process, SIGKILL);
    EXPECT_TRUE(endsWithin(std::chrono::seconds(10)));
    m_engine.process = 0;
}

bool EngineProcessTest::endsWithin(std::chrono::seconds longest)
{
    // It belongs to nobody here, so its lock tells that it is gone: nobody else can take its place before.
    const auto end = std::chrono::steady_clock::now() + longest;
    while (std::chrono::steady_clock::now() < end) {
        if (DataFolder::open(folder.path(), testSealer()))
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}

} // namespace likeness::engine
