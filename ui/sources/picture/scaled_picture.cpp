// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/scaled_picture.h"

#include "base/async.h"
#include "base/pool.h"

namespace likeness {

void ScaledPicture::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_scaled = QImage();
    m_wanted = QSize();
}

const QImage &ScaledPicture::forSize(const QSize &pixels)
{
    const bool isSmaller = pixels.width() < m_picture.width();
    if (!isSmaller || pixels.isEmpty())
        return m_picture;
    if (pixels == m_wanted)
        return m_scaled.isNull() ? m_picture : m_scaled;
    m_wanted = pixels;
    onDone(runInPool([picture = m_picture, pixels] {
               return picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
           }),
           this, [this, pixels, key = m_picture.cacheKey()](const QImage &scaled) {
               if (pixels != m_wanted || key != m_picture.cacheKey())
                   return;
               m_scaled = scaled;
               Q_EMIT ready();
           });
    return m_scaled.isNull() ? m_picture : m_scaled;
}

} // namespace likeness
