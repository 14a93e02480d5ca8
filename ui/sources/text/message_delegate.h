// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/text/message_model.h"
#include "ui/sources/text/message_shape.h"

#include <QStyledItemDelegate>

namespace likeness {

/// Shows the messages of a page as bubbles and corrects them in place.
class MessageDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MessageDelegate(const MessageModel &model, QObject *parent = nullptr);

    void setLook(const MessageLook &look);
    const MessageLook &look() const { return m_look; }
    /// The chosen word, painted in its row; and the word that an editor begins with.
    void setCurrent(const WordRef &place) { m_current = place; }
    MessageShape shapeOf(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    const MessageModel &m_model;
    MessageLook m_look;
    WordRef m_current;
};

} // namespace likeness
