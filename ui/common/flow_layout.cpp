// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace likeness {

namespace {

bool isExpanding(const QLayoutItem &item)
{
    const auto *widget = const_cast<QLayoutItem &>(item).widget();
    return item.expandingDirections() & Qt::Horizontal
        || (widget && widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
}

/// Text that breaks, alone or with more of it below.
bool isProse(const QLayoutItem &item)
{
    const auto *widget = const_cast<QLayoutItem &>(item).widget();
    return item.hasHeightForWidth() && !(widget && dynamic_cast<const FlowLayout *>(widget->layout()));
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

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
    const QVector<Line> lines = linesIn(QWIDGETSIZE_MAX);
    return (lines.isEmpty() ? QSize() : QSize(lines.first().natural, lines.first().height)).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line &line : linesIn(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? m_gap : 0);
    return height + margins.top() + margins.bottom();
}

int FlowLayout::widthOf(const QLayoutItem &item, int room) const
{
    int width = item.sizeHint().width();
    if (isProse(item) && parentWidget())
        width = qMin(width, m_readable * parentWidget()->fontMetrics().averageCharWidth());
    return qMin(qMax(width, item.minimumSize().width()), room);
}

QVector<FlowLayout::Line> FlowLayout::linesIn(int room) const
{
    QVector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = widthOf(*item, room);
        if (lines.isEmpty() || lines.last().natural + m_gap + width > room)
            lines.append(Line());
        Line &line = lines.last();
        line.natural += width + (line.items.isEmpty() ? 0 : m_gap);
        line.items.append(item);
        line.widths.append(width);
    }
    for (Line &line : lines)
        stretch(&line, room);
    return lines;
}

void FlowLayout::stretch(Line *line, int room) const
{
    int expanding = int(
        std::count_if(line->items.cbegin(), line->items.cend(), [](const auto *item) { return isExpanding(*item); }));
    int left = qMax(0, room - line->natural);
    for (qsizetype i = 0; i < line->items.size(); ++i) {
        const QLayoutItem &item = *line->items[i];
        if (isExpanding(item)) {
            const int more = qMin(left / expanding--, qMax(0, item.maximumSize().width() - line->widths[i]));
            line->widths[i] += more;
            left -= more;
        }
        line->height = qMax(line->height, heightOf(item, line->widths[i]));
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    for (const Line &line : linesIn(inside.width())) {
        place(line, inside, top);
        top += line.height + m_gap;
    }
}

/// Items of one line stand on its middle.
void FlowLayout::place(const Line &line, const QRect &rect, int top) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    for (qsizetype i = 0; i < line.items.size(); ++i) {
        const QSize size(line.widths[i], heightOf(*line.items[i], line.widths[i]));
        const QRect spot(QPoint(left, top + (line.height - size.height()) / 2), size);
        line.items[i]->setGeometry(QStyle::visualRect(direction, rect, spot));
        left += size.width() + m_gap;
    }
}

} // namespace likeness
