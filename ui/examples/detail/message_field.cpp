// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/detail/message_field.h"

#include "ui/common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int fewestLines = 1;
constexpr int mostLines = 12;
constexpr double documentMargin = 0;

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(documentMargin);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

int GrowingEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2;
}

QSize GrowingEdit::sizeHint() const
{
    // The layout of a plain text counts its height in lines.
    const int lines = qCeil(document()->documentLayout()->documentSize().height());
    return {0, heightOf(qBound(fewestLines, lines, mostLines))};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {0, heightOf(fewestLines)};
}

/// Esc is a key of the window, too, which else would take it.
bool GrowingEdit::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (isAsked && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT doneWanted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu or another program does not end the writing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusChanged(false);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

MessageField::MessageField(Side side, QWidget *parent) : QFrame(parent), m_side(side), m_edit(new GrowingEdit)
{
    setCursor(Qt::IBeamCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small + 2, space::medium, space::small + 2);
    column->addWidget(m_edit);
    connect(m_edit, &GrowingEdit::doneWanted, this, &MessageField::doneWanted);
    connect(m_edit, &GrowingEdit::focusChanged, this, [this](bool hasFocus) {
        update();
        if (!hasFocus)
            Q_EMIT left();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageField::textEdited);
}

void MessageField::setText(const QString &text)
{
    m_stored = text;
    if (text == this->text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->updateGeometry();
}

void MessageField::setDraft(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->updateGeometry();
}

QString MessageField::text() const
{
    return m_edit->toPlainText();
}

void MessageField::showHits(const QVector<PersonalHit> &hits)
{
    if (hits == m_hits && m_edit->extraSelections().size() == hits.size())
        return;
    m_hits = hits;
    underline();
}

void MessageField::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const PersonalHit &hit : std::as_const(m_hits)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(int(hit.start));
        mark.cursor.setPosition(int(hit.start + hit.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokensFor(palette()).warning);
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

void MessageField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    const bool hasFocus = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_side == Side::Own ? tokens.select : tokens.surface);
    painter.setPen(QPen(hasFocus                  ? tokens.accent
                            : m_side == Side::Own ? tokens.select
                                                  : tokens.border,
                        hasFocus ? 2 : 1));
    const double inset = hasFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::cardRadius,
                            space::cardRadius);
}

void MessageField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

void MessageField::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

} // namespace likeness
