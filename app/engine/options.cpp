// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/options.h"

#include <charconv>

namespace likeness::engine {

const char *const engineUsage =
    R"(likeness-engine - trains and runs language models on this computer, with OpenAI's interface

  likeness-engine --data DIR [--listen ADDRESS[:PORT]] [--token-file F] [--key-file F]
  likeness-engine --data DIR --hand-over
  likeness-engine export-gguf MODEL OUT    a model folder for llama.cpp and Ollama, written to the folder OUT

  --data DIR           folder of the engine's data: models, files, jobs
  --listen ADDRESS     address to listen on (127.0.0.1 and a free port); others than this computer's need a token
  --token-file F       file with the bearer token that clients must send
  --key-file F         file with 32 bytes in base64 that seal the data; without it they lie in the clear
  --hand-over          read {"token","key"} from the standard input, print the address, go on in the background
  --idle-minutes N     end after N minutes without a job or chat (10 with --hand-over, else never)
  --threads N          computing threads
  --device D           auto, cpu or cuda
  --memory-limit N     bytes that models and training may use
  --version, --help
)";

namespace {

tl::unexpected<Failure> wrong(const std::string &option, const std::string &needed)
{
    return fail(FailureKind::BadRequest, option + " needs " + needed + ".", option);
}

template <typename T> bool read(const std::string &text, T lowest, T &number)
{
    const char *end = text.data() + text.size();
    const auto done = std::from_chars(text.data(), end, number);
    return done.ec == std::errc() && done.ptr == end && number >= lowest;
}

/// ADDRESS, ADDRESS:PORT or [ADDRESS]:PORT.
Result<void> readAddress(const std::string &text, EngineOptions &options)
{
    std::string host = text, port;
    const auto colon = text.rfind(':');
    const bool isBracketed = !text.empty() && text.front() == '[';
    const bool hasPort = colon != std::string::npos && (isBracketed ? text[colon - 1] == ']' : text.find(':') == colon);
    if (hasPort) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (!read(port, 0, options.port) || options.port > 65535)
            return wrong("--listen", "a port up to 65535");
    }
    if (isBracketed && host.size() > 2 && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (host.empty())
        return wrong("--listen", "an address");
    options.host = host;
    return {};
}

Result<void> readValue(const std::string &option, const std::string &value, EngineOptions &options)
{
    if (option == "--data") {
        options.data = value;
    } else if (option == "--token-file") {
        options.tokenFile = value;
    } else if (option == "--key-file") {
        options.keyFile = value;
    } else if (option == "--listen") {
        return readAddress(value, options);
    } else if (option == "--idle-minutes") {
        double minutes = 0;
        if (!read(value, 0.0, minutes))
            return wrong(option, "a number");
        options.idleMinutes = minutes;
    } else if (option == "--threads") {
        if (!read(value, 1, options.compute.threads) || options.compute.threads > 1024)
            return wrong(option, "a number from 1");
    } else if (option == "--memory-limit") {
        if (!read(value, std::int64_t(1), options.compute.memoryLimit))
            return wrong(option, "a number of bytes");
    } else if (option == "--device") {
        if (value != "auto" && value != "cpu" && value != "cuda")
            return wrong(option, "auto, cpu or cuda");
        options.compute.device = value;
    } else {
        return fail(FailureKind::BadRequest, "There is no option " + option + ".", option);
    }
    return {};
}

Result<void> check(const EngineOptions &options)
{
    if (options.data.empty())
        return fail(FailureKind::BadRequest, "--data DIR is missing.", "--data");
    if (options.isHandOver && (!options.tokenFile.empty() || !options.keyFile.empty()))
        return fail(FailureKind::BadRequest, "With --hand-over, token and key come over the standard input.");
    return {};
}

} // namespace

Result<EngineOptions> optionsFrom(const std::vector<std::string> &arguments)
{
    EngineOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &option = arguments[i];
        options.isHandOver |= option == "--hand-over";
        options.wantsHelp |= option == "--help" || option == "-h";
        options.wantsVersion |= option == "--version";
        if (option == "--hand-over" || option == "--help" || option == "-h" || option == "--version")
            continue;
        if (i + 1 == arguments.size())
            return wrong(option, "a value");
        if (auto done = readValue(option, arguments[++i], options); !done)
            return tl::make_unexpected(done.error());
    }
    if (options.wantsHelp || options.wantsVersion)
        return options;
    if (auto checked = check(options); !checked)
        return tl::make_unexpected(checked.error());
    if (options.isHandOver && !options.idleMinutes)
        options.idleMinutes = 10;
    return options;
}

} // namespace likeness::engine
