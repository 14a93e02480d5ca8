// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/text/prompt_editor.h"

#include "domain/text/words.h"
#include "ui/common/text_label.h"
#include "ui/prompt/text/replace_bar.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int countAfter = 250; ///< milliseconds

} // namespace

PromptEditor::PromptEditor(QWidget *parent)
    : QWidget(parent),
      m_edit(new QPlainTextEdit),
      m_counts(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_find(new ReplaceBar(*m_edit))
{
    m_edit->setAccessibleName(tr("Prompt"));
    m_edit->setPlaceholderText(tr("What the model is told before every chat: who it is, how it writes, what it never "
                                  "does."));
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->document()->setDocumentMargin(space::large);
    m_edit->setAcceptDrops(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::tiny, space::large, space::small);
    foot->addWidget(m_counts->wrapped());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_edit, 1);
    column->addLayout(foot);
    setFocusProxy(m_edit);
    m_timer.setSingleShot(true);
    m_timer.setInterval(countAfter);
    connect(&m_timer, &QTimer::timeout, this, &PromptEditor::count);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_timer.start();
        Q_EMIT edited();
    });
}

void PromptEditor::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(m_edit);
    if (m_edit->isReadOnly() && text.startsWith(this->text())) {
        QTextCursor end(m_edit->document());
        end.movePosition(QTextCursor::End);
        const bool isAtEnd = m_edit->verticalScrollBar()->value() >= m_edit->verticalScrollBar()->maximum() - 1;
        end.insertText(text.mid(this->text().size()));
        if (isAtEnd)
            m_edit->verticalScrollBar()->setValue(m_edit->verticalScrollBar()->maximum());
    } else {
        m_edit->setPlainText(text);
    }
    if (m_edit->isReadOnly())
        m_timer.start(); // it is being written, piece by piece
    else
        count();
}

QString PromptEditor::text() const
{
    return m_edit->toPlainText();
}

void PromptEditor::setWriting(bool isWriting)
{
    m_edit->setReadOnly(isWriting);
}

void PromptEditor::setMeter(const TokenMeter &meter, const QString &model)
{
    m_meter = meter;
    m_model = model;
    count();
}

void PromptEditor::find(int step)
{
    if (step == 0)
        m_find->open();
    else
        m_find->step(step);
}

bool PromptEditor::closeFind()
{
    return m_find->close();
}

void PromptEditor::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void PromptEditor::count()
{
    m_timer.stop();
    const QString text = this->text();
    const QString words = tr("%n word(s)", nullptr, int(wordsOf(text).size()));
    if (!m_meter.count)
        return m_counts->setText(words);
    const QString tokens = tr("%n token(s)", nullptr, m_meter.count(text));
    const QString counted = m_meter.isExact ? tokens : tr("about %1").arg(tokens);
    m_counts->setText(m_model.isEmpty() ? tr("%1, %2").arg(words, counted)
                                        : tr("%1, %2 for %3").arg(words, counted, m_model));
}

} // namespace likeness
