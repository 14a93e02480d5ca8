// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace likeness {

class TextLabel;

/// A short message at the bottom of a window, at most one at a time. It leaves after six seconds and waits while the
/// pointer is on it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);

    void say(const QString &text);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void recolour();

    TextLabel *m_text;
    QTimer m_timer;
};

} // namespace likeness
