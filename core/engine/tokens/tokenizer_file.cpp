// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/tokenizer_file.h"
#include "engine/tokens/json_file.h"
#include "engine/tokens/steps/byte_decoder.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::json;

constexpr std::int64_t maxTokens = 4'000'000;

struct AddedToken {
    std::string content;
    std::size_t id;
    bool isControl; ///< never made from text
    bool isNormalized;
};

std::size_t checkedId(const json &value)
{
    const auto id = value.get<std::int64_t>();
    if (!value.is_number_integer() || id < 0 || id >= maxTokens)
        throw LoadingError(FailureKind::Corrupt, "tokenizer.json has a token with an impossible number.");
    return static_cast<std::size_t>(id);
}

/// The content of a token in tokenizer_config.json, where it is a text or an object.
std::string configuredToken(const json &config, const char *key)
{
    if (!config.is_object() || !config.contains(key))
        return {};
    const json &token = config[key];
    return token.is_object() ? token.value("content", "") : token.is_string() ? token.get<std::string>() : "";
}

std::vector<AddedToken> addedTokens(const json &described, const json &config)
{
    const std::string begin = configuredToken(config, "bos_token");
    const std::string end = configuredToken(config, "eos_token");
    std::vector<AddedToken> tokens;
    for (const json &token : described.value("added_tokens", json::array())) {
        AddedToken added{token.at("content").get<std::string>(), checkedId(token.at("id")), false, false};
        added.isControl = token.value("special", false) || isTurnMark(added.content) || added.content == begin
            || added.content == end;
        added.isNormalized = token.value("normalized", !added.isControl);
        tokens.push_back(std::move(added));
    }
    return tokens;
}

void put(std::vector<std::string> &tokens, std::size_t id, const std::string &content, bool mayReplace)
{
    if (id >= tokens.size())
        tokens.resize(id + 1);
    if (!tokens[id].empty() && tokens[id] != content && !mayReplace)
        throw LoadingError(FailureKind::Corrupt, "tokenizer.json gives the same number to two tokens.");
    tokens[id] = content;
}

void refuseUnknownModel(const json &model)
{
    if (model.value("type", "BPE") != "BPE")
        throw LoadingError(FailureKind::Unsupported, "The tokenizer is not of the kind BPE.");
    for (const char *const key : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        if (model.contains(key) && !model[key].is_null() && model[key] != "")
            throw LoadingError(FailureKind::Unsupported, "The tokenizer marks the parts of words, which is not known.");
    }
}

MergeVocabulary vocabularyFrom(const json &model, const std::vector<AddedToken> &added)
{
    MergeVocabulary vocabulary;
    for (const auto &[content, id] : model.at("vocab").items())
        put(vocabulary.tokens, checkedId(id), content, false);
    for (const AddedToken &token : added)
        put(vocabulary.tokens, token.id, token.content, true);
    vocabulary.unreachable.resize(vocabulary.tokens.size());
    for (const AddedToken &token : added)
        vocabulary.unreachable[token.id] = token.isControl;
    vocabulary.hasByteFallback = model.value("byte_fallback", false);
    vocabulary.mergesUnknown = model.value("fuse_unk", false);
    vocabulary.takesWholePieces = model.value("ignore_merges", false);
    if (model.contains("unk_token") && model["unk_token"].is_string()) {
        const auto found = model["vocab"].find(model["unk_token"].get<std::string>());
        vocabulary.unknown = found == model["vocab"].end() ? -1 : static_cast<int>(checkedId(*found));
    }
    return vocabulary;
}

/// A merge is a pair, or in older files the two with a space between them.
void addMerge(const json &merge, MergeEncoder &encoder)
{
    bool isKnown = false;
    if (merge.is_array() && merge.size() == 2) {
        isKnown = encoder.addMerge(merge[0].get_ref<const std::string &>(), merge[1].get_ref<const std::string &>());
    } else {
        const std::string_view both = merge.get_ref<const std::string &>();
        const std::size_t space = both.find(' ');
        isKnown = space != std::string_view::npos && encoder.addMerge(both.substr(0, space), both.substr(space + 1));
    }
    if (!isKnown)
        throw LoadingError(FailureKind::Corrupt, "tokenizer.json merges what is no token.");
}

MergeEncoder encoderFrom(const json &model, const std::vector<AddedToken> &added)
{
    MergeEncoder encoder(vocabularyFrom(model, added));
    const json &merges = model.at("merges");
    encoder.reserveMerges(merges.size());
    for (const json &merge : merges)
        addMerge(merge, encoder);
    return encoder;
}

std::optional<int> markId(const TokenizerParts &parts, const std::string &configured,
                          std::initializer_list<const char *> usual)
{
    if (const auto found = parts.specials.find(configured); found != parts.specials.end())
        return found->second;
    for (const char *const content : usual) {
        if (const auto found = parts.specials.find(content); configured.empty() && found != parts.specials.end())
            return found->second;
    }
    return std::nullopt;
}

void addAddedTokens(const std::vector<AddedToken> &added, TokenizerParts &parts)
{
    for (const AddedToken &token : added) {
        parts.specials[token.content] = static_cast<int>(token.id);
        if (token.isControl) {
            parts.bytes[token.id].clear();
            continue;
        }
        if (token.isNormalized) {
            const std::string content = parts.normalizer.normalized(token.content, TextPlace::Start);
            parts.afterNormalizing.add(content, static_cast<int>(token.id));
        } else {
            parts.beforeNormalizing.add(token.content, static_cast<int>(token.id));
        }
    }
}

} // namespace

TokenizerParts tokenizerParts(const json &described, const json &config)
{
    const json &model = described.at("model");
    refuseUnknownModel(model);
    const std::vector<AddedToken> added = addedTokens(described, config);
    TokenizerParts parts{Normalizer(described.value("normalizer", json())),
                         PreTokenizer(described.value("pre_tokenizer", json())),
                         encoderFrom(model, added),
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         false};
    const ByteDecoder decoder(described.value("decoder", json()), parts.preTokenizer.isByteLevel());
    parts.dropsFirstSpace = decoder.dropsFirstSpace();
    for (const std::string &token : parts.encoder.tokens())
        parts.bytes.push_back(decoder.bytesOf(token));
    addAddedTokens(added, parts);
    parts.beginOfText = markId(parts, configuredToken(config, "bos_token"), {"<|begin_of_text|>", "<s>", "<bos>"});
    parts.endOfText =
        markId(parts, configuredToken(config, "eos_token"), {"<|end_of_text|>", "</s>", "<eos>", "<|endoftext|>"});
    return parts;
}

} // namespace likeness::engine
