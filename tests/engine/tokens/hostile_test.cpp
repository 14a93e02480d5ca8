// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody vouches for: each is refused or read, and none ends the program.
#include "engine/tokens/chat_template.h"
#include "tokenizer_fixtures.h"

#include <nlohmann/json.hpp>
#include <random>

namespace likeness::engine {
namespace {

using nlohmann::json;

json described(const std::string &kind)
{
    return json::parse(std::ifstream(tokenizerFixtures() / kind / "tokenizer.json"));
}

Result<std::shared_ptr<const Tokenizer>> loaded(const std::string &text)
{
    const TemporaryFolder folder;
    folder.write("tokenizer.json", text);
    return Tokenizer::fromFolder(folder.path());
}

FailureKind refusal(const std::string &text)
{
    const auto result = loaded(text);
    EXPECT_FALSE(result.has_value());
    EXPECT_FALSE(result.has_value() || result.error().message.empty());
    return result ? FailureKind::Internal : result.error().kind;
}

TEST(HostileTokenizer, BrokenJsonIsRefused)
{
    for (const char *const text :
         {"", "{", "null", "[]", "7", "{}", "\xFF\xFE", R"({"model": 1})", R"({"model": {}})",
          R"({"model": {"vocab": [], "merges": 3}})", R"({"model": {"vocab": {"a": "b"}, "merges": []}})"})
        EXPECT_NE(refusal(text), FailureKind::Internal) << text;
}

TEST(HostileTokenizer, MissingFileIsNamed)
{
    const TemporaryFolder folder;
    const auto result = Tokenizer::fromFolder(folder.path());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, FailureKind::Unsupported);
    EXPECT_NE(result.error().message.find("tokenizer.json"), std::string::npos);
}

TEST(HostileTokenizer, DeepNestingIsRefused)
{
    EXPECT_EQ(refusal(std::string(5'000'000, '[')), FailureKind::Corrupt);
}

TEST(HostileTokenizer, AbsurdNumbersAreRefused)
{
    for (const json &id : {json(-1), json(2147483647), json(1e18), json(3.5), json("7"), json(nullptr)}) {
        json file = described("smollm2");
        file["model"]["vocab"]["zzz"] = id;
        EXPECT_EQ(refusal(file.dump()), FailureKind::Corrupt) << id;
    }
    json twice = described("smollm2");
    twice["model"]["vocab"]["zzz"] = 5;
    EXPECT_EQ(refusal(twice.dump()), FailureKind::Corrupt);
}

TEST(HostileTokenizer, MergesOfNothingAreRefused)
{
    for (const json &merge : {json("zzz yyy"), json(""), json("a"), json({"a"}), json({1, 2}), json(nullptr)}) {
        json file = described("smollm2");
        file["model"]["merges"].push_back(merge);
        EXPECT_EQ(refusal(file.dump()), FailureKind::Corrupt) << merge;
    }
}

TEST(HostileTokenizer, UnknownKindsAreRefusedWithTheirName)
{
    json file = described("smollm2");
    file["pre_tokenizer"] = {{"type", "UnicodeScripts"}};
    EXPECT_EQ(refusal(file.dump()), FailureKind::Unsupported);
    EXPECT_NE(loaded(file.dump()).error().message.find("UnicodeScripts"), std::string::npos);
    file = described("smollm2");
    file["normalizer"] = {{"type", "Precompiled"}};
    EXPECT_EQ(refusal(file.dump()), FailureKind::Unsupported);
    file = described("smollm2");
    file["model"]["type"] = "Unigram";
    EXPECT_EQ(refusal(file.dump()), FailureKind::Unsupported);
    file = described("smollm2");
    file["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "(("}}}, {"behavior", "Isolated"}};
    EXPECT_EQ(refusal(file.dump()), FailureKind::Unsupported);
}

TEST(HostileTokenizer, ExpressionsThatNeverEndLeaveTheTextWhole)
{
    json file = described("smollm2");
    file["pre_tokenizer"] = {
        {"type", "Sequence"},
        {"pretokenizers",
         {{{"type", "Split"}, {"pattern", {{"Regex", "(a+)+$|(?R)?x*"}}}, {"behavior", "Isolated"}},
          file["pre_tokenizer"]}}};
    const auto tokenizer = loaded(file.dump());
    ASSERT_TRUE(tokenizer.has_value());
    const std::string text = std::string(40, 'a') + "b";
    EXPECT_EQ((*tokenizer)->decode((*tokenizer)->encode(text)), text);
}

/// Takes one value somewhere in the file out, or puts one of another type there.
void damage(json &value, std::mt19937 &random)
{
    if (value.is_structured() && !value.empty() && random() % 8 != 0) {
        auto place = value.begin();
        std::advance(place, static_cast<std::ptrdiff_t>(random() % value.size()));
        damage(*place, random);
        return;
    }
    const json replacements[] = {
        nullptr, 1, -1, 1e300, "x", "", true, json::array(), json::object(), {{"type", "Sequence"}}};
    value = replacements[random() % std::size(replacements)];
}

TEST(HostileTokenizer, DamagedFilesNeverEndTheProgram)
{
    std::mt19937 random(11);
    for (const char *const kind : {"smollm2", "mistral3", "odd_bytes", "gemma"}) {
        const json whole = described(kind);
        for (int i = 0; i < 150; ++i) {
            json file = whole;
            // The long lists would take nearly all the damage.
            if (random() % 4 != 0) {
                for (const char *const part : {"normalizer", "pre_tokenizer", "decoder", "added_tokens"}) {
                    if (random() % 3 == 0)
                        damage(file[part], random);
                }
            } else {
                damage(file, random);
            }
            const auto tokenizer = loaded(file.dump());
            if (tokenizer)
                (*tokenizer)->decode((*tokenizer)->encode("hello <x> \xFF 12 </s>"));
        }
    }
}

TEST(HostileTokenizer, CutFilesNeverEndTheProgram)
{
    const std::string whole = described("gemma").dump();
    for (std::size_t length = 0; length < whole.size(); length += 97)
        EXPECT_FALSE(loaded(whole.substr(0, length)).has_value());
}

TEST(HostileTokenizer, BrokenConfigIsRefused)
{
    for (const char *const config : {"{", R"({"bos_token": {"content": 7}})"}) {
        const TemporaryFolder folder;
        std::filesystem::copy_file(tokenizerFixtures() / "gpt2" / "tokenizer.json", folder.path() / "tokenizer.json");
        folder.write("tokenizer_config.json", config);
        EXPECT_FALSE(Tokenizer::fromFolder(folder.path()).has_value()) << config;
    }
}

} // namespace
} // namespace likeness::engine
