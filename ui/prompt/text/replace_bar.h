// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace likeness {

class TextLabel;

/// Finds words in a text, marks them all, and replaces them one by one or together, each as one step of the text's
/// undo.
class ReplaceBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReplaceBar(QPlainTextEdit &edit, QWidget *parent = nullptr);

    void open();
    /// False if it was not open.
    bool close();
    void step(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void find();
    void mark();
    void replace();
    void replaceAll();
    int current() const;

    QPlainTextEdit &m_edit;
    QLineEdit *m_words;
    QLineEdit *m_with;
    TextLabel *m_count;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QVector<QTextCursor> m_found;
};

} // namespace likeness
