// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_delegate.h"
#include "ui/common/rows/row_model.h"

#include <QDateTime>

namespace likeness {

/// Something that was thrown away and can come back.
struct TrashRow {
    enum class Kind { Source, Example };

    QString id;
    Kind kind = Kind::Source;
    QString text; ///< a file's name, or what was said
    QDateTime deletedAt;

    bool operator==(const TrashRow &) const = default;
};

class TrashModel final : public RowModel<TrashRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// "Source, thrown away on 3 Nov, kept for 12 more days"
    static QString detail(const TrashRow &row);

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const TrashRow &row, int column, int role) const override;
};

class TrashDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace likeness
