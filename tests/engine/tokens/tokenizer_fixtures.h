// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/tokenizer.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace likeness::engine {

inline std::filesystem::path tokenizerFixtures()
{
    return std::filesystem::path(LIKENESS_FIXTURES) / "tokenizers";
}

inline std::shared_ptr<const Tokenizer> fixtureTokenizer(const std::string &kind)
{
    const auto tokenizer = Tokenizer::fromFolder(tokenizerFixtures() / kind);
    EXPECT_TRUE(tokenizer.has_value()) << kind << ": " << (tokenizer ? "" : tokenizer.error().message);
    return tokenizer.value_or(nullptr);
}

/// A folder that goes away with the test.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "likeness-tokens-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    void write(const std::string &name, const std::string &text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
    }

private:
    std::filesystem::path m_path;
};

} // namespace likeness::engine
