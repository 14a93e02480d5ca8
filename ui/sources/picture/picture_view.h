// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/page_rows.h"
#include "ui/sources/picture/box_editor.h"
#include "ui/sources/picture/scaled_picture.h"

#include <QAbstractScrollArea>
#include <QTransform>

namespace likeness {

/// A page's picture with what was read on it. A click takes a word, a drag on free ground draws a box, edges can be
/// dragged; Ctrl and wheel zoom. With the keyboard: arrows go from word to word (or move the box that is being drawn,
/// with Shift its size), Enter corrects the word, Page Up and Down scroll, + - and 0 zoom.
class PictureView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    /// A page without a picture shows the shape of the page and its words.
    void showPage(const QSize &pageSize, const QVector<PageRow> &rows);
    /// The same page, read or corrected anew: place and zoom stay.
    void updateRows(const QVector<PageRow> &rows);
    void setPicture(const QImage &picture);
    void setIgnored(const QVector<QRect> &areas);
    void setThreshold(Confidence threshold);

    /// Scrolls there only if it is out of view.
    void setCurrent(const WordRef &place);
    const WordRef &current() const { return m_current; }
    /// The box being drawn, in the page's units; empty: none.
    QRect box() const { return m_editor.box(); }
    /// The row whose box it began as; -1: a new one.
    int boxRow() const { return m_editor.isEmpty() ? -1 : m_boxRow; }
    /// For the keyboard: a box around the chosen message, else in the middle of what is seen.
    void startBox();
    void clearBox();
    void showBox(const QRect &box);
    /// Why there is no picture; painted in its place.
    void setNote(const QString &note);

    bool isFitted() const { return m_isFitted; }
    /// View pixels a unit of the page.
    double zoom() const;
    void setZoom(double zoom);
    void setFitted();
    void zoomBy(double factor);

    /// What a screen reader says the view holds now.
    QString spokenValue() const;
    QRectF viewRectOf(const QRect &box) const { return toView().mapRect(QRectF(box)); }

Q_SIGNALS:
    void currentChosen(const likeness::WordRef &place);
    void currentActivated(const likeness::WordRef &place);
    /// A box was drawn or changed, by pointer or keys; it may be empty.
    void boxChanged(const QRect &box);
    /// Enter on a box.
    void boxAccepted();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Press { None, Word, Box, Pan };

    QTransform toView() const;
    QPoint toPage(const QPointF &point) const;
    int reach() const;
    void layOut();
    void zoomAt(const QPointF &anchor, double zoom);
    void hover(const QPointF &point);
    Qt::CursorShape cursorAt(const QPoint &point) const;
    void pressGround(const QPoint &point);
    void ensureVisible(const QRect &box);
    bool boxKey(const QKeyEvent &event);
    bool zoomKey(const QKeyEvent &event);
    bool walkKey(const QKeyEvent &event);
    void walk(int step);
    void choose(const WordRef &place);
    void paintPage(QPainter *painter, const QRectF &target);

    ScaledPicture m_picture;
    QSize m_pageSize;
    QVector<PageRow> m_rows;
    QVector<QRect> m_ignored;
    QString m_note;
    Confidence m_threshold = 0.8F;
    WordRef m_current;
    WordRef m_hovered;
    BoxEditor m_editor;
    int m_boxRow = -1;
    double m_zoom = 1;
    bool m_isFitted = true;
    Press m_press = Press::None;
    QPointF m_pressedAt;
    QPoint m_scrolledAtPress;
};

} // namespace likeness
