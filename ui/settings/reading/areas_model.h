// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_delegate.h"
#include "ui/common/rows/row_model.h"

#include <QRect>
#include <QSize>

namespace likeness {

/// A part of all pictures of one size that is passed over.
struct AreaRow {
    QString id; ///< size and place
    QSize pageSize;
    QRect area;

    bool operator==(const AreaRow &) const = default;
};

class AreasModel final : public RowModel<AreaRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// "Pictures of 1080 x 2400"
    static QString title(const AreaRow &row);
    /// "At the top, 1080 x 90"
    static QString detail(const AreaRow &row);

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const AreaRow &row, int column, int role) const override;
};

/// Draws the picture's outline with the area in it beside the words.
class AreasDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace likeness
