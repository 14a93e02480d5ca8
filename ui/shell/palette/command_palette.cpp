// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/command_palette.h"

#include "ui/common/icons.h"
#include "ui/common/popup_frame.h"
#include "ui/common/text_label.h"
#include "ui/shell/palette/palette_delegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
constexpr int fromTop = 72;

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_rows(rowsOf(actions)),
      m_typed(new QLineEdit),
      m_list(new QListView),
      m_nothing(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_typed->setPlaceholderText(tr("Type what you want to do"));
    m_typed->setAccessibleName(tr("Find a command"));
    m_typed->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the field, which moves the selection
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setText(tr("No command has this name."));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    place();
    find();
    m_typed->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    resize(qMin(paletteWidth, room.width() - 2 * space::huge), qMin(paletteHeight, room.height() - 2 * fromTop));
    move(parentWidget()->mapToGlobal(QPoint((room.width() - width()) / 2, fromTop)));
}

void CommandPalette::find()
{
    m_model.replaceRows(matching(m_rows, m_typed->text()));
    const bool hasRows = m_model.rowCount() > 0;
    m_list->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::choose()
{
    const ActionRow *row = m_model.rowAt(m_list->currentIndex());
    if (!row || !row->whyNot.isEmpty())
        return; // the row says why not
    const QString id = row->id;
    accept();
    Q_EMIT chosen(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupFrame(painter, palette(), rect());
}

} // namespace likeness
