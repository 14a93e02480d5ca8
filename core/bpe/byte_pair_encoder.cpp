// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/byte_pair_encoder.h"
#include "bpe/merging.h"

namespace likeness {

BytePairEncoder::BytePairEncoder(Vocabulary vocabulary, Splitter splitter)
    : m_vocabulary(std::move(vocabulary)),
      m_splitter(std::move(splitter))
{
}

std::vector<int> BytePairEncoder::encode(std::string_view utf8) const
{
    std::vector<int> ids;
    m_splitter.split(utf8, [&](std::string_view piece) { encodePiece(piece, ids); });
    return ids;
}

std::size_t BytePairEncoder::count(std::string_view utf8) const
{
    return encode(utf8).size();
}

void BytePairEncoder::encodePiece(std::string_view piece, std::vector<int> &ids) const
{
    // Most pieces are one token: a common word.
    if (const int whole = m_vocabulary.rank(piece); whole >= 0) {
        ids.push_back(whole);
        return;
    }
    std::vector<int> bytes(piece.size());
    for (std::size_t i = 0; i < piece.size(); ++i)
        bytes[i] = m_vocabulary.rank(piece.substr(i, 1));
    Merging merging(std::move(bytes));
    merging.run([&](const Merging &, std::size_t left, std::size_t, std::size_t end) {
        const int rank = m_vocabulary.rank(piece.substr(left, end - left));
        return Merged{rank, rank};
    });
    merging.append(ids);
}

} // namespace likeness
