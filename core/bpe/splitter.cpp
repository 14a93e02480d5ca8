// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/splitter.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <algorithm>
#include <pcre2.h>

namespace likeness {

struct Splitter::Compiled {
    explicit Compiled(pcre2_code *made) : code(made) { }
    Compiled(const Compiled &) = delete;
    Compiled &operator=(const Compiled &) = delete;
    ~Compiled() { pcre2_code_free(code); }

    pcre2_code *code;
};

namespace {

using MatchData = std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)>;

PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

} // namespace

std::optional<Splitter> Splitter::fromPattern(const std::string &pattern)
{
    int error = 0;
    PCRE2_SIZE place = 0;
    pcre2_code *code = pcre2_compile(bytesOf(pattern), pattern.size(), PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF,
                                     &error, &place, nullptr);
    if (!code)
        return std::nullopt;
    Splitter splitter;
    splitter.m_compiled = std::make_shared<const Compiled>(code);
    // Without the compiler for this processor the interpreter does the same, only slower.
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    return splitter;
}

void Splitter::split(std::string_view utf8, const std::function<void(std::string_view)> &take) const
{
    find(utf8, [&](std::string_view piece, bool) { take(piece); });
}

void Splitter::find(std::string_view utf8, const std::function<void(std::string_view, bool)> &take) const
{
    const MatchData match(pcre2_match_data_create_from_pattern(m_compiled->code, nullptr), &pcre2_match_data_free);
    const PCRE2_SIZE *const bounds = pcre2_get_ovector_pointer(match.get());
    std::size_t at = 0;
    while (at < utf8.size()) {
        const bool isFound =
            pcre2_match(m_compiled->code, bytesOf(utf8), utf8.size(), at, PCRE2_NOTEMPTY, match.get(), nullptr) > 0;
        // \K may place the beginning of a match before `at`.
        const std::size_t from = isFound ? std::max<std::size_t>(bounds[0], at) : utf8.size();
        const std::size_t to = isFound ? bounds[1] : utf8.size();
        if (from > at)
            take(utf8.substr(at, from - at), false);
        if (to > from)
            take(utf8.substr(from, to - from), true);
        if (to <= at)
            return take(utf8.substr(at), false);
        at = to;
    }
}

} // namespace likeness
