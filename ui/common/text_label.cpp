// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_label.h"

#include "ui/common/scaled_font.h"

#include <QEvent>

namespace likeness {

TextLabel::TextLabel(TextSize size, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    const bool isHeading = size == TextSize::Heading || size == TextSize::Title;
    useTextSize(*this, size, isHeading ? QFont::DemiBold : QFont::Normal);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // also on a ground of another role
    recolour();
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    return this;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void TextLabel::recolour()
{
    const QColor wanted = tokensFor(palette()).muted;
    if (m_tone == Tone::Plain || palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette colours;
    colours.setColor(QPalette::WindowText, wanted);
    setPalette(colours);
}

} // namespace likeness
