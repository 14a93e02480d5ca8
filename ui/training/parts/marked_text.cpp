// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/parts/marked_text.h"

#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace likeness {

namespace {

constexpr int markSize = 18;

} // namespace

QColor colourOf(MarkedText::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case MarkedText::Tone::Accent:
        return tokens.accent;
    case MarkedText::Tone::Success:
        return tokens.success;
    case MarkedText::Tone::Warning:
        return tokens.warning;
    case MarkedText::Tone::Danger:
        return tokens.danger;
    case MarkedText::Tone::Muted:
        break;
    }
    return tokens.muted;
}

MarkedText::MarkedText(QWidget *parent) : QWidget(parent), m_text(new TextLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(markSize + space::small, 0, 0, 0);
    row->addWidget(m_text->wrapped());
}

void MarkedText::say(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_text->setText(text);
    update();
}

QString MarkedText::text() const
{
    return m_text->text();
}

void MarkedText::keepOnLine()
{
    m_text->setWordWrap(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = m_text->y() + (m_text->fontMetrics().height() - markSize) / 2;
    const QRect mark(0, m_text->wordWrap() ? top : (height() - markSize) / 2, markSize, markSize);
    paintIcon(&painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), mark),
              colourOf(m_tone, tokensFor(palette())));
}

} // namespace likeness
