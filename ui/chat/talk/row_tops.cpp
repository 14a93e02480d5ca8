// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/row_tops.h"

#include <algorithm>

namespace likeness {

void RowTops::clear()
{
    m_rows.clear();
    m_right = 0;
}

void RowTops::insert(int row, int count, int estimate)
{
    m_rows.insert(row, count, {estimate, false});
    m_right = std::min(m_right, row);
}

void RowTops::remove(int row, int count)
{
    m_rows.remove(row, count);
    m_right = std::min(m_right, row);
}

void RowTops::estimate(int row, int height)
{
    set(row, {height, false});
}

void RowTops::measure(int row, int height)
{
    set(row, {height, true});
}

void RowTops::set(int row, const Row &value)
{
    if (m_rows[row].height != value.height)
        m_right = std::min(m_right, row);
    m_rows[row] = value;
}

void RowTops::forget()
{
    for (Row &row : m_rows)
        row.isMeasured = false;
}

void RowTops::refresh() const
{
    m_tops.resize(m_rows.size() + 1);
    m_tops[0] = 0;
    for (int row = m_right; row < count(); ++row)
        m_tops[row + 1] = m_tops[row] + m_rows[row].height;
    m_right = count();
}

int RowTops::top(int row) const
{
    refresh();
    return m_tops[row];
}

int RowTops::total() const
{
    refresh();
    return m_tops.last();
}

int RowTops::rowAt(int y) const
{
    refresh();
    if (y >= m_tops.last())
        return -1;
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend(), std::max(0, y));
    return int(next - m_tops.cbegin()) - 1;
}

int RowTops::lastUnmeasured() const
{
    for (int row = count() - 1; row >= 0; --row) {
        if (!m_rows[row].isMeasured)
            return row;
    }
    return -1;
}

} // namespace likeness
