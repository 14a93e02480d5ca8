// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace likeness {

class TextLabel;

/// A short message at the bottom of a window, at most one at a time. It leaves after six seconds, or ten where it can
/// be undone, and waits while the pointer or the focus is on it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);

    void say(const QString &text, bool isUndoable = false);
    QString text() const;
    void withdrawUndo();

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void recolour();
    void goOn();

    TextLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace likeness
