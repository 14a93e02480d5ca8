// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace likeness {

/// A horizontal run of pixels that belong together.
struct Run {
    int begin = 0;
    int end = 0; ///< one past the last pixel
    int32_t label = -1;
    int kind = 0; ///< only runs of one kind connect
};

/// Union-find over provisional labels of connected components.
class Labels {
public:
    int32_t add();
    int32_t root(int32_t label);
    void join(int32_t a, int32_t b);
    size_t count() const { return m_parents.size(); }

private:
    std::vector<int32_t> m_parents;
};

/// Labels the runs of a row by those they touch in the row above. `isDiagonal`: touching corners connect too.
void connectRuns(std::vector<Run> &runs, const std::vector<Run> &above, Labels &labels, bool isDiagonal);

} // namespace likeness
