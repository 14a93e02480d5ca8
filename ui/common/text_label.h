// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

namespace likeness {

/// A label at one of the interface's text sizes that follows the theme. Muted labels use the muted text colour.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Plain, Muted };

    explicit TextLabel(TextSize size = TextSize::Body, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    /// Breaks long text into lines instead of asking for width.
    TextLabel *wrapped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone;
};

/// One line that is cut with an ellipsis where it does not fit; the whole text is its tool tip.
class ElidedLabel final : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    void setFullText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace likeness
