// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/dialogs/own_example_dialog.h"

#include "ui/common/tokens.h"
#include "ui/examples/example_words.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

OwnExampleDialog::OwnExampleDialog(QWidget *parent)
    : DialogFrame(tr("Write an example"), tr("&Add example"), parent),
      m_message(addText(tr("&Reply to"))),
      m_reply(addText(tr("&Said"))),
      m_category(new QComboBox)
{
    m_message->setPlaceholderText(tr("What somebody writes; empty where you open the conversation"));
    m_reply->setPlaceholderText(tr("What you answer, as you would write it"));
    constexpr int guessed = -1;
    m_category->addItem(tr("Guess it"), guessed);
    for (const Category category : allCategories)
        m_category->addItem(categoryWord(category), int(category));
    addField(tr("&Category"), m_category);
    primary()->setEnabled(false);
    connect(m_reply, &QPlainTextEdit::textChanged, this,
            [this] { primary()->setEnabled(!m_reply->toPlainText().trimmed().isEmpty()); });
    connect(primary(), &QPushButton::clicked, this, &OwnExampleDialog::save);
}

QPlainTextEdit *OwnExampleDialog::addText(const QString &label)
{
    constexpr int lines = 4;
    constexpr int fieldWidth = 460;
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(space::small);
    text->setMinimumSize(fieldWidth, lines * text->fontMetrics().lineSpacing() + space::wide);
    addField(label, text);
    return text;
}

void OwnExampleDialog::save()
{
    const int chosen = m_category->currentData().toInt();
    const auto category = chosen < 0 ? std::nullopt : std::optional(Category(chosen));
    Q_EMIT written(m_message->toPlainText().trimmed(), m_reply->toPlainText().trimmed(), category);
    accept();
}

} // namespace likeness
