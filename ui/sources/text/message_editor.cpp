// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/text/message_editor.h"

#include "ui/common/tokens.h"

#include <QPainter>

#include <cmath>

namespace likeness {

namespace {

constexpr int paddingX = 7; ///< with the document's own margin of 4 as a bubble's
constexpr int paddingY = 3;

} // namespace

MessageEditor::MessageEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setViewportMargins(paddingX, paddingY, paddingX, paddingY);
    viewport()->setAutoFillBackground(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEditor::fitText);
}

void MessageEditor::fitText()
{
    // A plain text document measures its height in lines.
    const double lines = qMax(1.0, document()->size().height());
    const int text = int(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()));
    resize(width(), text + 2 * paddingY);
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitText(); // the text was first laid out at no width at all
}

bool MessageEditor::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        paintFrame();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MessageEditor::paintFrame()
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.window);
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius, space::cardRadius);
}

} // namespace likeness
