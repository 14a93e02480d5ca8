// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/byte_pair_encoder.h"

#include <queue>

namespace likeness {
namespace {

/// A pair of neighbours that makes a token: bytes [left, end) of the piece.
struct Merge {
    int rank;
    std::size_t left;
    std::size_t end;

    /// The lowest rank comes first out of the queue; of equal ones the leftmost.
    bool operator<(const Merge &other) const { return rank != other.rank ? rank > other.rank : left > other.left; }
};

/// A piece under way: parts of bytes that grow by merging. Every merge looks at its two neighbours only, so a long run
/// of one letter takes n log n steps, where looking for the lowest pair anew would take n squared.
class Merging {
public:
    Merging(const Vocabulary &vocabulary, std::string_view piece)
        : m_vocabulary(vocabulary),
          m_piece(piece),
          m_end(piece.size()),
          m_previous(piece.size() + 1)
    {
        for (std::size_t i = 0; i < piece.size(); ++i) {
            m_end[i] = i + 1;
            m_previous[i + 1] = i;
        }
        for (std::size_t i = 0; i + 1 < piece.size(); ++i)
            offer(i);
    }

    void run()
    {
        while (!m_queue.empty()) {
            const Merge merge = m_queue.top();
            m_queue.pop();
            if (isStale(merge))
                continue;
            m_end[m_end[merge.left]] = none;
            m_end[merge.left] = merge.end;
            m_previous[merge.end] = merge.left;
            offer(merge.left);
            if (merge.left > 0)
                offer(m_previous[merge.left]);
        }
    }

    void append(std::vector<int> &ids) const
    {
        for (std::size_t from = 0; from < m_piece.size(); from = m_end[from]) {
            const int rank = m_vocabulary.rank(m_piece.substr(from, m_end[from] - from));
            if (rank >= 0)
                ids.push_back(rank);
        }
    }

private:
    static constexpr std::size_t none = std::string_view::npos;

    /// Whether one of the two parts has grown or gone since the pair was offered.
    bool isStale(const Merge &merge) const
    {
        const std::size_t middle = m_end[merge.left];
        return middle == none || middle >= merge.end || m_end[middle] != merge.end;
    }

    void offer(std::size_t left)
    {
        const std::size_t middle = m_end[left];
        if (middle >= m_piece.size())
            return;
        const std::size_t end = m_end[middle];
        const int rank = m_vocabulary.rank(m_piece.substr(left, end - left));
        if (rank >= 0)
            m_queue.push({rank, left, end});
    }

    const Vocabulary &m_vocabulary;
    std::string_view m_piece;
    std::vector<std::size_t> m_end; ///< of the part that begins here; none where no part does
    std::vector<std::size_t> m_previous; ///< the beginning of the part that ends here
    std::priority_queue<Merge> m_queue;
};

} // namespace

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
    Merging merging(m_vocabulary, piece);
    merging.run();
    merging.append(ids);
}

} // namespace likeness
