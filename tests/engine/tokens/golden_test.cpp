// SPDX-License-Identifier: GPL-3.0-or-later
// What Hugging Face's own library makes of texts and chats, for a small tokenizer of each kind. make_goldens.cjs wrote
// the answers. LIKENESS_TOKENIZERS names a folder of more of them, such as those of published models.
#include "engine/tokens/chat_template.h"
#include "tokenizer_fixtures.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

std::vector<std::filesystem::path> goldenFolders()
{
    std::vector<std::filesystem::path> folders;
    const char *const more = std::getenv("LIKENESS_TOKENIZERS");
    for (const std::filesystem::path &root : {tokenizerFixtures(), std::filesystem::path(more ? more : "")}) {
        if (root.empty())
            continue;
        for (const auto &entry : std::filesystem::directory_iterator(root))
            folders.push_back(entry.path());
    }
    return folders;
}

class Golden : public testing::TestWithParam<std::filesystem::path> {
protected:
    void SetUp() override
    {
        m_goldens = nlohmann::json::parse(std::ifstream(GetParam() / "goldens.json"));
        const auto loaded = Tokenizer::fromFolder(GetParam());
        ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
        m_tokenizer = *loaded;
    }

    nlohmann::json m_goldens;
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

TEST_P(Golden, TextsHaveTheReferencesTokens)
{
    ASSERT_GE(m_goldens["texts"].size(), 70U);
    for (const auto &golden : m_goldens["texts"]) {
        const auto text = golden["text"].get<std::string>();
        EXPECT_EQ(m_tokenizer->encode(text), golden["ids"].get<std::vector<int>>()) << "\"" << text << "\"";
    }
}

TEST_P(Golden, TokensHaveTheReferencesText)
{
    for (const auto &golden : m_goldens["texts"])
        EXPECT_EQ(m_tokenizer->decode(golden["ids"].get<std::vector<int>>()), golden["decoded"].get<std::string>());
}

TEST_P(Golden, ChatsHaveTheTokensOfThePublishedTemplate)
{
    if (m_goldens["chats"].empty())
        return;
    const auto chatTemplate = ChatTemplate::fromFolder(GetParam(), m_tokenizer);
    ASSERT_TRUE(chatTemplate.has_value()) << chatTemplate.error().message;
    for (const auto &golden : m_goldens["chats"]) {
        std::vector<ChatMessage> messages;
        for (const auto &message : golden["messages"])
            messages.push_back({message["role"].get<std::string>(), message["content"].get<std::string>()});
        EXPECT_EQ(chatTemplate->prompt(messages), golden["prompt"].get<std::vector<int>>()) << golden["rendered"];
    }
}

INSTANTIATE_TEST_SUITE_P(Tokenizers, Golden, testing::ValuesIn(goldenFolders()), [](const auto &golden) {
    std::string name = golden.param.filename().string();
    for (char &letter : name)
        letter = std::isalnum(static_cast<unsigned char>(letter)) ? letter : '_';
    return name;
});

} // namespace
} // namespace likeness::engine
