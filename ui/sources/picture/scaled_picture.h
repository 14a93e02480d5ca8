// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

namespace likeness {

/// A picture made small without losing its thin strokes. That takes longer than a frame, so it happens in the pool
/// and the picture itself stands in until it is done.
class ScaledPicture final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    /// What to paint for so many physical pixels: the scaled picture, or the whole one.
    const QImage &forSize(const QSize &pixels);

Q_SIGNALS:
    void ready();

private:
    QImage m_picture;
    QImage m_scaled;
    QSize m_wanted;
};

} // namespace likeness
