// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/secrets.h"

#include "engine/base/json.h"

#include <cerrno>
#include <fstream>
#include <unistd.h>

namespace likeness::engine {

namespace {

constexpr std::size_t longestLine = 65536;

/// Byte by byte, so that nothing behind the line is taken.
Result<std::string> lineFromInput()
{
    std::string line;
    char byte = 0;
    while (line.size() < longestLine) {
        const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || byte == '\n')
            return line;
        line.push_back(byte);
    }
    return fail(FailureKind::BadRequest, "The line on the standard input is too long.");
}

Result<std::string> firstLineOf(const std::filesystem::path &path, const char *option)
{
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line))
        return fail(FailureKind::NotFound, std::string("The file of ") + option + " cannot be read, or is empty.");
    const auto end = line.find_last_not_of(" \t\r");
    line.erase(end == std::string::npos ? 0 : end + 1);
    if (line.empty())
        return fail(FailureKind::BadRequest, std::string("The file of ") + option + " has an empty first line.");
    return line;
}

Result<Secrets> fromInput()
{
    const auto line = lineFromInput();
    if (!line)
        return tl::make_unexpected(line.error());
    const Json json = parseJson(*line);
    Secrets secrets;
    secrets.token = stringIn(json, "token");
    auto sealer = Sealer::withKey(stringIn(json, "key"));
    if (!sealer)
        return tl::make_unexpected(sealer.error());
    if (secrets.token.empty())
        return fail(FailureKind::BadRequest, "The line on the standard input has no token.", "token");
    secrets.sealer = std::move(*sealer);
    return secrets;
}

} // namespace

Result<Secrets> readSecrets(const EngineOptions &options)
{
    if (options.isHandOver)
        return fromInput();
    Secrets secrets;
    if (!options.tokenFile.empty()) {
        auto token = firstLineOf(options.tokenFile, "--token-file");
        if (!token)
            return tl::make_unexpected(token.error());
        secrets.token = std::move(*token);
    }
    if (options.keyFile.empty())
        return secrets;
    const auto key = firstLineOf(options.keyFile, "--key-file");
    if (!key)
        return tl::make_unexpected(key.error());
    auto sealer = Sealer::withKey(*key);
    if (!sealer)
        return tl::make_unexpected(sealer.error());
    secrets.sealer = std::move(*sealer);
    return secrets;
}

} // namespace likeness::engine
