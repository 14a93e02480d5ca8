// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/byte_decoder.h"
#include "engine/tokens/json_file.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::json;

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// The byte of <0xE2>; -1 for any other token.
int fallbackByte(const std::string &token)
{
    if (token.size() != 6 || token.compare(0, 3, "<0x") != 0 || token[5] != '>')
        return -1;
    int value = 0;
    for (const char digit : {token[3], token[4]}) {
        const std::size_t place = std::string_view("0123456789ABCDEFabcdef").find(digit);
        if (place == std::string_view::npos)
            return -1;
        value = value * 16 + static_cast<int>(place < 16 ? place : place - 6);
    }
    return value;
}

} // namespace

ByteDecoder::ByteDecoder(const json &described, bool isByteLevel) : m_isByteLevel(isByteLevel && described.is_null())
{
    if (!described.is_null())
        add(described);
}

void ByteDecoder::add(const json &described)
{
    const auto type = described.at("type").get<std::string>();
    if (type == "Sequence") {
        for (const json &step : described.at("decoders"))
            add(step);
    } else if (type == "ByteLevel") {
        m_isByteLevel = true;
    } else if (type == "ByteFallback") {
        m_hasByteFallback = true;
    } else if (type == "Metaspace") {
        m_replaced.emplace_back(described.at("replacement").get<std::string>(), " ");
        const bool hasPrefix = described.value("add_prefix_space", true);
        m_dropsFirstSpace = described.value("prepend_scheme", hasPrefix ? "always" : "never") != "never";
    } else if (type == "Replace") {
        m_replaced.emplace_back(described.at("pattern").at("String").get<std::string>(),
                                described.at("content").get<std::string>());
    } else if (type == "Strip" && described.value("content", " ") == " ") {
        m_dropsFirstSpace = described.value("start", 0) > 0;
    } else if (type != "Fuse") {
        throw LoadingError(FailureKind::Unsupported, "The tokenizer decodes by " + type + ", which is not known.");
    }
}

std::string ByteDecoder::bytesOf(const std::string &token) const
{
    if (m_isByteLevel)
        return m_alphabet.bytesOf(token).value_or(token);
    if (const int byte = m_hasByteFallback ? fallbackByte(token) : -1; byte >= 0)
        return std::string(1, static_cast<char>(static_cast<unsigned char>(byte)));
    std::string text = token;
    for (const auto &[from, to] : m_replaced) {
        if (!from.empty())
            replaceAll(text, from, to);
    }
    return text;
}

} // namespace likeness::engine
