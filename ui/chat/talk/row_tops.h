// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace likeness {

/// Where the rows of a list lie whose heights are measured bit by bit; before, they are estimates.
class RowTops final {
public:
    void clear();
    void insert(int row, int count, int estimate);
    void remove(int row, int count);
    void estimate(int row, int height);
    void measure(int row, int height);
    /// All heights are estimates again.
    void forget();
    /// So is this one.
    void forget(int row) { m_rows[row].isMeasured = false; }

    int count() const { return int(m_rows.size()); }
    bool isMeasured(int row) const { return m_rows[row].isMeasured; }
    int height(int row) const { return m_rows[row].height; }
    int top(int row) const;
    int total() const;
    /// The row at that distance from the top of the first; -1 below the last.
    int rowAt(int y) const;
    /// The last one that is still an estimate; -1 if there is none.
    int lastUnmeasured() const;

private:
    struct Row {
        int height = 0;
        bool isMeasured = false;
    };

    void set(int row, const Row &value);
    void refresh() const;

    QVector<Row> m_rows;
    mutable QVector<int> m_tops; ///< one more than rows
    mutable int m_right = 0; ///< tops up to this one are right
};

} // namespace likeness
