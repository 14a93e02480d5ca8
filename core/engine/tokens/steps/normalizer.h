// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/tokenizer.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>

namespace likeness::engine {

/// What happens to a text before it is cut into pieces: the `normalizer` of tokenizer.json. NFC, Prepend, Replace and
/// sequences of them, which is what the known model families use.
class Normalizer {
public:
    /// @throw LoadingError, or what nlohmann throws for values of another type
    explicit Normalizer(const nlohmann::json &described);

    std::string normalized(std::string text, TextPlace place) const;

private:
    void add(const nlohmann::json &described);

    std::vector<std::function<std::string(std::string, TextPlace)>> m_steps;
};

} // namespace likeness::engine
