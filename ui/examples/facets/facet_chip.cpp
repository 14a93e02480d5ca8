// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/facet_chip.h"

#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace likeness {

namespace {

constexpr int padding = 10;
constexpr int leastHeight = 26;

} // namespace

FacetChip::FacetChip(const QString &word, QString term, Colour colour, QWidget *parent)
    : QAbstractButton(parent),
      m_term(std::move(term)),
      m_colour(std::move(colour))
{
    setText(word);
    setFont(scaledFont(font(), TextSize::Caption));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void FacetChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %n example(s)", nullptr, count).arg(text()));
    setToolTip(tr("Show only: %1").arg(text()));
    updateGeometry();
    update();
}

QString FacetChip::countText() const
{
    return QLocale().toString(m_count);
}

QSize FacetChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.horizontalAdvance(text() + countText()) + space::tiny + 2 + 2 * padding;
    return {width, qMax(leastHeight, metrics.height() + 8)};
}

void FacetChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    const bool isLit = isChecked() || underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.borderStrong, isChecked() ? 1.5 : 1));
    painter.setBrush(isChecked() ? tokens.select : isLit ? tokens.sunken : tokens.surface);
    const double radius = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    painter.setPen(m_colour(tokens));
    painter.drawText(inside, Qt::AlignLeading | Qt::AlignVCenter, text());
    painter.setPen(tokens.muted);
    painter.drawText(inside, Qt::AlignTrailing | Qt::AlignVCenter, countText());
}

} // namespace likeness
