// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_delegate.h"

namespace likeness {

/// What was said to it, the reply, and why it was used.
class UsedDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace likeness
