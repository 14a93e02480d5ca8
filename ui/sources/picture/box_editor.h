// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <optional>

namespace likeness {

/// A box that is being drawn or moved on a page, in the page's units, by pointer or by keys. It stays on the page.
class BoxEditor final {
public:
    /// Which edges a pointer holds; none of them: the box as a whole.
    struct Grip {
        bool isLeft = false;
        bool isTop = false;
        bool isRight = false;
        bool isBottom = false;

        bool operator==(const Grip &) const = default;
    };

    void setPage(const QSize &size) { m_page = QRect(QPoint(), size); }
    const QRect &box() const { return m_box; }
    bool isEmpty() const { return m_box.isEmpty(); }
    void setBox(const QRect &box);
    void clear() { m_box = QRect(); }

    /// The grip at a point, `reach` page units around each edge; none where the point is on no edge.
    std::optional<Grip> gripAt(const QPoint &point, int reach) const;
    void startAt(const QPoint &point);
    void startAt(const QPoint &point, const Grip &grip);
    void dragTo(const QPoint &point);
    /// Ends a drag; a box too small to mean anything is taken away.
    void drop(int smallest);
    bool isDragging() const { return m_isDragging; }

    void moveBy(int dx, int dy);
    void growBy(int dx, int dy);

private:
    QRect m_page;
    QRect m_box;
    QRect m_boxAtStart;
    QPoint m_start;
    Grip m_grip;
    bool m_isDragging = false;
};

} // namespace likeness
