// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pane/reply_status.h"

#include "ui/common/text_label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace likeness {

ReplyStatus::ReplyStatus(QWidget *parent)
    : QWidget(parent),
      m_words(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, 0);
    column->addWidget(m_words);
    // An empty line keeps its height, so that messages do not move when somebody begins to write.
    m_words->setText(QStringLiteral(" "));
}

void ReplyStatus::start(const QString &name)
{
    const QString words = tr("%1 is writing...").arg(name);
    if (m_words->text() == words)
        return;
    m_words->setText(words);
    tell(tr("Reply started"));
}

void ReplyStatus::finish(const QString &reply)
{
    m_words->setText(QStringLiteral(" "));
    tell(reply);
}

void ReplyStatus::clear()
{
    m_words->setText(QStringLiteral(" "));
    m_words->setAccessibleName({});
}

void ReplyStatus::tell(const QString &words)
{
    m_words->setAccessibleName(words);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace likeness
