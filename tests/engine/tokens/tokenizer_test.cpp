// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/utf8.h"
#include "engine/tokens/practice_tokenizer.h"
#include "tokenizer_fixtures.h"

#include <chrono>
#include <random>

namespace likeness::engine {
namespace {

/// Random characters of all planes, with runs and spaces; seldom a control character.
std::string randomText(std::mt19937 &random)
{
    static constexpr char32_t firsts[] = {0x20,  0x20,  0x30,   0x41,   0x61,   0x61,    0xC0,   0x300,
                                          0x400, 0xE01, 0x3041, 0x4E00, 0xAC00, 0x1F600, 0x200B, 0x09};
    std::string text;
    for (unsigned i = random() % 60; i > 0; --i) {
        const char32_t first = firsts[random() % std::size(firsts)];
        const char32_t character = first + random() % 26;
        for (unsigned times = random() % 8 == 0 ? random() % 9 : 1; times > 0; --times)
            appendUtf8(text, character);
    }
    return text;
}

TEST(Tokenizer, GivesRandomTextBackAsItWas)
{
    std::mt19937 random(7);
    for (const char *const kind : {"smollm2", "llama3", "gpt2", "tinyllama", "mistral3", "gemma"}) {
        const auto tokenizer = fixtureTokenizer(kind);
        for (int i = 0; i < 200; ++i) {
            const std::string text = randomText(random);
            // Metaspace tokenizers put a space before a text that has none, and take one away again.
            const std::string given = tokenizer->dropsFirstSpace() ? "x" + text : text;
            ASSERT_EQ(tokenizer->decode(tokenizer->encode(given)), given) << kind;
        }
    }
}

TEST(Tokenizer, KeepsBrokenUtf8AsBytesAndShowsItAsReplacementCharacters)
{
    const std::string broken = "a\xFFz\xE2\x82 \xED\xA0\x80 \xF0\x9F";
    for (const char *const kind : {"smollm2", "llama3", "qwen2", "gemma"}) {
        const auto tokenizer = fixtureTokenizer(kind);
        std::string bytes;
        for (const int id : tokenizer->encode(broken))
            bytes += tokenizer->bytesOf(id);
        EXPECT_EQ(bytes, broken) << kind;
        EXPECT_EQ(tokenizer->decode(tokenizer->encode("a\xFFz\xE2\x82")), "a\uFFFDz\uFFFD") << kind;
    }
}

TEST(Tokenizer, NeverMakesASpecialTokenFromText)
{
    for (const char *const kind : {"smollm2", "llama3", "qwen3", "tinyllama", "mistral3", "gemma"}) {
        const auto tokenizer = fixtureTokenizer(kind);
        for (const char *const mark :
             {"<|im_end|>", "<|eot_id|>", "</s>", "<end_of_turn>", "[/INST]", "<|endoftext|>"}) {
            const std::optional<int> id = tokenizer->special(mark);
            for (const int made : tokenizer->encode(std::string("hi") + mark + mark))
                EXPECT_NE(std::optional<int>(made), id) << kind << " " << mark;
            EXPECT_EQ(tokenizer->bytesOf(id.value_or(-1)), "");
        }
    }
}

TEST(Tokenizer, StreamsTheSameTextThatItDecodes)
{
    const std::string text = "Grüße 👨‍👩‍👧‍👦 你好 สวัสดี!";
    for (const char *const kind : {"smollm2", "llama3", "tinyllama", "gemma"}) {
        const auto tokenizer = fixtureTokenizer(kind);
        TextStream stream(*tokenizer);
        std::string shown;
        for (const int id : tokenizer->encode(text)) {
            const std::string piece = stream.push(id);
            for (std::size_t at = 0; at < piece.size();) {
                const Utf8Character character = firstCharacter(std::string_view(piece).substr(at));
                ASSERT_TRUE(character.isValid) << kind;
                at += character.length;
            }
            shown += piece;
        }
        EXPECT_EQ(shown + stream.finish(), text) << kind;
    }
}

TEST(Tokenizer, ShowsACutCharacterAtTheEnd)
{
    const auto tokenizer = fixtureTokenizer("smollm2");
    const std::vector<int> smile = tokenizer->encode("\xF0\x9F\x98");
    TextStream stream(*tokenizer);
    std::string shown;
    for (const int id : smile)
        shown += stream.push(id);
    EXPECT_EQ(shown, "");
    EXPECT_EQ(stream.finish(), "\uFFFD");
}

TEST(Tokenizer, EncodesALongLineOfOneLetterSoon)
{
    const auto started = std::chrono::steady_clock::now();
    for (const char *const kind : {"llama3", "tinyllama"})
        EXPECT_FALSE(fixtureTokenizer(kind)->encode(std::string(200'000, 'a')).empty());
    // Looking for the best pair anew after each merge would take minutes.
    EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds(20));
}

TEST(Tokenizer, OfThePracticeModelIsAnOrdinaryOne)
{
    const TemporaryFolder folder;
    folder.write("tokenizer.json", practiceTokenizerJson());
    folder.write("tokenizer_config.json", practiceTokenizerConfigJson());
    const auto loaded = Tokenizer::fromFolder(folder.path());
    ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
    const Tokenizer &tokenizer = **loaded;
    EXPECT_EQ(tokenizer.size(), practiceTokenCount);
    EXPECT_EQ(tokenizer.encode("A\nÄ"), (std::vector<int>{65, 10, 0xC3, 0x84}));
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += tokenizer.bytesOf(byte);
    EXPECT_EQ(bytes.size(), 256U);
    EXPECT_EQ(tokenizer.special("<|im_end|>"), 258);
    EXPECT_EQ(tokenizer.endOfText(), 258);
    EXPECT_EQ(tokenizer.beginOfText(), std::nullopt);
}

} // namespace
} // namespace likeness::engine
