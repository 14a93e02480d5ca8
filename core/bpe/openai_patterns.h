// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace likeness {

/// How OpenAI's encodings cut text into pieces before merging. Source: tiktoken, tiktoken_ext/openai_public.py; the
/// contractions are written out there and folded into one group without regard to case here.
inline std::string o200kPattern()
{
    const std::string contraction = "(?i:'s|'t|'re|'ve|'m|'ll|'d)?";
    const std::string upper = "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]";
    const std::string lower = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]";
    const std::string lead = "[^\\r\\n\\p{L}\\p{N}]?";
    return lead + upper + "*" + lower + "+" + contraction + "|" + lead + upper + "+" + lower + "*" + contraction
        + "|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
}

inline std::string cl100kPattern()
{
    return "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
           "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
}

} // namespace likeness
