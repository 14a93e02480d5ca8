// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/strip_view.h"

#include "ui/common/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace likeness {

namespace {

constexpr int margin = space::medium;
constexpr int widest = 420; ///< a phone's picture need not fill a wide pane
constexpr int markWidth = 3;

} // namespace

StripView::StripView(PictureOf pictureOf, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_pictureOf(std::move(pictureOf))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Captures as one strip"));
    setAccessibleDescription(tr("Up and down go from capture to capture, Enter opens one."));
}

void StripView::setParts(const QVector<StripPart> &parts, const QStringList &names)
{
    m_parts = parts;
    m_names = names;
    m_current = -1;
    layOut();
    viewport()->update();
}

void StripView::setCurrent(const QString &sourceId)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].sourceId == sourceId)
            go(i);
    }
}

double StripView::scale() const
{
    int width = 1;
    for (const StripPart &part : m_parts)
        width = qMax(width, part.size.width());
    return qMin(viewport()->width() - 2 * margin, widest) / double(width);
}

int StripView::height() const
{
    return m_parts.isEmpty() ? 0 : m_parts.last().top + m_parts.last().size.height();
}

StripView::Span StripView::spanOf(int part) const
{
    Span span{m_parts[part].top, m_parts[part].top + m_parts[part].size.height()};
    if (part > 0)
        span.top = (span.top + m_parts[part - 1].top + m_parts[part - 1].size.height()) / 2;
    if (part + 1 < m_parts.size())
        span.bottom = (span.bottom + m_parts[part + 1].top) / 2;
    return span;
}

void StripView::layOut()
{
    const int whole = int(height() * scale()) + 2 * margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 12);
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
}

void StripView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void StripView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensFor(palette()).sunken);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int part = 0; part < m_parts.size(); ++part)
        paintPart(&painter, part);
}

void StripView::paintPart(QPainter *painter, int part)
{
    const Tokens &tokens = tokensFor(palette());
    const double by = scale();
    const Span span = spanOf(part);
    const QSize size = m_parts[part].size;
    const double left = (viewport()->width() - size.width() * by) / 2;
    const double top = margin + span.top * by - verticalScrollBar()->value();
    const QRectF target(left, top, size.width() * by, (span.bottom - span.top) * by);
    if (!target.intersects(viewport()->rect()))
        return;
    const QImage picture = m_pictureOf(m_parts[part].sourceId);
    if (picture.isNull()) {
        painter->fillRect(target, tokens.surface);
    } else {
        const double up = picture.height() / double(size.height()); // a kept picture may be smaller than the capture
        painter->drawImage(
            target, picture,
            QRectF(0, (span.top - m_parts[part].top) * up, picture.width(), (span.bottom - span.top) * up));
    }
    if (part != m_current)
        return;
    painter->fillRect(QRectF(target.left() - 2 * markWidth, target.top(), markWidth, target.height()), tokens.accent);
}

void StripView::go(int part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    m_current = part;
    const Span span = spanOf(part);
    const int top = int(span.top * scale());
    const int bottom = int(span.bottom * scale()) + 2 * margin;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value() || bottom > bar->value() + viewport()->height())
        bar->setValue(top);
    viewport()->update();
    QAccessibleValueChangeEvent said(this, spokenValue());
    QAccessible::updateAccessibility(&said);
}

QString StripView::spokenValue() const
{
    return m_current >= 0 ? tr("%1, %2 of %3").arg(m_names.value(m_current)).arg(m_current + 1).arg(m_parts.size())
                          : QString();
}

void StripView::mousePressEvent(QMouseEvent *event)
{
    const double y = (event->position().y() + verticalScrollBar()->value() - margin) / scale();
    for (int part = 0; part < m_parts.size(); ++part) {
        const Span span = spanOf(part);
        if (y < span.top || y >= span.bottom)
            continue;
        go(part);
        Q_EMIT chosen(m_parts[part].sourceId);
        return;
    }
}

void StripView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return go(m_current + (event->key() == Qt::Key_Down ? 1 : -1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT chosen(m_parts[m_current].sourceId);
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace likeness
