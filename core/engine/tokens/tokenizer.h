// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace likeness::engine {

/// Where a text stands among others. Metaspace tokenizers write a space before the first word, depending on that.
enum class TextPlace {
    Start, ///< nothing is before it
    AfterSpecial, ///< a special token is before it
    Continuation, ///< it goes on after other text
};

/// The tokenizer of a Hugging Face folder (tokenizer.json): byte-level BPE, or metaspace BPE with byte fallback.
/// Immutable, so any number of threads may use one.
class Tokenizer {
public:
    /// Reads tokenizer.json and, where it is there, tokenizer_config.json.
    /// @return Unsupported with the reason for a kind of tokenizer that is not known, Corrupt for a broken file
    static Result<std::shared_ptr<const Tokenizer>> fromFolder(const std::filesystem::path &folder);

    virtual ~Tokenizer() = default;

    /// The ids of ordinary text. Text that looks like a special token is ordinary text: what a person wrote can never
    /// end a turn. Nothing is put before or after it.
    std::vector<int> encode(std::string_view utf8) const { return encodeAt(utf8, TextPlace::Start); }
    virtual std::vector<int> encodeAt(std::string_view utf8, TextPlace place) const = 0;
    /// The id of a special or added token by its content, such as "<|im_end|>".
    virtual std::optional<int> special(std::string_view content) const = 0;
    /// The bytes that this token stands for; empty for special tokens. Not always whole characters: see TextStream.
    virtual std::string bytesOf(int id) const = 0;
    /// Text of ids, without special tokens. Bytes that are no UTF-8 become U+FFFD.
    virtual std::string decode(const std::vector<int> &ids) const = 0;
    /// One more than the highest id.
    virtual int size() const = 0;
    virtual std::optional<int> beginOfText() const = 0;
    virtual std::optional<int> endOfText() const = 0;
    /// Whether a text that begins with a space loses it when decoded, because the tokenizer put one there.
    virtual bool dropsFirstSpace() const = 0;
};

/// Turns tokens into text as they come: holds back the bytes of a character until all of them are there.
class TextStream {
public:
    explicit TextStream(const Tokenizer &tokenizer) : m_tokenizer(tokenizer) { }

    /// What can be shown now that `id` came; often empty in the middle of an emoji.
    std::string push(int id);
    /// What is left at the end: broken characters become U+FFFD.
    std::string finish();

private:
    const Tokenizer &m_tokenizer;
    std::string m_held;
    bool m_isFirst = true; ///< nothing was shown yet
};

} // namespace likeness::engine
