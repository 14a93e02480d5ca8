// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/page_pictures.h"

#include "base/async.h"
#include "base/pool.h"
#include "services/sources.h"

namespace likeness {

namespace {

constexpr int keptKibibytes = 96 * 1024;

QString keyOf(const QString &sourceId, int page)
{
    return sourceId + u'/' + QString::number(page);
}

/// In the form that is painted fastest.
QImage imageOf(const Preview &preview)
{
    if (!isValid(preview))
        return {};
    const QSize size = preview.size;
    const auto *bytes = reinterpret_cast<const uchar *>(preview.rgb.constData());
    return QImage(bytes, size.width(), size.height(), 3 * size.width(), QImage::Format_RGB888)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

PagePictures::PagePictures(Sources &sources, QObject *parent)
    : QObject(parent),
      m_sources(sources),
      m_kept(keptKibibytes)
{
    connect(&sources, &Sources::previewChanged, this, [this](const QString &sourceId, int page) {
        m_kept.remove(keyOf(sourceId, page));
        Q_EMIT ready(sourceId, page);
    });
}

QImage PagePictures::picture(const QString &sourceId, int page)
{
    if (const QImage *kept = m_kept.object(keyOf(sourceId, page)))
        return *kept;
    fetch(sourceId, page);
    return {};
}

void PagePictures::fetch(const QString &sourceId, int page)
{
    const QString key = keyOf(sourceId, page);
    if (sourceId.isEmpty() || m_fetching.contains(key))
        return;
    m_fetching.insert(key);
    onDone(m_sources.loadPreview(sourceId, page), this, [this, sourceId, page](const Result<Preview> &preview) {
        if (!preview)
            return keep(sourceId, page, {});
        onDone(runInPool([preview = *preview] { return imageOf(preview); }), this,
               [this, sourceId, page](const QImage &picture) { keep(sourceId, page, picture); });
    });
}

void PagePictures::keep(const QString &sourceId, int page, const QImage &picture)
{
    const QString key = keyOf(sourceId, page);
    m_fetching.remove(key);
    if (picture.isNull()) {
        Q_EMIT missing(sourceId, page);
        return;
    }
    m_kept.insert(key, new QImage(picture), qMax(1, int(picture.sizeInBytes() / 1024)));
    Q_EMIT ready(sourceId, page);
}

} // namespace likeness
