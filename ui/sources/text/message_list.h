// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/text/message_delegate.h"

#include <QListView>
#include <QTimer>

namespace likeness {

/// The text beside the picture: a row a message. Left and right go from word to word; Enter, a double click,
/// or a click on an uncertain word corrects in place;
/// Ctrl, Shift and wheel make the text larger or smaller.
class MessageList final : public QListView {
    Q_OBJECT
public:
    explicit MessageList(QWidget *parent = nullptr);

    void setRows(const QVector<ShownRow> &rows);
    const QVector<ShownRow> &rows() const { return m_model.rows(); }
    void setThreshold(Confidence threshold);
    Confidence threshold() const { return m_model.threshold(); }

    /// Scrolls there only if it is out of view.
    void setPlace(const WordRef &place);
    const WordRef &place() const { return m_place; }
    /// Opens the row's text with the word selected.
    void correct(const WordRef &place);
    bool isCorrecting() const { return state() == EditingState; }
    /// The same with a text that was written before and not kept.
    void correct(int row, const QString &text);

    double textZoom() const { return m_zoom; }
    void setTextZoom(double zoom);

Q_SIGNALS:
    void placeChosen(const likeness::WordRef &place);
    void textCorrected(int row, const QString &text);
    /// What is being written in a row, every few seconds; a negative row: nothing is any more.
    void draftChanged(int row, const QString &text);
    /// The speaker above a bubble was clicked; the menu belongs at that point of the screen.
    void speakerWanted(int row, const QPoint &at);
    void textZoomChanged();

protected:
    using QListView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();
    QPoint inRow(const QModelIndex &index, const QPoint &point) const;
    void choose(const WordRef &place);
    void walk(int step);
    void tellDraft();

    MessageModel m_model;
    MessageDelegate *m_delegate;
    WordRef m_place;
    double m_zoom = 1;
    bool m_isSettingPlace = false;
    QTimer m_draftTimer;
};

} // namespace likeness
