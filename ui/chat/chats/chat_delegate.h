// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rows/row_delegate.h"

namespace likeness {

struct ChatRow;

/// A chat's title with when it was changed, a folder's heading, or what was found and where.
class ChatDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    void paintChat(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                   const ChatRow &row) const;
};

} // namespace likeness
