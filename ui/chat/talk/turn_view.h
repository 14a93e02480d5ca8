// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/talk/row_tops.h"
#include "ui/chat/talk/turn_model.h"
#include "ui/chat/talk/turn_shape.h"

#include <QCache>
#include <QListView>
#include <QTimer>

namespace likeness {

/// The messages of a chat. Only what is in sight is laid out; the heights of the rest are measured while nothing else
/// goes on, so that a chat of thousands opens at once. What comes at the end is followed as long as the end is in
/// sight, or nearly.
class TurnView final : public QListView {
    Q_OBJECT
public:
    explicit TurnView(QWidget *parent = nullptr);

    TurnModel &turns() { return m_model; }
    const ShownTurn *current() const { return m_model.at(currentIndex()); }
    /// Buttons that lie below the current message where that is a reply.
    void setBar(QWidget *bar);
    /// Finds of it are marked.
    void setQuery(const QString &query);
    bool isNearEnd() const;
    void jumpToEnd();
    /// Makes the last one the current one and shows the end.
    void chooseLast();
    /// Whether heights are still being found out.
    bool isMeasuring() const { return m_measuring.isActive(); }
    /// Makes it the current one and scrolls there if it is out of sight.
    void choose(int row);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void currentTurnChanged();
    void isNearEndChanged(bool isNear);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Anchor {
        bool isEnd = true;
        int row = -1;
        int offset = 0;
    };

    /// The end, where no more than so many pixels lie below; else what is in sight.
    Anchor anchor(int tolerance) const;
    Anchor settledAnchor() const;
    void keep(const Anchor &anchor);
    void refreshLook();
    bool hasBar(int row) const;
    TurnShape *shapeOf(int row) const;
    void measure(int row);
    void measureInSight();
    void measureSome();
    void updateRange();
    void placeBar();
    void tellEnd();

    TurnModel m_model;
    TurnLook m_look;
    RowTops m_tops;
    mutable QCache<QString, TurnShape> m_shapes; ///< of what was in sight lately
    QString m_query;
    QWidget *m_bar = nullptr;
    QTimer m_measuring;
    int m_hovered = -1;
    bool m_isKeeping = false;
    bool m_isStill = false; ///< what is chosen is in sight, and nothing shall move
    bool m_wasNearEnd = true;
};

} // namespace likeness
