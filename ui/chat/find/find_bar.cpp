// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/find/find_bar.h"

#include "ui/chat/talk/turn_view.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace likeness {

namespace {

QPushButton *toolButton(const QString &icon, const QString &name)
{
    auto *button = new QPushButton(themedIcon(icon), QString());
    button->setFlat(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FindBar::FindBar(TurnView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_words(new QLineEdit),
      m_count(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted))
{
    m_words->setPlaceholderText(tr("Find in this chat"));
    m_words->setAccessibleName(tr("Find in this chat"));
    m_words->setClearButtonEnabled(true);
    QPushButton *previous = toolButton(QStringLiteral("chevron-left"), tr("Previous match"));
    QPushButton *next = toolButton(QStringLiteral("chevron-right"), tr("Next match"));
    QPushButton *leave = toolButton(QStringLiteral("cross"), tr("Close search"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::small, space::wide, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (QPushButton *button : {previous, next, leave})
        row->addWidget(button);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(leave, &QPushButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    find();
    if (words.isEmpty()) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    }
}

bool FindBar::close()
{
    if (isHidden())
        return false;
    hide();
    m_view.setQuery({});
    m_view.setFocus(Qt::OtherFocusReason);
    return true;
}

void FindBar::refresh()
{
    if (!isHidden())
        find();
}

void FindBar::find()
{
    const QString words = m_words->text().trimmed();
    m_rows.clear();
    m_view.setQuery(words);
    const QVector<ShownTurn> &turns = m_view.turns().turns();
    for (int row = 0; !words.isEmpty() && row < turns.size(); ++row) {
        if (turns[row].text.contains(words, Qt::CaseInsensitive))
            m_rows.append(row);
    }
    tell();
}

void FindBar::step(int by)
{
    if (isHidden())
        open();
    if (m_rows.isEmpty())
        return;
    const int current = m_view.currentIndex().row();
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), current);
    const bool isOn = at != m_rows.cend() && *at == current;
    const auto place = at - m_rows.cbegin();
    const auto size = m_rows.size();
    const auto next = by > 0 ? (isOn ? place + 1 : place) : place - 1;
    m_view.choose(m_rows[(next % size + size) % size]); // after the last comes the first
    tell();
}

void FindBar::tell()
{
    const QLocale locale;
    const int current = m_view.currentIndex().row();
    const qsizetype at = m_rows.indexOf(current);
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_rows.isEmpty())
        m_count->setText(tr("Nothing found"));
    else if (at < 0)
        m_count->setText(tr("%n message(s)", nullptr, int(m_rows.size())));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(m_rows.size())));
}

} // namespace likeness
