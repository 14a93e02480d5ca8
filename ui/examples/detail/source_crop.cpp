// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/detail/source_crop.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace likeness {

namespace {

constexpr int keptPictures = 8;
constexpr int pauseBeforeLoading = 90; ///< milliseconds
constexpr double around = 0.03; ///< of the page's width, shown around the boxes
constexpr int widestCrop = 420;
constexpr int highestCrop = 320;
constexpr int leastCrop = 48;

/// The whole width of what belongs together, with a little around it.
QRectF padded(const QRectF &boxes, const QSizeF &page)
{
    const double margin = page.width() * around;
    return boxes.adjusted(-margin, -margin, margin, margin).intersected(QRectF(QPointF(), page));
}

} // namespace

SourceCrop::SourceCrop(PreviewOf previewOf, QWidget *parent)
    : QAbstractButton(parent),
      m_previewOf(std::move(previewOf)),
      m_pictures(keptPictures)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLoading);
    connect(&m_pause, &QTimer::timeout, this, &SourceCrop::load);
    hide();
}

QString SourceCrop::key() const
{
    return m_origin.sourceId + u'/' + QString::number(m_origin.page);
}

void SourceCrop::showOrigin(const Origin &origin, const QString &sourceName)
{
    const QString before = key();
    m_origin = origin;
    setToolTip(tr("Show this place in %1 (Space in the list)").arg(sourceName));
    setAccessibleName(tr("Part of %1 where this was read").arg(sourceName));
    m_pause.stop();
    if (origin.sourceId.isEmpty() || origin.box.isEmpty())
        return hide();
    if (const Picture *kept = m_pictures.object(key()))
        return show(kept);
    if (before != key())
        hide();
    m_pause.start();
}

void SourceCrop::load()
{
    const Result<Preview> preview = m_previewOf(m_origin.sourceId, m_origin.page);
    if (!preview || !isValid(*preview))
        return hide(); // a text source, or a picture that was not kept; the caption still names it
    const QSize size = preview->size;
    const QImage image(reinterpret_cast<const uchar *>(preview->rgb.constData()), size.width(), size.height(),
                       size.width() * 3, QImage::Format_RGB888);
    auto *picture = new Picture{image.convertToFormat(QImage::Format_RGB32), preview->pageSize};
    m_pictures.insert(key(), picture);
    show(picture);
}

void SourceCrop::show(const Picture *picture)
{
    m_picture = *picture;
    updateGeometry();
    setVisible(true);
    update();
}

QRectF SourceCrop::wantedPart() const
{
    const bool isOnOnePage = m_origin.userPage == m_origin.page && !m_origin.userBox.isEmpty();
    QRectF boxes = isOnOnePage ? QRectF(m_origin.box | m_origin.userBox) : QRectF(m_origin.box);
    // Messages far apart would shrink to nothing; the reply is what counts.
    if (boxes.height() > boxes.width() * 1.4)
        boxes = m_origin.box;
    return padded(boxes, m_picture.pageSize);
}

QSize SourceCrop::sizeHint() const
{
    return {widestCrop / 2, heightForWidth(widestCrop / 2)};
}

int SourceCrop::heightForWidth(int width) const
{
    const QRectF part = wantedPart();
    if (part.isEmpty())
        return leastCrop;
    return qBound(leastCrop, int(part.height() * width / part.width()), highestCrop);
}

void SourceCrop::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    const QRectF part = wantedPart();
    if (part.isEmpty() || m_picture.image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double scale = qMin(width() / part.width(), height() / part.height());
    const QSizeF size = part.size() * scale;
    const QRectF place(QPointF((width() - size.width()) / 2, 0), size);
    QPainterPath rounded;
    rounded.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
    painter.setClipPath(rounded);
    const double pixels = double(m_picture.image.width()) / m_picture.pageSize.width();
    painter.drawImage(place, m_picture.image, QRectF(part.topLeft() * pixels, part.size() * pixels));
    painter.setClipping(false);
    const auto onScreen = [&](const QRectF &box) {
        return QRectF(place.topLeft() + (box.topLeft() - part.topLeft()) * scale, box.size() * scale);
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensOf(ThemeName::Light).accent, 2)); // on the picture, which no theme darkens
    painter.drawRoundedRect(onScreen(m_origin.box).adjusted(-2, -2, 2, 2) & place, space::tiny, space::tiny);
    painter.setPen(QPen(underMouse() || hasFocus() ? tokens.accent : tokens.borderStrong, 1));
    painter.drawPath(rounded);
}

} // namespace likeness
