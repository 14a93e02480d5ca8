// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/deriving/strip.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <functional>

namespace likeness {

/// Scrolled captures as the one long conversation that they are. What two of them show is shown once. A click, or
/// Enter, leads to a capture.
class StripView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Hands over a capture's picture, or null while it is not there.
    using PictureOf = std::function<QImage(const QString &sourceId)>;

    explicit StripView(PictureOf pictureOf, QWidget *parent = nullptr);

    void setParts(const QVector<StripPart> &parts, const QStringList &names);
    const QVector<StripPart> &parts() const { return m_parts; }
    /// The capture that is marked and scrolled to.
    void setCurrent(const QString &sourceId);
    void refresh() { viewport()->update(); }
    QString spokenValue() const;

Q_SIGNALS:
    void chosen(const QString &sourceId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Span {
        int top = 0; ///< on the strip, in its pixels
        int bottom = 0;
    };

    double scale() const;
    int height() const;
    /// What of a capture is seen: half of what it shares with each neighbour.
    Span spanOf(int part) const;
    void layOut();
    void paintPart(QPainter *painter, int part);
    void go(int part);

    PictureOf m_pictureOf;
    QVector<StripPart> m_parts;
    QStringList m_names;
    int m_current = -1;
};

} // namespace likeness
