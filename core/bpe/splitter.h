// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace likeness {

/// Cuts text into the pieces that a byte-pair encoding is applied to, by a regular expression as tokenizers publish it.
class Splitter {
public:
    /// @return nothing where the expression cannot be compiled
    static std::optional<Splitter> fromPattern(const std::string &pattern);

    /// Calls `take` with every piece in order. Together they are the whole text: what the expression passes over, such
    /// as bytes that are no UTF-8, makes pieces too.
    void split(std::string_view utf8, const std::function<void(std::string_view)> &take) const;

    /// The same, and says of each piece whether the expression matched it. Matches of nothing are passed over.
    void find(std::string_view utf8, const std::function<void(std::string_view piece, bool isMatch)> &take) const;

private:
    Splitter() = default;

    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace likeness
