// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

namespace likeness {

/// A label at one of the interface's text sizes that follows the theme. Muted labels use the muted text colour.
class TextLabel final : public QLabel {
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

} // namespace likeness
