// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop/drop_area.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QDropEvent>
#include <QPainter>

namespace likeness {

DropArea::DropArea(QWidget *window) : QWidget(window)
{
    // The window below keeps getting the drag; this only paints.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropArea::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return enter(event);
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop:
        return drop(event);
    case QEvent::Resize:
        resize(parentWidget()->size());
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool DropArea::enter(QEvent *event)
{
    auto *drag = static_cast<QDropEvent *>(event);
    if (!isVisible()) {
        const DropContent content = dropContentOf(*drag->mimeData());
        if (content.isEmpty())
            return false;
        m_sentence = dropSentence(content);
        resize(parentWidget()->size());
        show();
        raise();
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    return true;
}

bool DropArea::drop(QEvent *event)
{
    hide();
    auto *drag = static_cast<QDropEvent *>(event);
    const DropContent content = dropContentOf(*drag->mimeData());
    if (content.isEmpty())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    Q_EMIT dropped(content);
    return true;
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens.window;
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
    const int inset = space::large;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::cardRadius,
                            space::cardRadius);
    constexpr int mark = 40;
    paintIcon(&painter, QStringLiteral("drop"), QRect(width() / 2 - mark / 2, height() / 2 - mark - 8, mark, mark),
              tokens.accent);
    painter.setFont(scaledFont(font(), TextSize::Title, QFont::DemiBold));
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(inset * 2, height() / 2 + 8, -inset * 2, -inset * 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace likeness
