// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/pre_tokenizer.h"
#include "engine/tokens/json_file.h"
#include "engine/tokens/steps/pattern.h"
#include "engine/tokens/steps/split_behavior.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::json;

/// Source: openai/gpt-2, encoder.py.
constexpr const char *gpt2Pattern = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

Splitter splitterOf(const std::string &pattern)
{
    return patternFrom(json{{"Regex", pattern}});
}

bool startsWith(const std::string &text, const std::string &start)
{
    return text.compare(0, start.size(), start) == 0;
}

/// When Metaspace puts its mark before a piece. Files before version 0.15 of `tokenizers` say it by add_prefix_space.
std::string prependScheme(const json &described)
{
    if (described.contains("prepend_scheme"))
        return described["prepend_scheme"].get<std::string>();
    return described.value("add_prefix_space", true) ? "always" : "never";
}

} // namespace

PreTokenizer::PreTokenizer(const json &described)
{
    if (!described.is_null())
        add(described);
}

void PreTokenizer::add(const json &described)
{
    const auto type = described.at("type").get<std::string>();
    if (type == "Sequence") {
        for (const json &step : described.at("pretokenizers"))
            add(step);
    } else if (type == "ByteLevel") {
        addByteLevel(described);
    } else if (type == "Split") {
        addSplit(described);
    } else if (type == "Digits") {
        const bool isEach = described.value("individual_digits", false);
        addSplit({{"pattern", {{"Regex", R"(\p{N})"}}}, {"behavior", isEach ? "Isolated" : "Contiguous"}});
    } else if (type == "Metaspace") {
        addMetaspace(described);
    } else {
        throw LoadingError(FailureKind::Unsupported, "The tokenizer cuts text by " + type + ", which is not known.");
    }
}

void PreTokenizer::addByteLevel(const json &described)
{
    m_isByteLevel = true;
    const bool hasPrefix = described.value("add_prefix_space", true);
    const bool usesPattern = described.value("use_regex", true);
    m_steps.emplace_back([hasPrefix, usesPattern, alphabet = ByteAlphabet(), pattern = splitterOf(gpt2Pattern)](
                             std::string piece, bool isOpening, TextPlace place, Pieces &taken) {
        if (hasPrefix && !startsWith(piece, " ") && !(isOpening && place == TextPlace::Continuation))
            piece.insert(0, " ");
        if (!usesPattern) {
            taken.push_back(alphabet.written(piece));
            return;
        }
        pattern.split(piece, [&](std::string_view part) { taken.push_back(alphabet.written(part)); });
    });
}

void PreTokenizer::addSplit(const json &described)
{
    m_steps.emplace_back(
        [splitter = patternFrom(described.at("pattern")),
         behavior = splitBehaviorFrom(described.at("behavior").get<std::string>()),
         isInverted = described.value("invert", false)](const std::string &piece, bool, TextPlace, Pieces &taken) {
            splitPiece(piece, splitter, behavior, isInverted, taken);
        });
}

void PreTokenizer::addMetaspace(const json &described)
{
    const std::string scheme = prependScheme(described);
    const bool splits = described.value("split", true);
    m_steps.emplace_back([mark = described.at("replacement").get<std::string>(), scheme, splits,
                          spaces = splitterOf(" "),
                          marks = splitterOf(quotedPattern(described.at("replacement").get<std::string>()))](
                             const std::string &piece, bool isOpening, TextPlace place, Pieces &taken) {
        std::string marked;
        spaces.find(piece, [&](std::string_view part, bool isSpace) { marked += isSpace ? mark : part; });
        const bool goesOn = isOpening && place == TextPlace::Continuation;
        const bool isWanted = scheme == "always" || (scheme == "first" && isOpening && place == TextPlace::Start);
        if (isWanted && !goesOn && !startsWith(marked, mark))
            marked.insert(0, mark);
        if (splits)
            splitPiece(marked, marks, SplitBehavior::MergedWithNext, false, taken);
        else
            taken.push_back(std::move(marked));
    });
}

Pieces PreTokenizer::pieces(std::string text, TextPlace place) const
{
    Pieces pieces;
    pieces.push_back(std::move(text));
    for (const Step &step : m_steps) {
        Pieces taken;
        taken.reserve(pieces.size());
        for (std::size_t i = 0; i < pieces.size(); ++i)
            step(std::move(pieces[i]), i == 0, place, taken);
        pieces = std::move(taken);
    }
    return pieces;
}

} // namespace likeness::engine
