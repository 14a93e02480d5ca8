// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer/composer_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

namespace likeness {

namespace {

constexpr int mostLines = 8;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(false);
    setAccessibleName(tr("Message"));
    setEnterSends(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void ComposerEdit::setEnterSends(bool isSending)
{
    m_isEnterSending = isSending;
    const QString keys = isSending ? tr("Enter sends, Shift+Enter begins a new line.")
                                   : tr("Shift+Enter sends, Enter begins a new line.");
    setAccessibleDescription(keys);
    setToolTip(keys);
}

int ComposerEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2;
}

QSize ComposerEdit::sizeHint() const
{
    // The layout of a plain text counts its height in lines.
    return {0, heightOf(qBound(1, qCeil(document()->documentLayout()->documentSize().height()), mostLines))};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {0, heightOf(1)};
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter(*event) && (held == Qt::NoModifier || held == Qt::ShiftModifier)) {
        if ((held == Qt::NoModifier) == m_isEnterSending)
            Q_EMIT sendWanted();
        else
            insertPlainText(QStringLiteral("\n"));
        ensureCursorVisible();
        return;
    }
    if (event->key() == Qt::Key_Up && held == Qt::NoModifier && document()->isEmpty()) {
        Q_EMIT upWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapeWanted();
        event->ignore(); // the window has its own use for it
        return;
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace likeness
