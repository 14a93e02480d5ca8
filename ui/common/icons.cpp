// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace likeness {

namespace {

QByteArray drawingOf(const QString &name)
{
    QFile file(u":/icons/" + name + u".svg");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QString &name, const QSize &size, const QColor &colour)
{
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(drawing).render(&painter, QRectF(QPointF(), size));
    return pixmap;
}

// Qt's own SVG icon engine cannot recolour; ours replaces the word that stands for the current colour.
class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintIcon(painter, m_name, rect, QGuiApplication::palette().color(group, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name));
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size = (rect.size() * ratio).toSize();
    const QString key = u"icon/%1/%2/%3x%4"_qs.arg(name, colour.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, size, colour);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

} // namespace likeness
