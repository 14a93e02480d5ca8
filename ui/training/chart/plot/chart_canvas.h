// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/plot/plot_axes.h"
#include "ui/training/chart/plot/plot_scene.h"

#include <QPixmap>
#include <QWidget>

namespace likeness {

/// The plot with its axes and the crosshair. What lies under the crosshair is kept as a picture, so that moving it
/// draws no line again.
class ChartCanvas final : public QWidget {
    Q_OBJECT
public:
    /// The data must outlive this; call refresh() after each change of it.
    explicit ChartCanvas(const ChartData &shown, QWidget *parent = nullptr);

    void refresh();
    /// This training over the others, which fade; empty: none.
    void bringForward(const QString &runId);

    void fit();
    bool isFitted() const { return !m_zoom; }
    /// A rectangle of the canvas fills the plot.
    void zoomTo(const QRectF &rect);

    /// Where the crosshair is; nothing: nowhere.
    std::optional<double> cross() const { return m_cross; }
    /// Snaps to the nearest stop.
    void setCross(double x);
    void clearCross();
    /// A pinned one does not follow the pointer.
    bool isPinned() const { return m_isPinned; }
    void setPinned(bool isPinned);

    const PlotFrame &frame() const { return m_axes.frame; }
    /// As it is seen, without the crosshair.
    void paintPlot(QPainter *painter);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void crossMoved();
    void pinned(bool isPinned);
    void runHovered(const QString &runId); ///< empty: none
    void checkpointChosen(const QString &runId, int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Mark {
        QString runId;
        int index = 0; ///< of the checkpoint
        QPointF place;
        int run = 0;
    };
    struct Zoom {
        Span x;
        Span y;
    };

    QFont captionFont() const { return scaledFont(font(), TextSize::Caption); }
    void layOut();
    void paintCross(QPainter *painter) const;
    void paintLabel(QPainter *painter, const Mark &mark) const;
    std::optional<Mark> markAt(const QPointF &place) const;
    std::optional<Mark> markAtCross() const;
    QString runAt(const QPointF &place) const;
    void step(int by);
    void stepByCheckpoint(int direction);
    void zoomBy(double factor);
    bool clearOne();

    const ChartData &m_data;
    PlotScene m_scene;
    PlotAxes m_axes;
    QVector<Mark> m_marks;
    QString m_forward;
    std::optional<Zoom> m_zoom;
    std::optional<double> m_cross;
    bool m_isPinned = false;
    std::optional<QPointF> m_pressed;
    QRectF m_rubber;
    std::optional<Mark> m_hovered;
    QPixmap m_picture;
    bool m_isStale = true;
};

} // namespace likeness
