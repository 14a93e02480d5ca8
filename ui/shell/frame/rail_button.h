// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_table.h"

#include <QPushButton>

namespace likeness {

/// A page in the rail: picture, name, and how much there is or that something goes on.
class RailButton final : public QPushButton {
    Q_OBJECT
public:
    explicit RailButton(const PageEntry &entry, QWidget *parent = nullptr);

    /// Negative: none.
    void setCount(int count);
    void setActive(bool isActive);
    void setCompact(bool isCompact);
    void setHasAvatar(bool hasAvatar);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintMark(QPainter &painter, const QColor &colour) const;

    PageEntry m_entry;
    int m_count = -1;
    bool m_isActive = false;
    bool m_isCompact = false;
};

} // namespace likeness
