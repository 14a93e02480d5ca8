// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace likeness {

class TextLabel;
class TurnView;

/// Finds words in the chat that is shown.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(TurnView &view, QWidget *parent = nullptr);

    void open(const QString &words = {});
    /// False if it was not open.
    bool close();
    void step(int by);
    /// Another chat, or other messages.
    void refresh();

private:
    void find();
    void tell();

    TurnView &m_view;
    QLineEdit *m_words;
    TextLabel *m_count;
    QVector<int> m_rows; ///< in which the words occur
};

} // namespace likeness
