// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer/composer.h"

#include "ui/chat/composer/composer_edit.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int fieldPadding = space::small;

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent),
      m_edit(new ComposerEdit),
      m_note(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_leave(new QPushButton(tr("&Leave it"))),
      m_send(new QPushButton(tr("&Send"))),
      m_stop(new QPushButton(tr("Sto&p")))
{
    addParts();
    connect(m_edit, &ComposerEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &ComposerEdit::upWanted, this, &Composer::editLastWanted);
    connect(m_edit, &ComposerEdit::escapeWanted, this, &Composer::stopEditing);
    connect(m_edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        if (!m_isEditing)
            Q_EMIT draftChanged();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_stop, &QPushButton::clicked, this, &Composer::stopWanted);
    connect(m_leave, &QPushButton::clicked, this, &Composer::stopEditing);
    refresh();
}

void Composer::addParts()
{
    m_note->setText(tr("This goes out in a copy of the chat. The chat stays as it is."));
    m_send->setProperty("isPrimary", true);
    m_note->wrapped();
    auto *field = new QHBoxLayout;
    field->setSpacing(space::medium);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(fieldPadding, fieldPadding, fieldPadding, fieldPadding);
    text->addWidget(m_edit);
    field->addLayout(text, 1);
    for (QPushButton *button : {m_send, m_stop})
        field->addWidget(button, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::small, space::wide, space::medium);
    column->setSpacing(space::tiny);
    column->addWidget(m_note);
    column->addWidget(m_leave, 0, Qt::AlignTrailing);
    column->addLayout(field);
}

QString Composer::text() const
{
    return m_isEditing ? m_draft : m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_isEditing = false;
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    refresh();
}

void Composer::setEnterSends(bool isSending)
{
    m_edit->setEnterSends(isSending);
}

void Composer::edit(const QString &text)
{
    if (!m_isEditing)
        m_draft = m_edit->toPlainText();
    m_isEditing = true;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    refresh();
    focusText();
}

void Composer::stopEditing()
{
    if (m_isEditing)
        setText(m_draft);
}

void Composer::setAnswering(bool isAnswering)
{
    const bool hadFocus = m_send->hasFocus() || m_stop->hasFocus();
    m_isAnswering = isAnswering;
    refresh();
    if (hadFocus)
        (isAnswering ? static_cast<QWidget *>(m_stop) : m_edit)->setFocus();
}

void Composer::setWhyNot(const QString &whyNot)
{
    m_whyNot = whyNot;
    refresh();
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::send()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (!text.isEmpty() && !m_isAnswering && m_whyNot.isEmpty())
        Q_EMIT sendWanted(text);
}

void Composer::refresh()
{
    const bool isBlank = m_edit->toPlainText().trimmed().isEmpty();
    m_send->setVisible(!m_isAnswering);
    m_stop->setVisible(m_isAnswering);
    m_send->setEnabled(!isBlank && m_whyNot.isEmpty());
    m_leave->setVisible(m_isEditing);
    m_note->setVisible(m_isEditing);
    m_edit->setPlaceholderText(m_whyNot.isEmpty() ? tr("Message") : m_whyNot);
    m_send->setToolTip(m_whyNot);
    m_send->setAccessibleDescription(m_whyNot);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    const bool hasFocus = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(hasFocus ? tokens.accent : tokens.borderStrong, hasFocus ? 2 : 1));
    const double inset = hasFocus ? 1 : 0.5;
    const QRectF field = m_edit->geometry().adjusted(-fieldPadding, -fieldPadding, fieldPadding, fieldPadding);
    painter.drawRoundedRect(field.adjusted(inset, inset, -inset, -inset), space::controlRadius, space::controlRadius);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace likeness
