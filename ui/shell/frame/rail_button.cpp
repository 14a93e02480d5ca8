// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/rail_button.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace likeness {

namespace {

constexpr int markSize = 20;
constexpr int dotSize = 8;
constexpr int barWidth = 3; ///< of the mark beside the current page

} // namespace

RailButton::RailButton(const PageEntry &entry, QWidget *parent) : QPushButton(parent), m_entry(entry)
{
    setText(entry.title);
    setCheckable(true);
    setAutoExclusive(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailButton::setActive(bool isActive)
{
    m_isActive = isActive;
    describe();
    update();
}

void RailButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

void RailButton::setHasAvatar(bool hasAvatar)
{
    setEnabled(hasAvatar || !m_entry.needsAvatar);
    describe();
}

void RailButton::describe()
{
    QString name = m_entry.title;
    if (m_count >= 0)
        name = tr("%1, %2").arg(m_entry.title, QLocale().toString(m_count));
    setAccessibleName(m_isActive ? tr("%1, working").arg(name) : name);
    const QString keys = m_entry.keys.toString(QKeySequence::NativeText);
    setToolTip(isEnabled() ? tr("%1 (%2)").arg(m_entry.title, keys) : tr("Make an avatar first"));
}

QSize RailButton::sizeHint() const
{
    const int name = fontMetrics().horizontalAdvance(m_entry.title);
    const int count = fontMetrics().horizontalAdvance(QLocale().toString(qMax(0, m_count)));
    const int width = m_isCompact ? 0 : 3 * space::small + markSize + space::medium + name + space::medium + count;
    return {width, qMax(space::control + 2, fontMetrics().height() + space::large)};
}

void RailButton::paintMark(QPainter &painter, const QColor &colour) const
{
    const Tokens &tokens = tokensFor(palette());
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (m_isActive) {
        const QRect dot(width() - space::small - dotSize, m_isCompact ? space::tiny : (height() - dotSize) / 2, dotSize,
                        dotSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(place(dot));
        return;
    }
    if (m_isCompact || m_count < 0)
        return;
    painter.setPen(colour);
    painter.setFont(scaledFont(font(), TextSize::Caption));
    painter.drawText(place(rect().adjusted(0, 0, -space::small, 0)), Qt::AlignVCenter | Qt::AlignRight,
                     QLocale().toString(m_count));
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || (isEnabled() && underMouse())) {
        painter.setBrush(isChecked() ? tokens.select : tokens.sunken);
        painter.drawRoundedRect(rect(), space::controlRadius, space::controlRadius);
    }
    if (isChecked()) {
        painter.setBrush(tokens.accent);
        const QRect bar(0, space::small, barWidth, height() - 2 * space::small);
        painter.drawRoundedRect(place(bar), barWidth / 2.0, barWidth / 2.0);
    }
    const QColor ink = !isEnabled() ? tokens.borderStrong : isChecked() ? tokens.text : tokens.muted;
    const int left = m_isCompact ? (width() - markSize) / 2 : space::small + space::tiny;
    const QRect icon(left, (height() - markSize) / 2, markSize, markSize);
    paintIcon(&painter, m_entry.icon, place(icon), isChecked() ? tokens.accent : ink);
    paintMark(painter, ink);
    if (m_isCompact)
        return;
    const int textLeft = icon.right() + 1 + space::medium;
    painter.setPen(isEnabled() ? tokens.text : tokens.borderStrong);
    painter.setFont(scaledFont(font(), TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(place(QRect(textLeft, 0, width() - textLeft - space::wide, height())),
                     Qt::AlignVCenter | Qt::AlignLeading, m_entry.title);
}

} // namespace likeness
