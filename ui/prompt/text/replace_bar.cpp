// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/text/replace_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace likeness {

namespace {

constexpr int fieldWidth = 150;

QPushButton *toolButton(const QString &icon, const QString &name)
{
    auto *button = new QPushButton(themedIcon(icon), QString());
    button->setFlat(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ReplaceBar::ReplaceBar(QPlainTextEdit &edit, QWidget *parent)
    : QWidget(parent),
      m_edit(edit),
      m_words(new QLineEdit),
      m_with(new QLineEdit),
      m_count(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_replace(new QPushButton(tr("R&eplace"))),
      m_replaceAll(new QPushButton(tr("Replace a&ll")))
{
    layOut();
    connect(m_words, &QLineEdit::textChanged, this, &ReplaceBar::find);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &ReplaceBar::replaceAll);
    connect(&m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            find();
    });
    hide();
}

void ReplaceBar::layOut()
{
    m_words->setPlaceholderText(tr("Find in the prompt"));
    m_words->setAccessibleName(tr("Find in the prompt"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    for (QLineEdit *field : {m_words, m_with})
        field->setMinimumWidth(fieldWidth);
    QPushButton *previous = toolButton(QStringLiteral("chevron-left"), tr("Previous match"));
    QPushButton *next = toolButton(QStringLiteral("chevron-right"), tr("Next match"));
    QPushButton *leave = toolButton(QStringLiteral("cross"), tr("Close search"));
    auto *row = new FlowLayout(space::small, this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    for (QWidget *part :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(previous), static_cast<QWidget *>(next),
          static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_with), static_cast<QWidget *>(m_replace),
          static_cast<QWidget *>(m_replaceAll), static_cast<QWidget *>(leave)})
        row->addWidget(part);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(leave, &QPushButton::clicked, this, &ReplaceBar::close);
}

void ReplaceBar::open()
{
    show();
    if (const QString chosen = m_edit.textCursor().selectedText(); !chosen.isEmpty())
        m_words->setText(chosen);
    find();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool ReplaceBar::close()
{
    if (isHidden())
        return false;
    hide();
    m_edit.setExtraSelections({});
    m_edit.setFocus(Qt::OtherFocusReason);
    return true;
}

void ReplaceBar::find()
{
    m_found.clear();
    if (!m_words->text().isEmpty()) {
        const QTextDocument *text = m_edit.document();
        for (QTextCursor at = text->find(m_words->text()); !at.isNull(); at = text->find(m_words->text(), at))
            m_found.append(at);
    }
    mark();
}

/// The match that is chosen, or -1.
int ReplaceBar::current() const
{
    const QTextCursor chosen = m_edit.textCursor();
    for (int i = 0; i < m_found.size(); ++i) {
        if (m_found[i].selectionStart() == chosen.selectionStart()
            && m_found[i].selectionEnd() == chosen.selectionEnd())
            return i;
    }
    return -1;
}

void ReplaceBar::step(int by)
{
    if (isHidden())
        return open();
    if (m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    int wanted = current() + by;
    if (current() < 0) { // from where the text is being read
        const int place = m_edit.textCursor().selectionStart();
        const auto behind = std::find_if(m_found.begin(), m_found.end(),
                                         [place](const QTextCursor &at) { return at.selectionStart() >= place; });
        wanted = int(behind - m_found.begin()) + (by > 0 ? 0 : -1);
    }
    m_edit.setTextCursor(m_found[(wanted % count + count) % count]); // after the last comes the first
    mark();
}

void ReplaceBar::mark()
{
    const Tokens &tokens = tokensFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(tokens.warningTint);
    format.setForeground(tokens.warning);
    for (const QTextCursor &at : std::as_const(m_found))
        marks.append({at, format});
    m_edit.setExtraSelections(marks);
    const QLocale locale;
    const bool isAny = !m_found.isEmpty();
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (!isAny)
        m_count->setText(tr("Nothing found"));
    else if (current() < 0)
        m_count->setText(tr("%n match(es)", nullptr, int(m_found.size())));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(current() + 1), locale.toString(m_found.size())));
    m_replace->setEnabled(isAny && !m_edit.isReadOnly());
    m_replaceAll->setEnabled(isAny && !m_edit.isReadOnly());
}

void ReplaceBar::replace()
{
    if (current() < 0)
        return step(1); // seen before it is replaced
    QTextCursor at = m_edit.textCursor();
    at.insertText(m_with->text());
    m_edit.setTextCursor(at);
    step(1);
}

void ReplaceBar::replaceAll()
{
    QTextCursor all(m_edit.document());
    const QVector<QTextCursor> found = m_found; // the text that changes is looked through again
    all.beginEditBlock();
    for (QTextCursor at : found)
        at.insertText(m_with->text());
    all.endEditBlock();
}

void ReplaceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        mark();
}

} // namespace likeness
