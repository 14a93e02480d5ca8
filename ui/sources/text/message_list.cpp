// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/text/message_list.h"

#include "ui/sources/text/message_editor.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <cmath>

namespace likeness {

namespace {

constexpr int draftEvery = 3000; ///< milliseconds; what a crash may cost
constexpr double leastZoom = 0.75;
constexpr double mostZoom = 3;
constexpr double zoomPerDegree = 1.0009;

} // namespace

MessageList::MessageList(QWidget *parent) : QListView(parent), m_delegate(new MessageDelegate(m_model, this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Text"));
    setAccessibleDescription(tr("Left and right go from word to word, Enter corrects the text."));
    connect(&m_model, &MessageModel::textCorrected, this, &MessageList::textCorrected);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftEvery);
    connect(&m_draftTimer, &QTimer::timeout, this, &MessageList::tellDraft);
    refreshLook();
}

void MessageList::setRows(const QVector<ShownRow> &rows)
{
    m_model.setRows(rows);
    if (m_place.row >= rows.size() || !currentIndex().isValid())
        m_place = {};
    m_delegate->setCurrent(m_place);
    viewport()->update();
}

void MessageList::setThreshold(Confidence threshold)
{
    m_model.setThreshold(threshold);
    refreshLook();
}

void MessageList::setPlace(const WordRef &place)
{
    m_place = place;
    m_delegate->setCurrent(place);
    const QScopedValueRollback<bool> setting(m_isSettingPlace, true);
    const QModelIndex index = m_model.index(place.row);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index, EnsureVisible);
    else
        clearSelection();
    viewport()->update();
}

void MessageList::correct(const WordRef &place)
{
    setPlace(place);
    if (currentIndex().isValid())
        edit(currentIndex());
}

void MessageList::correct(int row, const QString &text)
{
    correct({row, -1});
    auto *editor = qobject_cast<MessageEditor *>(indexWidget(currentIndex()));
    if (!editor)
        return;
    editor->setPlainText(text);
    editor->moveCursor(QTextCursor::End);
}

bool MessageList::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasCorrecting = isCorrecting();
    const bool isEdited = QListView::edit(index, trigger, event);
    auto *editor = qobject_cast<MessageEditor *>(indexWidget(index));
    if (editor && isCorrecting() && !wasCorrecting) {
        connect(editor, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_draftTimer.isActive())
                m_draftTimer.start(); // not put off by whoever writes on and on
        });
    }
    return isEdited;
}

void MessageList::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QListView::closeEditor(editor, hint);
    m_draftTimer.stop();
    Q_EMIT draftChanged(-1, {});
}

void MessageList::tellDraft()
{
    if (const auto *editor = qobject_cast<MessageEditor *>(indexWidget(currentIndex())))
        Q_EMIT draftChanged(currentIndex().row(), editor->toPlainText());
}

void MessageList::setTextZoom(double zoom)
{
    zoom = qBound(leastZoom, zoom, mostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    refreshLook();
    Q_EMIT textZoomChanged();
}

void MessageList::refreshLook()
{
    MessageLook look = m_delegate->look();
    look.font = font();
    if (look.font.pointSizeF() > 0)
        look.font.setPointSizeF(look.font.pointSizeF() * m_zoom);
    else
        look.font.setPixelSize(qRound(look.font.pixelSize() * m_zoom));
    // Room for the scroll bar always, else bubbles would wrap anew when it comes and goes.
    look.width = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    look.threshold = m_model.threshold();
    look.direction = layoutDirection();
    m_delegate->setLook(look);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void MessageList::resizeEvent(QResizeEvent *event)
{
    refreshLook();
    QListView::resizeEvent(event);
}

void MessageList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refreshLook();
}

void MessageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isSettingPlace && current.isValid() && current.row() != m_place.row)
        choose({current.row(), -1});
}

QPoint MessageList::inRow(const QModelIndex &index, const QPoint &point) const
{
    return point - visualRect(index).topLeft();
}

void MessageList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const MessageShape shape = m_delegate->shapeOf(index);
    const QPoint point = inRow(index, event->pos());
    choose({index.row(), shape.wordAt(point)});
    if (event->button() == Qt::LeftButton && shape.chip().contains(point) && rows()[index.row()].row.hasSpeaker)
        Q_EMIT speakerWanted(index.row(),
                             viewport()->mapToGlobal(visualRect(index).topLeft() + shape.chip().bottomLeft()));
}

void MessageList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton || state() == EditingState)
        return;
    const int word = m_delegate->shapeOf(index).wordAt(inRow(index, event->pos()));
    const QVector<Word> &words = rows()[index.row()].row.words;
    // Whoever clicks a word that is marked as uncertain wants to put it right.
    if (word >= 0 && m_place == WordRef{index.row(), word} && isDoubtful(words[word], m_model.threshold()))
        correct(m_place);
}

void MessageList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return viewport()->unsetCursor();
    const MessageShape shape = m_delegate->shapeOf(index);
    const QPoint point = inRow(index, event->pos());
    const bool isChip = shape.chip().contains(point) && rows()[index.row()].row.hasSpeaker;
    viewport()->setCursor(isChip || shape.wordAt(point) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MessageList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        correct({index.row(), m_delegate->shapeOf(index).wordAt(inRow(index, event->pos()))});
}

void MessageList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int towards = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return walk(event->key() == towards ? 1 : -1);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        return correct(m_place.row == currentIndex().row() ? m_place : WordRef{currentIndex().row(), -1});
    QListView::keyPressEvent(event);
}

void MessageList::walk(int step)
{
    WordRef place = m_place.isValid() ? m_place : WordRef{0, step > 0 ? -1 : 0};
    place.word += step;
    while (place.row >= 0 && place.row < rows().size()) {
        const int words = int(rows()[place.row].row.words.size());
        if (place.word >= 0 && place.word < words) {
            setPlace(place);
            Q_EMIT placeChosen(place);
            return;
        }
        place.row += step;
        if (place.row >= 0 && place.row < rows().size())
            place.word = step > 0 ? 0 : int(rows()[place.row].row.words.size()) - 1;
    }
}

void MessageList::choose(const WordRef &place)
{
    m_place = place;
    m_delegate->setCurrent(place);
    viewport()->update();
    Q_EMIT placeChosen(place);
}

void MessageList::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        // Shift turns the wheel sideways on some systems.
        const QPoint turned = event->angleDelta();
        setTextZoom(m_zoom * std::pow(zoomPerDegree, turned.y() != 0 ? turned.y() : turned.x()));
        return event->accept();
    }
    QListView::wheelEvent(event);
}

} // namespace likeness
