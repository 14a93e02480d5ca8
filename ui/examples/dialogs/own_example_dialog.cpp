// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/dialogs/own_example_dialog.h"

#include "ui/common/notices/banner.h"
#include "ui/common/tokens.h"
#include "ui/examples/example_words.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int draftEvery = 3000; ///< milliseconds; what a crash may cost
constexpr int guessed = -1;

} // namespace

OwnExampleDialog::OwnExampleDialog(const OwnDraft &draft, QWidget *parent)
    : DialogFrame(tr("Write an example"), tr("&Add example"), parent),
      m_broughtBack(new Banner),
      m_message(addText(tr("&Reply to"))),
      m_reply(addText(tr("&Said"))),
      m_category(new QComboBox)
{
    m_message->setPlaceholderText(tr("What somebody writes; empty where you open the conversation"));
    m_reply->setPlaceholderText(tr("What you answer, as you would write it"));
    m_category->addItem(tr("Guess it"), guessed);
    for (const Category category : allCategories)
        m_category->addItem(categoryWord(category), int(category));
    addField(tr("&Category"), m_category);
    content()->insertWidget(0, m_broughtBack);
    fill(draft);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftEvery);
    connect(&m_draftTimer, &QTimer::timeout, this, &OwnExampleDialog::keepDraft);
    const auto follow = [this] {
        primary()->setEnabled(!written().reply.isEmpty());
        if (!m_draftTimer.isActive())
            m_draftTimer.start(); // not put off by whoever writes on and on
    };
    connect(m_message, &QPlainTextEdit::textChanged, this, follow);
    connect(m_reply, &QPlainTextEdit::textChanged, this, follow);
    connect(m_category, &QComboBox::currentIndexChanged, this, follow);
    connect(m_broughtBack, &Banner::actionChosen, this, &OwnExampleDialog::discard);
    connect(primary(), &QPushButton::clicked, this, &OwnExampleDialog::save);
}

void OwnExampleDialog::fill(const OwnDraft &draft)
{
    m_message->setPlainText(draft.userMessage);
    m_reply->setPlainText(draft.reply);
    m_category->setCurrentIndex(m_category->findData(draft.category ? int(*draft.category) : guessed));
    primary()->setEnabled(!draft.reply.isEmpty());
    m_broughtBack->say(Banner::Tone::Info, tr("A text you had not saved was brought back."), tr("Discard it"));
    m_broughtBack->setVisible(!draft.isEmpty());
    (draft.isEmpty() ? m_message : m_reply)->setFocus(Qt::OtherFocusReason);
    m_reply->moveCursor(QTextCursor::End);
}

void OwnExampleDialog::discard()
{
    fill({});
    keepDraft();
}

OwnDraft OwnExampleDialog::written() const
{
    const int chosen = m_category->currentData().toInt();
    return {m_message->toPlainText().trimmed(), m_reply->toPlainText().trimmed(),
            chosen == guessed ? std::nullopt : std::optional(Category(chosen)), true};
}

void OwnExampleDialog::keepDraft()
{
    m_draftTimer.stop();
    Q_EMIT draftChanged(written());
}

/// What was not added waits for the next time.
void OwnExampleDialog::done(int result)
{
    OwnDraft draft = result == Accepted ? OwnDraft() : written();
    draft.isOpen = false;
    m_draftTimer.stop();
    Q_EMIT draftChanged(draft);
    DialogFrame::done(result);
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
    const OwnDraft draft = written();
    Q_EMIT added(draft.userMessage, draft.reply, draft.category);
    accept();
}

} // namespace likeness
