// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/text/message_delegate.h"

#include "ui/common/tokens.h"
#include "ui/sources/text/message_editor.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace likeness {

namespace {

constexpr int leastEditor = 160;

} // namespace

MessageDelegate::MessageDelegate(const MessageModel &model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model)
{
}

void MessageDelegate::setLook(const MessageLook &look)
{
    m_look = look;
}

MessageShape MessageDelegate::shapeOf(const QModelIndex &index) const
{
    return MessageShape(m_model.rows()[index.row()], m_look);
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    MessageState state;
    state.isSelected = option.state & QStyle::State_Selected;
    state.hasFocus = option.state & QStyle::State_HasFocus;
    state.isHovered = option.state & QStyle::State_MouseOver;
    state.word = m_current.row == index.row() ? m_current.word : -1;
    shapeOf(index).paint(painter, option.rect.topLeft(), tokensFor(option.palette), state);
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, shapeOf(index).height()};
}

QWidget *MessageDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new MessageEditor(parent);
    edit->setObjectName(QStringLiteral("editor"));
    edit->setFont(m_look.font);
    edit->setAccessibleName(tr("Text of the message"));
    edit->setAccessibleDescription(tr("Enter keeps it, Escape leaves it as it was."));
    return edit;
}

void MessageDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<MessageEditor *>(editor);
    if (!edit->document()->isEmpty())
        return; // the page changed below it: what is being written stays
    const ShownRow &row = m_model.rows()[index.row()];
    edit->setPlainText(row.row.text);
    const auto spans = wordSpans(row.row);
    const bool hasWord = m_current.row == index.row() && m_current.word >= 0 && m_current.word < spans.size();
    QTextCursor cursor(edit->document());
    if (hasWord) {
        cursor.setPosition(spans[m_current.word].start);
        cursor.setPosition(spans[m_current.word].start + spans[m_current.word].length, QTextCursor::KeepAnchor);
    } else {
        cursor.movePosition(QTextCursor::End);
    }
    edit->setTextCursor(cursor);
}

void MessageDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<MessageEditor *>(editor)->toPlainText(), Qt::EditRole);
}

void MessageDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const MessageShape shape = shapeOf(index);
    auto *edit = static_cast<MessageEditor *>(editor);
    QRect place = shape.bubble().translated(option.rect.topLeft());
    const QRect room = option.rect.adjusted(8, 0, -8, 0);
    if (place.width() < leastEditor)
        place.setLeft(qMax(room.left(), place.right() - leastEditor));
    place.setWidth(qMin(qMax(place.width(), leastEditor), room.right() + 1 - place.left()));
    edit->setGeometry(place);
    edit->fitText();
}

bool MessageDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        auto *edit = qobject_cast<MessageEditor *>(object);
        if (isEnter && edit && !(key->modifiers() & Qt::ShiftModifier)) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace likeness
