// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/dialogs/reply_dialog.h"

#include "ui/common/text_label.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

ReplyDialog::ReplyDialog(Use use, const QString &message, const QString &reply, QWidget *parent)
    : DialogFrame(use == Use::Fix ? tr("Fix the reply") : tr("Edit the reply"),
                  use == Use::Fix ? tr("&Keep as example") : tr("&Keep"), parent)
{
    constexpr int lines = 6;
    constexpr int fieldWidth = 460;
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->wrapped();
    words->setText(use == Use::Fix
                       ? tr("Write what you would have said. It becomes an example, to be looked at under Examples.")
                       : tr("What stands in the chat from now on. Nothing is sent."));
    content()->addWidget(words);
    if (!message.isEmpty()) {
        auto *asked = new TextLabel;
        asked->wrapped();
        constexpr int longest = 300;
        asked->setTextFormat(Qt::PlainText);
        asked->setText(tr("Reply to: %1").arg(message.simplified().left(longest)));
        content()->addWidget(asked);
    }
    auto *text = new QPlainTextEdit(reply);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(space::small);
    text->setMinimumSize(fieldWidth, lines * text->fontMetrics().lineSpacing() + space::wide);
    addField(tr("&Reply"), text);
    text->selectAll();
    const auto refresh = [this, text] { primary()->setEnabled(!text->toPlainText().trimmed().isEmpty()); };
    connect(text, &QPlainTextEdit::textChanged, this, refresh);
    refresh();
    connect(primary(), &QPushButton::clicked, this, [this, text] {
        Q_EMIT written(text->toPlainText().trimmed());
        accept();
    });
}

} // namespace likeness
