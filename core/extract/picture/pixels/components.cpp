// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/pixels/components.h"

#include <algorithm>

namespace likeness {

int32_t Labels::add()
{
    m_parents.push_back(int32_t(m_parents.size()));
    return m_parents.back();
}

int32_t Labels::root(int32_t label)
{
    while (m_parents[size_t(label)] != label) {
        m_parents[size_t(label)] = m_parents[size_t(m_parents[size_t(label)])];
        label = m_parents[size_t(label)];
    }
    return label;
}

void Labels::join(int32_t a, int32_t b)
{
    a = root(a);
    b = root(b);
    m_parents[size_t(std::max(a, b))] = std::min(a, b);
}

void connectRuns(std::vector<Run> &runs, const std::vector<Run> &above, Labels &labels, bool isDiagonal)
{
    const int reach = isDiagonal ? 1 : 0;
    size_t first = 0;
    for (Run &run : runs) {
        while (first < above.size() && above[first].end + reach <= run.begin)
            ++first;
        for (size_t i = first; i < above.size() && above[i].begin < run.end + reach; ++i) {
            if (above[i].kind != run.kind)
                continue;
            if (run.label < 0)
                run.label = above[i].label;
            else
                labels.join(run.label, above[i].label);
        }
        if (run.label < 0)
            run.label = labels.add();
    }
}

} // namespace likeness
