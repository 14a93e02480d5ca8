// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_page.h"

#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int markSize = 56;

QLabel *centred(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setAlignment(Qt::AlignHCenter);
    return label->wrapped();
}

} // namespace

EmptyPage::EmptyPage(const Words &words, QWidget *parent)
    : QWidget(parent),
      m_icon(words.icon),
      m_mark(new QWidget),
      m_actions(new QVBoxLayout)
{
    m_mark->setFixedSize(markSize, markSize);
    m_actions->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(centred(new TextLabel(TextSize::Heading), words.sentence));
    column->addWidget(centred(new TextLabel(TextSize::Body, TextLabel::Tone::Muted), words.more));
    column->addSpacing(space::medium);
    column->addLayout(m_actions);
    column->addStretch(3);
}

QPushButton *EmptyPage::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("isPrimary", m_actions->isEmpty());
    button->setFlat(!m_actions->isEmpty());
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, m_mark->geometry(), tokensFor(palette()).borderStrong);
}

} // namespace likeness
