// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/gguf_vocabulary.h"
#include "engine/tokens/json_file.h"

#include <unordered_map>

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::json;

/// As llama.cpp numbers them.
enum TokenType : std::int32_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct Vocabulary {
    std::vector<std::string> tokens;
    std::vector<std::int32_t> types;
};

Vocabulary vocabularyOf(const json &described, int size)
{
    Vocabulary vocabulary;
    for (int id = 0; id < size; ++id)
        vocabulary.tokens.push_back("[PAD" + std::to_string(id) + "]");
    vocabulary.types.assign(vocabulary.tokens.size(), Unused);
    const auto put = [&](std::size_t id, const std::string &content, TokenType type) {
        vocabulary.tokens.at(id) = content;
        vocabulary.types.at(id) = type;
    };
    const json &model = described.at("model");
    const bool hasBytes = model.value("byte_fallback", false);
    for (const auto &[content, id] : model.at("vocab").items()) {
        const bool isByte = hasBytes && content.size() == 6 && content.compare(0, 3, "<0x") == 0;
        put(id.get<std::size_t>(), content, isByte ? Byte : Normal);
    }
    for (const json &token : described.value("added_tokens", json::array())) {
        const auto content = token.at("content").get<std::string>();
        const bool isUnknown = model.contains("unk_token") && model["unk_token"] == content;
        const TokenType type = isUnknown ? Unknown : token.value("special", false) ? Control : UserDefined;
        put(token.at("id").get<std::size_t>(), content, type);
    }
    return vocabulary;
}

std::pair<std::string, std::string> partsOf(const json &merge)
{
    if (merge.is_array())
        return {merge.at(0).get<std::string>(), merge.at(1).get<std::string>()};
    const auto both = merge.get<std::string>();
    const std::size_t space = both.find(' ');
    return {both.substr(0, space), both.substr(space + 1)};
}

/// The steps of a pre-tokenizer, one after another.
void flatten(const json &described, const char *list, std::vector<json> &steps)
{
    if (described.is_null())
        return;
    if (described.at("type") != "Sequence") {
        steps.push_back(described);
        return;
    }
    for (const json &step : described.at(list))
        flatten(step, list, steps);
}

/// llama.cpp's name for a way to cut text; empty where it has none.
std::string cutName(const std::vector<json> &steps, bool takesWholePieces)
{
    const auto is = [&](std::size_t i, const char *type) { return steps[i].at("type") == type; };
    if (steps.size() == 1 && is(0, "ByteLevel"))
        return "gpt-2";
    if (steps.size() != 2 || !is(1, "ByteLevel"))
        return {};
    if (is(0, "Digits") && steps[0].value("individual_digits", false) && steps[1].value("use_regex", true))
        return "smollm";
    if (!is(0, "Split") || !steps[0].at("pattern").contains("Regex"))
        return {};
    const auto pattern = steps[0]["pattern"]["Regex"].get<std::string>();
    const auto has = [&](const char *part) { return pattern.find(part) != std::string::npos; };
    if (has("(?i:'s|") && has("\\p{N}{1,3}|"))
        return takesWholePieces ? "llama-bpe" : "dbrx";
    if (has("(?i:'s|") && has("|\\p{N}|"))
        return "qwen2";
    return has("\\p{Lu}") && has("|\\p{N}|") ? "tekken" : "";
}

Result<void> addMerges(const json &described, const std::vector<json> &steps, GgufMetadata &metadata)
{
    const json &model = described.at("model");
    const std::string name = cutName(steps, model.value("ignore_merges", false));
    if (name.empty())
        return fail(FailureKind::Unsupported, "llama.cpp does not cut text as this model's tokenizer does.");
    std::vector<std::string> merges;
    for (const json &merge : model.at("merges")) {
        const auto [left, right] = partsOf(merge);
        merges.push_back(left + " " + right);
    }
    metadata.addText("tokenizer.ggml.model", "gpt2");
    metadata.addText("tokenizer.ggml.pre", name);
    metadata.addTexts("tokenizer.ggml.merges", merges);
    return {};
}

