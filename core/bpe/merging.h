// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <queue>
#include <utility>
#include <vector>

namespace likeness {

/// Two neighbouring parts that make a token; rank < 0 where they make none. The lowest rank is merged first.
struct Merged {
    int rank = -1;
    int id = -1;
};

/// A text under way: parts that grow by merging. Every merge looks at its two neighbours only, so a long run of one
/// letter takes n log n steps, where looking for the lowest pair anew would take n squared.
///
/// Lookup: Merged operator()(std::size_t left, std::size_t middle, std::size_t end) const, which is asked about the
/// parts [left, middle) and [middle, end) and may read idAt() of both; it is given this object first.
class Merging {
public:
    /// @param ids one part each, in order
    explicit Merging(std::vector<int> ids) : m_ids(std::move(ids)), m_end(m_ids.size()), m_previous(m_ids.size() + 1)
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            m_end[i] = i + 1;
            m_previous[i + 1] = i;
        }
    }

    template <typename Lookup> void run(const Lookup &lookup)
    {
        for (std::size_t i = 0; i + 1 < m_ids.size(); ++i)
            offer(i, lookup);
        while (!m_queue.empty()) {
            const Pair pair = m_queue.top();
            m_queue.pop();
            if (isStale(pair))
                continue;
            m_end[m_end[pair.left]] = none;
            m_end[pair.left] = pair.end;
            m_ids[pair.left] = pair.merged.id;
            m_previous[pair.end] = pair.left;
            offer(pair.left, lookup);
            if (pair.left > 0)
                offer(m_previous[pair.left], lookup);
        }
    }

    /// The id of the part that begins at `left`.
    int idAt(std::size_t left) const { return m_ids[left]; }

    void append(std::vector<int> &ids) const
    {
        for (std::size_t from = 0; from < m_ids.size(); from = m_end[from]) {
            if (m_ids[from] >= 0)
                ids.push_back(m_ids[from]);
        }
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Pair {
        Merged merged;
        std::size_t left;
        std::size_t end;

        /// The lowest rank comes first out of the queue; of equal ones the leftmost.
        bool operator<(const Pair &other) const
        {
            return merged.rank != other.merged.rank ? merged.rank > other.merged.rank : left > other.left;
        }
    };

    /// Whether one of the two parts has grown or gone since the pair was offered.
    bool isStale(const Pair &pair) const
    {
        const std::size_t middle = m_end[pair.left];
        return middle == none || middle >= pair.end || m_end[middle] != pair.end;
    }

    template <typename Lookup> void offer(std::size_t left, const Lookup &lookup)
    {
        const std::size_t middle = m_end[left];
        if (middle >= m_ids.size())
            return;
        const Merged merged = lookup(*this, left, middle, m_end[middle]);
        if (merged.rank >= 0)
            m_queue.push({merged, left, m_end[middle]});
    }

    std::vector<int> m_ids; ///< of the part that begins here; -1 where it is no token
    std::vector<std::size_t> m_end; ///< of the part that begins here; none where no part does
    std::vector<std::size_t> m_previous; ///< the beginning of the part that ends here
    std::priority_queue<Pair> m_queue;
};

} // namespace likeness
