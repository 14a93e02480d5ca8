// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace likeness {

/// One ring that follows the keyboard focus through all windows and dialogs. It appears when the focus came by a key,
/// not by a click, and lies outside the control, so it shows on filled buttons as well.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget, Qt::FocusReason reason);

    QPointer<QFocusFrame> m_frame; ///< goes with the window that it lies in
};

} // namespace likeness
