// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "ui/sources/list/source_filter.h"
#include "ui/sources/list/sources_model.h"

#include <QListView>

namespace likeness {

/// The files in the person's order, which dragging changes.
class SourceList final : public QListView {
    Q_OBJECT
public:
    explicit SourceList(QWidget *parent = nullptr);

    void setSources(const QVector<Source> &sources);
    const QVector<Source> &sources() const { return m_model.rows(); }
    SourceFilter &filter() { return m_filter; }

    const Source *current() const;
    /// Those selected, in their order; the ids that acts are about.
    QStringList selectedIds() const;
    /// Makes it current and visible; lifts the filter if that hides it.
    bool choose(const QString &sourceId);
    /// The order after moving the selected ones by one place; empty if they cannot.
    QStringList movedBy(int step) const;

Q_SIGNALS:
    void currentSourceChanged();
    void reordered(const QStringList &ids);
    void renameWanted(const QString &sourceId, const QString &name);
    void filterLifted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The row before which what is dragged would stand.
    int rowAtDrop(const QPoint &point) const;
    void endDrag();

    SourcesModel m_model;
    SourceFilter m_filter;
    QString m_currentId;
    QPoint m_pressedAt;
    QStringList m_dragged; ///< ids
    int m_dropRow = -1;
};

} // namespace likeness
