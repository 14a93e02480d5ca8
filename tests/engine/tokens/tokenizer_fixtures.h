// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporary_folder.h"
#include "engine/tokens/tokenizer.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

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

} // namespace likeness::engine
