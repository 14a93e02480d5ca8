// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace likeness {

class TextLabel;

/// A short message at the bottom of a window, at most one at a time. It leaves after six seconds, or ten where it has
/// a button, and waits while the pointer or the focus is on it. It covers no bar that has the property "staysInSight".
class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);

    /// `folder` is offered to be shown, where it is not empty.
    void say(const QString &text, bool isUndoable = false, const QString &folder = {});
    QString text() const;
    void withdrawUndo();

Q_SIGNALS:
    void undoWanted();
    void folderWanted(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &text);
    QList<QWidget *> bars() const;
    void place();
    void recolour();
    void goOn();

    TextLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_show;
    QString m_folder;
    QTimer m_timer;
};

} // namespace likeness
