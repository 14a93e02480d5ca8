// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/practice_tokenizer.h"
#include "bpe/byte_alphabet.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::ordered_json;

constexpr const char *specials[] = {"<|endoftext|>", "<|im_start|>", "<|im_end|>"};

constexpr const char *chatMl =
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + "
    "'\\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

ordered_json byteLevel()
{
    return {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", false}};
}

ordered_json addedTokens()
{
    ordered_json tokens = ordered_json::array();
    for (const char *const content : specials) {
        tokens.push_back({{"id", 256 + tokens.size()},
                          {"content", content},
                          {"single_word", false},
                          {"lstrip", false},
                          {"rstrip", false},
                          {"normalized", false},
                          {"special", true}});
    }
    return tokens;
}

ordered_json model()
{
    ordered_json vocabulary = ordered_json::object();
    const ByteAlphabet alphabet;
    for (int byte = 0; byte < 256; ++byte)
        vocabulary[alphabet.written(std::string(1, static_cast<char>(byte)))] = byte;
    for (const ordered_json &token : addedTokens())
        vocabulary[token["content"].get<std::string>()] = token["id"];
    return {{"type", "BPE"},
            {"dropout", nullptr},
            {"unk_token", nullptr},
            {"continuing_subword_prefix", nullptr},
            {"end_of_word_suffix", nullptr},
            {"fuse_unk", false},
            {"byte_fallback", false},
            {"ignore_merges", false},
            {"vocab", vocabulary},
            {"merges", ordered_json::array()}};
}

} // namespace

std::string practiceTokenizerJson()
{
    const ordered_json described = {{"version", "1.0"},          {"truncation", nullptr},
                                    {"padding", nullptr},        {"added_tokens", addedTokens()},
                                    {"normalizer", nullptr},     {"pre_tokenizer", byteLevel()},
                                    {"post_processor", nullptr}, {"decoder", byteLevel()},
                                    {"model", model()}};
    return described.dump(1);
}

std::string practiceTokenizerConfigJson()
{
    const ordered_json config = {{"tokenizer_class", "PreTrainedTokenizerFast"},
                                 {"add_prefix_space", false},
                                 {"bos_token", nullptr},
                                 {"eos_token", "<|im_end|>"},
                                 {"pad_token", "<|endoftext|>"},
                                 {"unk_token", nullptr},
                                 {"clean_up_tokenization_spaces", false},
                                 {"chat_template", chatMl}};
    return config.dump(1);
}

} // namespace likeness::engine
