// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace likeness {

namespace {

constexpr int duration = 6000;

} // namespace

Toast::Toast(QWidget *window) : QFrame(window), m_text(new TextLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->addWidget(m_text);
    m_timer.setSingleShot(true);
    m_timer.setInterval(duration);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    recolour();
    hide();
}

void Toast::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_timer.start();
    show();
    raise();
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(rect(), space::cardRadius, space::cardRadius);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Toast::recolour()
{
    QPalette inverse;
    inverse.setColor(QPalette::WindowText, tokensFor(palette()).window);
    if (m_text->palette().color(QPalette::WindowText) != inverse.color(QPalette::WindowText))
        m_text->setPalette(inverse);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start();
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    resize(sizeHint().boundedTo(room - QSize(space::huge, 0)).expandedTo(QSize(0, 48)));
    move((room.width() - width()) / 2, room.height() - height() - 48);
}

} // namespace likeness
