// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace likeness {

class TextLabel;

/// A sentence with a coloured ground and a mark, and at most one button: errors, warnings and questions where they
/// belong.
class Banner final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Danger };

    explicit Banner(QWidget *parent = nullptr);
    /// An empty action shows no button.
    void say(Tone tone, const QString &text, const QString &action = {});
    QString text() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone = Tone::Info;
    TextLabel *m_text;
    QPushButton *m_action;
};

} // namespace likeness
