// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/normalizer.h"
#include "engine/tokens/json_file.h"
#include "engine/tokens/steps/nfc.h"
#include "engine/tokens/steps/pattern.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {

Normalizer::Normalizer(const nlohmann::json &described)
{
    if (!described.is_null())
        add(described);
}

void Normalizer::add(const nlohmann::json &described)
{
    const auto type = described.at("type").get<std::string>();
    if (type == "Sequence") {
        for (const nlohmann::json &step : described.at("normalizers"))
            add(step);
    } else if (type == "NFC") {
        m_steps.emplace_back([](const std::string &text, TextPlace) { return toNfc(text); });
    } else if (type == "Prepend") {
        m_steps.emplace_back([mark = described.at("prepend").get<std::string>()](std::string text, TextPlace place) {
            return text.empty() || place == TextPlace::Continuation ? std::move(text) : mark + text;
        });
    } else if (type == "Replace") {
        m_steps.emplace_back([pattern = patternFrom(described.at("pattern")),
                              content = described.at("content").get<std::string>()](const std::string &text,
                                                                                    TextPlace) {
            std::string replaced;
            pattern.find(text, [&](std::string_view piece, bool isMatch) { replaced += isMatch ? content : piece; });
            return replaced;
        });
    } else {
        throw LoadingError(FailureKind::Unsupported,
                           "The tokenizer normalizes text by " + type + ", which is not known.");
    }
}

std::string Normalizer::normalized(std::string text, TextPlace place) const
{
    for (const auto &step : m_steps)
        text = step(std::move(text), place);
    return text;
}

} // namespace likeness::engine
