// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/style/trait_dialog.h"

#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 420;
constexpr int shownLines = 4;

} // namespace

TraitDialog::TraitDialog(const QString &name, const QString &counted, const StyleEdit &edit, QWidget *parent)
    : DialogFrame(tr("%1 in the prompt").arg(name), tr("&Use it"), parent),
      m_counted(counted),
      m_words(new QPlainTextEdit),
      m_leaveOut(new QCheckBox(tr("&Leave it out of the prompt")))
{
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(counted.isEmpty() ? tr("There are too few messages to say this in a prompt. Your own words may.")
                                     : tr("Prompts made from the style card say this. What was counted, and the "
                                          "examples that show it, stay as they are."));
    words->setFixedWidth(textWidth);
    content()->addWidget(words->wrapped());
    addField(tr("&Words"), m_words);
    m_words->setPlainText(edit.words.isEmpty() ? counted : edit.words);
    m_words->setTabChangesFocus(true);
    m_words->setFixedWidth(textWidth);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * shownLines + space::large);
    m_leaveOut->setChecked(edit.isLeftOut);
    content()->addWidget(m_leaveOut);
    auto *reset = new QPushButton(tr("As it was &counted"));
    content()->addWidget(reset, 0, Qt::AlignLeading);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    m_words->setDisabled(edit.isLeftOut);
    connect(m_leaveOut, &QCheckBox::toggled, m_words, &QWidget::setDisabled);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_leaveOut->setChecked(false);
        m_words->setPlainText(m_counted);
    });
    connect(primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT given(this->edit());
        accept();
    });
}

/// A line each, so that the sentence is found again in a prompt.
StyleEdit TraitDialog::edit() const
{
    const QString words = m_words->toPlainText().simplified();
    return {m_leaveOut->isChecked(), words == m_counted ? QString() : words};
}

} // namespace likeness
