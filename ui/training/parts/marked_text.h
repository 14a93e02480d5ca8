// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace likeness {

class TextLabel;
struct Tokens;

/// A sentence with a small mark before it, which says in a picture and a colour what it is.
class MarkedText final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Muted, Accent, Success, Warning, Danger };

    explicit MarkedText(QWidget *parent = nullptr);
    void say(Tone tone, const QString &icon, const QString &text);
    QString text() const;
    /// It stays on one line, as in a row of several.
    void keepOnLine();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
    QString m_icon;
    TextLabel *m_text;
};

QColor colourOf(MarkedText::Tone tone, const Tokens &tokens);

} // namespace likeness
