// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace likeness {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

/// Items of one line stand on its middle.
void FlowLayout::placeLine(const QRect &line, qsizetype first, qsizetype last, const QRect &rect) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = line.left();
    for (qsizetype i = first; i < last; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        const QRect place(QPoint(left, line.top() + (line.height() - size.height()) / 2), size);
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
        left += size.width() + m_gap;
    }
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    QRect line(rect.topLeft(), QSize(0, 0));
    qsizetype first = 0;
    const auto finishLine = [&](qsizetype end) {
        if (pass == Pass::Place)
            placeLine(line, first, end, rect);
        first = end;
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        const int gap = line.width() > 0 ? m_gap : 0;
        if (line.width() > 0 && line.width() + gap + size.width() > rect.width()) {
            finishLine(i);
            line = QRect(QPoint(rect.left(), line.bottom() + 1 + m_gap), size);
        } else {
            line.setSize({line.width() + gap + size.width(), qMax(line.height(), size.height())});
        }
    }
    finishLine(m_items.size());
    return line.bottom() + 1 - rect.top();
}

} // namespace likeness
