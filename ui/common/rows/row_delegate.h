// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QStyledItemDelegate>

namespace likeness {

/// Paints a list's rows: ground, selection and hover are drawn here, the content by the list's own delegate.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// `content` is the row without its margins; text and icons go there.
    virtual void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const = 0;
    /// Height of a row with this many lines of text.
    static int heightOf(const QFont &font, int bodyLines, int captionLines);
};

/// One line of text in a rectangle, cut with an ellipsis where it does not fit.
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// An outlined word, as categories are shown. Returns the width that it took.
int paintChip(QPainter *painter, const QRect &line, const QString &word, const QFont &font, const QColor &colour);

/// The place of `rect` within `frame` when the layout runs from right to left.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &frame, const QRect &rect);

} // namespace likeness
