// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace likeness {

class TextLabel;

/// A short message at the bottom of a window, at most one at a time. It leaves after six seconds, ten when it offers
/// an action, and waits while the pointer or the focus is on it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);

    void say(const QString &text);
    void offer(const QString &text, const QString &action);
    QString text() const;

Q_SIGNALS:
    void actionChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void present(int milliseconds);
    void place();
    void recolour();

    TextLabel *m_text;
    QPushButton *m_action;
    QTimer m_timer;
};

} // namespace likeness
