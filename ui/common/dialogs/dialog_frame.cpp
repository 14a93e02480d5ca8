// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs/dialog_frame.h"

#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace likeness {

DialogFrame::DialogFrame(const QString &title, const QString &button, QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_primary(new QPushButton(button))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_content->setSpacing(space::small);
    m_primary->setProperty("isPrimary", true);
    m_primary->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::wide);
    column->addLayout(m_content, 1);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

/// The buttons were made before what stands above them; the keyboard comes to them last.
void DialogFrame::showEvent(QShowEvent *event)
{
    QWidgetList fields;
    for (QWidget *one = nextInFocusChain(); one != this; one = one->nextInFocusChain()) {
        const bool isButton = one == m_cancel || one == m_primary;
        if (!isButton && one->focusPolicy() & Qt::TabFocus && one->isEnabledTo(this) && one->isVisibleTo(this))
            fields.append(one);
    }
    if (!fields.isEmpty()) {
        setTabOrder(fields.last(), m_cancel);
        setTabOrder(m_cancel, m_primary);
        if (!focusWidget() || focusWidget() == m_cancel)
            fields.first()->setFocus(Qt::TabFocusReason);
    }
    QDialog::showEvent(event);
}

/// A layout keeps a window as tall as its parts are alone, not as they are once their words break at its width.
bool DialogFrame::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Resize || type == QEvent::LayoutRequest) {
        if (layout()->hasHeightForWidth())
            setMinimumHeight(layout()->minimumHeightForWidth(width()));
    }
    return isTaken;
}

void DialogFrame::addField(const QString &label, QWidget *field)
{
    auto *words = new TextLabel;
    words->setText(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_content->addWidget(words);
    m_content->addWidget(field);
}

} // namespace likeness
