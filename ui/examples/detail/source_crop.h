// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/example.h"
#include "domain/preview.h"

#include <QAbstractButton>
#include <QCache>
#include <QImage>
#include <QTimer>

#include <functional>

namespace likeness {

/// The picture of a source's page, from 1.
using PreviewOf = std::function<Result<Preview>(const QString &sourceId, int page)>;

/// The part of the source picture where an example was read, with its boxes marked. A click leads to the source.
class SourceCrop final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SourceCrop(PreviewOf previewOf, QWidget *parent = nullptr);

    /// Hides itself where the example has no picture. A picture that is not at hand comes after a short pause, so that
    /// going through the list never waits for one.
    void showOrigin(const Origin &origin, const QString &sourceName);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Picture {
        QImage image;
        QSize pageSize;
    };

    void load();
    void show(const Picture *picture);
    QRectF wantedPart() const;
    QString key() const;

    PreviewOf m_previewOf;
    Origin m_origin;
    QCache<QString, Picture> m_pictures;
    Picture m_picture;
    QTimer m_pause;
};

} // namespace likeness
