// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/picture_view.h"

#include "ui/common/tokens.h"
#include "ui/sources/picture/picture_painting.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace likeness {

namespace {

constexpr double leastZoom = 0.05;
constexpr double mostZoom = 8;
constexpr double mostFitted = 1.5; ///< a small picture is not blown up to fill the pane
constexpr int margin = space::medium;

} // namespace

PictureView::PictureView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Arrow keys go from word to word, Enter corrects the word."));
    connect(&m_picture, &ScaledPicture::ready, viewport(), qOverload<>(&QWidget::update));
}

void PictureView::showPage(const QSize &pageSize, const QVector<PageRow> &rows)
{
    m_picture.setPicture({});
    m_pageSize = pageSize;
    m_editor.setPage(pageSize);
    m_editor.clear();
    m_hovered = {};
    m_current = {};
    m_rows = rows;
    m_note.clear();
    layOut();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PictureView::updateRows(const QVector<PageRow> &rows)
{
    m_rows = rows;
    m_hovered = {};
    if (m_current.row >= rows.size())
        m_current = {};
    viewport()->update();
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture.setPicture(picture);
    viewport()->update();
}

void PictureView::setNote(const QString &note)
{
    m_note = note;
    viewport()->update();
}

void PictureView::setIgnored(const QVector<QRect> &areas)
{
    m_ignored = areas;
    viewport()->update();
}

void PictureView::setThreshold(Confidence threshold)
{
    m_threshold = threshold;
    viewport()->update();
}

void PictureView::setCurrent(const WordRef &place)
{
    if (place == m_current)
        return;
    m_current = place;
    if (place.row >= 0 && place.row < m_rows.size()) {
        const PageRow &row = m_rows[place.row];
        const bool isWord = place.word >= 0 && place.word < row.words.size();
        ensureVisible(isWord ? row.words[place.word].box : row.box);
    }
    viewport()->update();
    QAccessibleValueChangeEvent said(this, spokenValue());
    QAccessible::updateAccessibility(&said);
}

QString PictureView::spokenValue() const
{
    if (m_current.row < 0 || m_current.row >= m_rows.size())
        return tr("%n message(s)", nullptr, int(m_rows.size()));
    const PageRow &row = m_rows[m_current.row];
    if (m_current.word < 0 || m_current.word >= row.words.size())
        return row.text;
    const Word &word = row.words[m_current.word];
    return tr("%1, read with %2 % certainty").arg(word.text).arg(qRound(word.confidence * 100));
}

void PictureView::startBox()
{
    const bool hasRow = m_current.row >= 0 && m_current.row < m_rows.size();
    const QRect row = hasRow ? m_rows[m_current.row].box : QRect();
    const QSize quarter(qMax(8, m_pageSize.width() / 2), qMax(8, m_pageSize.height() / 10));
    const QRect visible(toPage({0, 0}), toPage({double(viewport()->width()), double(viewport()->height())}));
    QRect middle(QPoint(), quarter);
    middle.moveCenter(visible.intersected(QRect(QPoint(), m_pageSize)).center());
    m_boxRow = row.isEmpty() ? -1 : m_current.row;
    showBox(row.isEmpty() ? middle : row);
    setFocus(Qt::OtherFocusReason);
}

void PictureView::showBox(const QRect &box)
{
    m_editor.setBox(box);
    ensureVisible(m_editor.box());
    viewport()->update();
    Q_EMIT boxChanged(m_editor.box());
}

void PictureView::clearBox()
{
    if (m_editor.isEmpty())
        return;
    m_editor.clear();
    viewport()->update();
    Q_EMIT boxChanged({});
}

double PictureView::zoom() const
{
    if (!m_isFitted || m_pageSize.isEmpty())
        return m_zoom;
    const QSize room = maximumViewportSize() - QSize(2 * margin, 2 * margin);
    const double fitted = qMin(room.width() / double(m_pageSize.width()), room.height() / double(m_pageSize.height()));
    return qBound(leastZoom, fitted, mostFitted);
}

void PictureView::setZoom(double zoom)
{
    zoomAt(QRectF(viewport()->rect()).center(), zoom);
}

void PictureView::setFitted()
{
    m_isFitted = true;
    layOut();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PictureView::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void PictureView::zoomAt(const QPointF &anchor, double zoom)
{
    const QPointF held = toView().inverted().map(anchor);
    m_zoom = qBound(leastZoom, zoom, mostZoom);
    m_isFitted = false;
    layOut();
    const QPointF moved = toView().map(held) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

QTransform PictureView::toView() const
{
    const double scale = zoom();
    const QSizeF size = QSizeF(m_pageSize) * scale;
    // A page smaller than the pane stands in its middle.
    const double left = qMax(double(margin), (viewport()->width() - size.width()) / 2);
    const double top = qMax(double(margin), (viewport()->height() - size.height()) / 2);
    return QTransform::fromTranslate(qRound(left) - horizontalScrollBar()->value(),
                                     qRound(top) - verticalScrollBar()->value())
        .scale(scale, scale);
}

QPoint PictureView::toPage(const QPointF &point) const
{
    const QPointF page = toView().inverted().map(point);
    return {int(std::floor(page.x())), int(std::floor(page.y()))};
}

int PictureView::reach() const
{
    return qMax(1, qRound(5 / zoom()));
}

void PictureView::layOut()
{
    const QSize size = (QSizeF(m_pageSize) * zoom()).toSize() + QSize(2 * margin, 2 * margin);
    const QSize room = viewport()->size();
    const auto set = [](QScrollBar *bar, int whole, int shown) {
        bar->setPageStep(shown);
        bar->setSingleStep(qMax(1, shown / 12));
        bar->setRange(0, qMax(0, whole - shown));
    };
    set(horizontalScrollBar(), m_isFitted ? 0 : size.width(), room.width());
    set(verticalScrollBar(), m_isFitted ? 0 : size.height(), room.height());
}

void PictureView::ensureVisible(const QRect &box)
{
    if (box.isEmpty())
        return;
    const QRectF shown = viewRectOf(box).adjusted(-margin, -margin, margin, margin);
    const auto move = [](QScrollBar *bar, double from, double to, double room) {
        if (from < 0 || to > room) // out of view: to the middle, so that its surroundings are seen
            bar->setValue(bar->value() + qRound((from + to - room) / 2));
    };
    move(horizontalScrollBar(), shown.left(), shown.right(), viewport()->width());
    move(verticalScrollBar(), shown.top(), shown.bottom(), viewport()->height());
}

void PictureView::resizeEvent(QResizeEvent *)
{
    layOut();
    if (m_isFitted)
        Q_EMIT zoomChanged();
}

void PictureView::paintPage(QPainter *painter, const QRectF &target)
{
    const Tokens &tokens = tokensFor(palette());
    const QImage &picture = m_picture.forSize((target.size() * devicePixelRatioF()).toSize());
    painter->setRenderHint(QPainter::SmoothPixmapTransform, zoom() * devicePixelRatioF() < 3);
    if (picture.isNull())
        painter->fillRect(target, tokens.surface);
    else
        painter->drawImage(target, picture);
    painter->setPen(QPen(tokens.border, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (picture.isNull() && !m_note.isEmpty()) {
        painter->setPen(tokens.muted);
        painter->drawText(target.intersected(viewport()->rect()).adjusted(margin, margin, -margin, -margin),
                          Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_note);
    }
}

void PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensFor(palette()).sunken);
    if (m_pageSize.isEmpty())
        return;
    const QTransform view = toView();
    painter.setClipRect(event->rect());
    paintPage(&painter, view.mapRect(QRectF(QPointF(), QSizeF(m_pageSize))));
    const bool hasGrips = hasFocus() || viewport()->underMouse();
    paintMarks(&painter, view, {m_rows, m_current, m_hovered, m_threshold, m_ignored, m_editor.box(), hasGrips});
}

} // namespace likeness
