// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/avatar_button.h"

#include "ui/common/icons.h"
#include "ui/common/scaled_font.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace likeness {

namespace {

constexpr int disc = 28;
constexpr int chevron = 16;
constexpr int widestName = 240;

} // namespace

AvatarButton::AvatarButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setFlat(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    useTextSize(*this, TextSize::Heading, QFont::DemiBold);
    useTextSize(*m_menu, TextSize::Body);
    connect(this, &QPushButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

void AvatarButton::setAvatars(const QVector<Avatar> &avatars, const QString &currentId)
{
    m_menu->clear();
    setText(tr("No avatar yet"));
    for (const Avatar &avatar : avatars) {
        QAction *action = m_menu->addAction(avatar.name, this, [this, id = avatar.id] { Q_EMIT avatarChosen(id); });
        action->setCheckable(true);
        action->setChecked(avatar.id == currentId);
        if (avatar.id == currentId)
            setText(avatar.name);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&All avatars"), this, &AvatarButton::homeWanted);
    m_menu->addAction(tr("&New avatar..."), this, &AvatarButton::newAvatarWanted);
    setAccessibleName(tr("Avatar: %1").arg(text()));
    setToolTip(tr("Switch avatar (Ctrl+Shift+A)"));
    updateGeometry();
}

void AvatarButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize AvatarButton::sizeHint() const
{
    const int height = qMax(40, fontMetrics().height() + space::large);
    if (m_isCompact)
        return {disc, height};
    const int name = qMin(widestName, fontMetrics().horizontalAdvance(text()));
    return {disc + name + chevron + 3 * space::small + space::tiny, height};
}

void AvatarButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const int faceLeft = m_isCompact ? (width() - disc) / 2 : space::small;
    const QRect face(faceLeft, (height() - disc) / 2, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), face));
    painter.setPen(tokens.onAccent);
    painter.setFont(scaledFont(QFont(), TextSize::Body, QFont::DemiBold));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), face), Qt::AlignCenter, text().left(1).toUpper());
    if (m_isCompact)
        return;
    painter.setFont(font());
    painter.setPen(tokens.text);
    const int left = face.right() + 1 + space::small;
    const QRect name(left, 0, width() - left - chevron - space::small, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    const QRect mark(width() - chevron - space::tiny, (height() - chevron) / 2 + 1, chevron, chevron);
    paintIcon(&painter, QStringLiteral("chevron-down"), QStyle::visualRect(layoutDirection(), rect(), mark),
              tokens.muted);
}

} // namespace likeness
