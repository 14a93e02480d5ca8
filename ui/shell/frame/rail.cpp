// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/rail.h"

#include "ui/avatars/avatar_button.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/shell/frame/rail_button.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int openWidth = 200;
constexpr int collapsedWidth = 56;
constexpr int collapseWidth = 44; ///< its picture stands under those of the pages

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent),
      m_avatars(new AvatarButton),
      m_collapse(new QPushButton),
      m_top(new QVBoxLayout),
      m_foot(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small + 1, space::small);
    column->setSpacing(space::tiny / 2);
    column->addWidget(m_avatars);
    column->addSpacing(space::small);
    m_top->setSpacing(space::tiny / 2);
    m_foot->setSpacing(space::tiny / 2);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_foot);
    column->addWidget(m_collapse, 0, Qt::AlignLeft);
    m_collapse->setFlat(true);
    connect(m_collapse, &QPushButton::clicked, this, &Rail::collapseToggled);
    setAccessibleName(tr("Pages"));
    showCollapse();
    fitWidth();
}

void Rail::setEntries(const QVector<PageEntry> &entries)
{
    for (const PageEntry &entry : entries) {
        if (entry.where != PageEntry::Where::Nowhere)
            addButton(entry, entry.where == PageEntry::Where::Rail ? m_top : m_foot);
    }
    fitWidth();
}

void Rail::addButton(const PageEntry &entry, QVBoxLayout *column)
{
    auto *button = new RailButton(entry);
    m_buttons.insert(entry.id, button);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
}

void Rail::setCurrent(const QString &pageId)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == pageId);
}

void Rail::setCount(const QString &pageId, int count)
{
    if (RailButton *button = m_buttons.value(pageId))
        button->setCount(count);
}

void Rail::setActive(const QString &pageId, bool isActive)
{
    if (RailButton *button = m_buttons.value(pageId))
        button->setActive(isActive);
}

void Rail::setHasAvatar(bool hasAvatar)
{
    for (RailButton *button : std::as_const(m_buttons))
        button->setHasAvatar(hasAvatar);
}

void Rail::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    m_avatars->setCompact(isCollapsed);
    for (RailButton *button : std::as_const(m_buttons))
        button->setCompact(isCollapsed);
    showCollapse();
    fitWidth();
}

void Rail::showCollapse()
{
    m_collapse->setIcon(themedIcon(m_isCollapsed ? QStringLiteral("expand") : QStringLiteral("collapse")));
    m_collapse->setAccessibleName(m_isCollapsed ? tr("Show the names of the pages")
                                                : tr("Hide the names of the pages"));
    m_collapse->setToolTip(m_collapse->accessibleName() + QStringLiteral(" (F9)"));
}

void Rail::fitWidth()
{
    int widest = openWidth;
    for (const RailButton *button : std::as_const(m_buttons))
        widest = qMax(widest, button->sizeHint().width() + 2 * space::small + 1);
    m_collapse->setFixedWidth(m_isCollapsed ? collapsedWidth - 2 * space::small - 1 : collapseWidth);
    setFixedWidth(m_isCollapsed ? collapsedWidth : widest);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitWidth();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.border);
}

} // namespace likeness
