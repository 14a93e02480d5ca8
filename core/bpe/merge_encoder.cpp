// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/merge_encoder.h"
#include "bpe/utf8.h"

#include <cstdio>

namespace likeness {
namespace {

std::uint64_t pairOf(int left, int right)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
}

std::string byteToken(unsigned byte)
{
    char name[8];
    std::snprintf(name, sizeof name, "<0x%02X>", byte & 0xFF);
    return name;
}

} // namespace

MergeEncoder::MergeEncoder(MergeVocabulary vocabulary) : m_vocabulary(std::move(vocabulary)), m_bytes(256, -1)
{
    m_ids.reserve(m_vocabulary.tokens.size());
    for (std::size_t i = 0; i < m_vocabulary.tokens.size(); ++i) {
        if (!m_vocabulary.tokens[i].empty())
            m_ids.emplace(m_vocabulary.tokens[i], static_cast<int>(i));
    }
    for (unsigned byte = 0; m_vocabulary.hasByteFallback && byte < m_bytes.size(); ++byte)
        m_bytes[byte] = id(byteToken(byte));
}

bool MergeEncoder::addMerge(std::string_view left, std::string_view right)
{
    const int leftId = id(left);
    const int rightId = id(right);
    const int merged = id(std::string(left).append(right));
    if (leftId < 0 || rightId < 0 || merged < 0)
        return false;
    if (isReachable(merged))
        m_merges.insert_or_assign(pairOf(leftId, rightId), Merged{m_nextRank, merged});
    ++m_nextRank;
    return true;
}

int MergeEncoder::id(std::string_view token) const
{
    const auto found = m_ids.find(token);
    return found == m_ids.end() ? -1 : found->second;
}

bool MergeEncoder::isReachable(int id) const
{
    const auto place = static_cast<std::size_t>(id);
    return place >= m_vocabulary.unreachable.size() || !m_vocabulary.unreachable[place];
}

bool MergeEncoder::appendBytes(std::string_view character, std::vector<int> &ids) const
{
    for (const char byte : character) {
        if (m_bytes[static_cast<unsigned char>(byte)] < 0)
            return false;
    }
    for (const char byte : character)
        ids.push_back(m_bytes[static_cast<unsigned char>(byte)]);
    return true;
}

std::vector<int> MergeEncoder::characters(std::string_view piece) const
{
    std::vector<int> ids;
    ids.reserve(piece.size());
    bool wasUnknown = false;
    for (std::size_t at = 0; at < piece.size();) {
        const std::string_view character = piece.substr(at, firstCharacter(piece.substr(at)).length);
        at += character.size();
        const int known = id(character);
        const bool isKnown = known >= 0 && isReachable(known);
        if (isKnown)
            ids.push_back(known);
        const bool isUnknown = !isKnown && !appendBytes(character, ids);
        if (isUnknown && m_vocabulary.unknown >= 0 && !(wasUnknown && m_vocabulary.mergesUnknown))
            ids.push_back(m_vocabulary.unknown);
        wasUnknown = isUnknown;
    }
    return ids;
}

void MergeEncoder::encode(std::string_view piece, std::vector<int> &ids) const
{
    if (m_vocabulary.takesWholePieces) {
        if (const int whole = id(piece); whole >= 0 && isReachable(whole)) {
            ids.push_back(whole);
            return;
        }
    }
    Merging merging(characters(piece));
    merging.run([this](const Merging &parts, std::size_t left, std::size_t middle, std::size_t) {
        const auto found = m_merges.find(pairOf(parts.idAt(left), parts.idAt(middle)));
        return found == m_merges.end() ? Merged{} : found->second;
    });
    merging.append(ids);
}

} // namespace likeness
