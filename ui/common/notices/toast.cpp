// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/toast.h"

#include "ui/common/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace likeness {

namespace {

constexpr int duration = 6000;
constexpr int longDuration = 10'000; ///< with a button

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window),
      m_text(new TextLabel),
      m_undo(addButton(tr("Undo"))),
      m_show(addButton(tr("Show in folder")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_show);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoWanted);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_folder); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    recolour();
    hide();
}

QPushButton *Toast::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, &QWidget::hide);
    return button;
}

void Toast::say(const QString &text, bool isUndoable, const QString &folder)
{
    m_text->setText(text);
    m_folder = folder;
    m_undo->setVisible(isUndoable);
    m_show->setVisible(!folder.isEmpty());
    setAccessibleName(text);
    m_timer.setInterval(isUndoable || !folder.isEmpty() ? longDuration : duration);
    m_timer.start();
    for (QWidget *bar : bars())
        bar->installEventFilter(this);
    show();
    raise();
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::withdrawUndo()
{
    if (m_undo->isHidden())
        return;
    m_undo->hide();
    place();
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMine = watched->parent() == this;
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
        if (!isMine && isVisible())
            place();
        break;
    case QEvent::FocusIn:
        if (isMine)
            m_timer.stop();
        break;
    case QEvent::FocusOut:
        if (isMine)
            goOn();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(rect(), space::cardRadius, space::cardRadius);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Toast::recolour()
{
    QPalette inverse;
    inverse.setColor(QPalette::WindowText, tokensFor(palette()).window);
    if (m_text->palette().color(QPalette::WindowText) != inverse.color(QPalette::WindowText))
        m_text->setPalette(inverse);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    goOn();
}

void Toast::goOn()
{
    if (!underMouse() && !m_undo->hasFocus() && !m_show->hasFocus())
        m_timer.start();
}

QList<QWidget *> Toast::bars() const
{
    QList<QWidget *> bars = parentWidget()->findChildren<QWidget *>();
    bars.removeIf([](const QWidget *one) { return !one->property("staysInSight").toBool(); });
    return bars;
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    m_text->setWordWrap(m_text->fontMetrics().horizontalAdvance(m_text->text()) > room.width() / 2);
    m_text->setMinimumWidth(m_text->wordWrap() ? room.width() / 2 : 0);
    layout()->activate();
    resize(sizeHint().boundedTo(room - QSize(space::huge, 0)).expandedTo(QSize(0, 48)));
    QRect place(QPoint((room.width() - width()) / 2, room.height() - height() - 48), size());
    for (const QWidget *bar : bars()) {
        const QRect covered(bar->mapTo(parentWidget(), QPoint()), bar->size());
        if (bar->isVisible() && covered.intersects(place))
            place.moveBottom(covered.top() - space::small);
    }
    move(place.topLeft());
}

} // namespace likeness
