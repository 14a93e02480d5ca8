// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class TextLabel;

/// What stands where nothing is to be shown yet: a sentence and at most one button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// An empty action shows no button.
    void say(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionChosen();

private:
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace likeness
