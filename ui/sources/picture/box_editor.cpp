// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/box_editor.h"

namespace likeness {

namespace {

bool isNear(int value, int edge, int reach)
{
    return qAbs(value - edge) <= reach;
}

} // namespace

void BoxEditor::setBox(const QRect &box)
{
    m_box = box.intersected(m_page);
}

std::optional<BoxEditor::Grip> BoxEditor::gripAt(const QPoint &point, int reach) const
{
    const QRect around = m_box.adjusted(-reach, -reach, reach, reach);
    if (m_box.isEmpty() || !around.contains(point))
        return {};
    Grip grip;
    grip.isLeft = isNear(point.x(), m_box.left(), reach);
    grip.isRight = !grip.isLeft && isNear(point.x(), m_box.right(), reach);
    grip.isTop = isNear(point.y(), m_box.top(), reach);
    grip.isBottom = !grip.isTop && isNear(point.y(), m_box.bottom(), reach);
    return grip == Grip() ? std::nullopt : std::optional(grip);
}

void BoxEditor::startAt(const QPoint &point)
{
    setBox(QRect(point, QSize(1, 1)));
    startAt(point, {false, false, true, true});
}

void BoxEditor::startAt(const QPoint &point, const Grip &grip)
{
    m_start = point;
    m_grip = grip;
    m_boxAtStart = m_box;
    m_isDragging = true;
}

void BoxEditor::dragTo(const QPoint &point)
{
    const QPoint by = point - m_start;
    QRect box = m_boxAtStart;
    if (m_grip.isLeft)
        box.setLeft(box.left() + by.x());
    if (m_grip.isRight)
        box.setRight(box.right() + by.x());
    if (m_grip.isTop)
        box.setTop(box.top() + by.y());
    if (m_grip.isBottom)
        box.setBottom(box.bottom() + by.y());
    setBox(box.normalized()); // an edge may be dragged past the opposite one
}

void BoxEditor::drop(int smallest)
{
    m_isDragging = false;
    if (m_box.width() < smallest || m_box.height() < smallest)
        clear();
}

void BoxEditor::moveBy(int dx, int dy)
{
    dx = qBound(m_page.left() - m_box.left(), dx, m_page.right() - m_box.right());
    dy = qBound(m_page.top() - m_box.top(), dy, m_page.bottom() - m_box.bottom());
    m_box.translate(dx, dy);
}

void BoxEditor::growBy(int dx, int dy)
{
    const QSize size = (m_box.size() + QSize(dx, dy)).expandedTo(QSize(1, 1));
    setBox(QRect(m_box.topLeft(), size));
}

} // namespace likeness
