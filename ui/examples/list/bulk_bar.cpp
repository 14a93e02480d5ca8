// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/bulk_bar.h"

#include "ui/common/text_label.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace likeness {

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent),
      m_words(new TextLabel),
      m_outer(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_row(new QHBoxLayout),
      m_more(new QPushButton(tr("&More")))
{
    m_outer->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_outer->setSpacing(space::small);
    m_outer->addWidget(m_words, 1);
    m_outer->addLayout(m_row);
    m_row->setSpacing(space::small);
    m_row->addWidget(m_more);
    setProperty("staysInSight", true);
    hide();
}

void BulkBar::add(QPushButton *button)
{
    m_buttons.append(button);
    m_row->insertWidget(m_row->count() - 1, button);
}

void BulkBar::addAction(QAction *action, const QString &shortText)
{
    auto *button = new QPushButton(shortText);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    add(button);
}

void BulkBar::addMenu(QMenu *menu)
{
    auto *button = new QPushButton(menu->title());
    button->setMenu(menu);
    add(button);
}

void BulkBar::setMore(QMenu *menu)
{
    m_more->setMenu(menu);
}

void BulkBar::showCount(int selected, int matching)
{
    const QLocale locale;
    const QString before = m_words->text();
    m_words->setText(selected == matching ? tr("All %1 matching selected").arg(locale.toString(selected))
                                          : tr("%1 selected").arg(locale.toString(selected)));
    setVisible(selected > 1);
    fit();
    if (!isVisible() || m_words->text() == before)
        return;
    setAccessibleName(m_words->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString BulkBar::words() const
{
    return m_words->text();
}

void BulkBar::fit()
{
    const QMargins margins = m_outer->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_more->sizeHint().width();
    int wanted = m_words->sizeHint().width() + space::small;
    for (const QPushButton *button : std::as_const(m_buttons))
        wanted += button->sizeHint().width() + space::small;
    m_outer->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_more, Qt::AlignLeading);
    for (QPushButton *button : std::as_const(m_buttons)) {
        room -= button->sizeHint().width() + space::small;
        button->setVisible(room >= 0);
    }
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void BulkBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace likeness