/// SentencePiece merges whatever makes the token of the highest score, so a token is worth the more the earlier its
/// first merge comes.
void addScores(const json &described, const Vocabulary &vocabulary, const std::vector<json> &steps,
               GgufMetadata &metadata)
{
    std::unordered_map<std::string, float> ranks;
    for (const json &merge : described.at("model").at("merges")) {
        const auto [left, right] = partsOf(merge);
        ranks.emplace(left + right, static_cast<float>(ranks.size()));
    }
    std::vector<float> scores;
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id) {
        const auto found = ranks.find(vocabulary.tokens[id]);
        const bool isNormal = vocabulary.types[id] == Normal;
        scores.push_back(!isNormal ? 0 : -(found == ranks.end() ? static_cast<float>(ranks.size()) : found->second));
    }
    bool hasPrefix = false;
    for (const json &step : steps) {
        const bool isMetaspace = step.at("type") == "Metaspace";
        hasPrefix = hasPrefix || step.at("type") == "Prepend"
            || (isMetaspace && step.value("prepend_scheme", "always") != "never");
    }
    metadata.addText("tokenizer.ggml.model", "llama");
    metadata.addText("tokenizer.ggml.pre", "default");
    metadata.addReals("tokenizer.ggml.scores", scores);
    metadata.addTruth("tokenizer.ggml.add_space_prefix", hasPrefix);
}

/// Whether the tokenizer begins a text with its token for that, by itself.
bool addsBegin(const json &described, const json &config, const Tokenizer &tokenizer)
{
    if (!tokenizer.beginOfText())
        return false;
    if (config.is_object() && config.contains("add_bos_token") && config["add_bos_token"].is_boolean())
        return config["add_bos_token"].get<bool>();
    std::vector<json> processors;
    flatten(described.value("post_processor", json()), "processors", processors);
    for (const json &processor : processors) {
        if (processor.at("type") == "TemplateProcessing")
            return processor.at("single").at(0).contains("SpecialToken");
    }
    return false;
}

Result<void> addAll(const json &described, const json &config, const Tokenizer &tokenizer, int size,
                    GgufMetadata &metadata)
{
    const Vocabulary vocabulary = vocabularyOf(described, size);
    std::vector<json> cuts, steps;
    flatten(described.value("pre_tokenizer", json()), "pretokenizers", cuts);
    flatten(described.value("normalizer", json()), "normalizers", steps);
    steps.insert(steps.end(), cuts.begin(), cuts.end());
    if (described.at("model").value("byte_fallback", false)) {
        addScores(described, vocabulary, steps, metadata);
    } else if (const Result<void> added = addMerges(described, cuts, metadata); !added) {
        return added;
    }
    metadata.addTexts("tokenizer.ggml.tokens", vocabulary.tokens);
    metadata.addWholes("tokenizer.ggml.token_type", vocabulary.types);
    const int end = tokenizer.endOfText().value_or(0);
    // Without one llama.cpp takes GPT-2's number, which is a letter here.
    metadata.addCount("tokenizer.ggml.bos_token_id", static_cast<std::uint32_t>(tokenizer.beginOfText().value_or(end)));
    metadata.addCount("tokenizer.ggml.eos_token_id", static_cast<std::uint32_t>(end));
    metadata.addTruth("tokenizer.ggml.add_bos_token", addsBegin(described, config, tokenizer));
    metadata.addTruth("tokenizer.ggml.add_eos_token", false);
    return {};
}

} // namespace

Result<void> addVocabulary(const std::filesystem::path &folder, const Tokenizer &tokenizer, int size,
                           GgufMetadata &metadata)
{
    if (tokenizer.size() > size)
        return fail(FailureKind::Corrupt, "The tokenizer has more tokens than the model.");
    try {
        return addAll(jsonOfFile(folder / "tokenizer.json"), jsonOfFile(folder / "tokenizer_config.json"), tokenizer,
                      size, metadata);
    } catch (const LoadingError &error) {
        return fail(error.kind, error.what());
    } catch (const std::exception &) {
        return fail(FailureKind::Corrupt, "tokenizer.json is not what it claims to be.");
    }
}

} // namespace likeness::engine
