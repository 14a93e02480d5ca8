// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/avatars/avatar_button.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace likeness {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent),
      m_avatars(new AvatarButton),
      m_promise(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_theme(new QPushButton)
{
    setMinimumHeight(m_avatars->sizeHint().height() + 2 * space::tiny + 1);
    m_theme->setFlat(true);
    m_promise->setText(tr("Everything stays on this computer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::medium, space::tiny + 1);
    row->addWidget(m_avatars);
    row->addStretch(1);
    row->addWidget(m_promise);
    row->addSpacing(space::small);
    row->addWidget(m_theme);
    connect(m_theme, &QPushButton::clicked, this, &HeaderBar::themeToggled);
    showTheme();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTheme();
}

void HeaderBar::showTheme()
{
    const bool isDark = themeOf(palette()) == ThemeName::Dark;
    m_theme->setIcon(themedIcon(isDark ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_theme->setToolTip(isDark ? tr("Light theme") : tr("Dark theme"));
    m_theme->setAccessibleName(m_theme->toolTip());
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace likeness
