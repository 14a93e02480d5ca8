// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/banner.h"

#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int markSize = 18;

struct Look {
    QColor ground;
    QColor ink;
    QString icon;
};

Look lookOf(Banner::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Banner::Tone::Warning:
        return {tokens.warningTint, tokens.warning, QStringLiteral("warning")};
    case Banner::Tone::Danger:
        return {tokens.dangerTint, tokens.danger, QStringLiteral("error")};
    case Banner::Tone::Info:
        break;
    }
    return {tokens.select, tokens.text, QStringLiteral("chat")};
}

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent), m_text(new TextLabel), m_action(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium + markSize + space::small, space::small + 2, space::medium,
                               space::small + 2);
    column->setSpacing(space::small);
    column->addWidget(m_text->wrapped());
    column->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionChosen);
}

void Banner::say(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    recolour();
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_tone, tokensFor(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect(), space::controlRadius, space::controlRadius);
    const int top = m_text->y() + (fontMetrics().height() - markSize) / 2;
    const QRect mark(space::medium, top, markSize, markSize);
    paintIcon(&painter, look.icon, QStyle::visualRect(layoutDirection(), rect(), mark), look.ink);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Banner::recolour()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, lookOf(m_tone, tokensFor(palette())).ink);
    if (m_text->palette().color(QPalette::WindowText) != colours.color(QPalette::WindowText))
        m_text->setPalette(colours);
}

} // namespace likeness
