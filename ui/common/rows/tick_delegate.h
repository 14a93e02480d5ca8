// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_delegate.h"

namespace likeness {

/// A proposed change: a tick, what goes, and under it what comes.
class TickDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace likeness
