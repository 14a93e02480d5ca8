// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/drawer/used_examples.h"

#include "base/async.h"
#include "services/chat/chat_answers.h"
#include "services/examples.h"
#include "ui/chat/chat_words.h"
#include "ui/chat/drawer/used_delegate.h"
#include "ui/common/flow_layout.h"
#include "ui/common/money_text.h"
#include "ui/common/notices/notices.h"
#include "ui/common/text_label.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace likeness {

UsedExamples::UsedExamples(ChatAnswers &answers, Examples &examples, Notices &notices, QWidget *parent)
    : QWidget(parent),
      m_answers(answers),
      m_examples(examples),
      m_notices(notices),
      m_title(new TextLabel(TextSize::Heading)),
      m_nothing(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_worth(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_list(new QListView),
      m_buttons(new FlowLayout(space::small))
{
    addParts();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsedExamples::currentChanged);
    connect(&answers, &ChatAnswers::examplesChanged, this, [this](const QString &avatarId) {
        if (avatarId == m_avatarId)
            refresh();
    });
}

void UsedExamples::addParts()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new UsedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Examples used"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setText(tr("This reply was made without examples."));
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (TextLabel *label : {m_title, m_nothing, m_worth})
        label->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(space::small);
    const auto inset = [column](QWidget *label, int stretch = 0) {
        auto *row = new QVBoxLayout;
        row->setContentsMargins(space::small, 0, space::small, 0);
        row->addWidget(label);
        column->addLayout(row, stretch);
    };
    inset(m_title);
    inset(m_nothing, 1);
    column->addWidget(m_list, 1);
    inset(m_worth);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(space::small, 0, space::small, 0);
    buttons->addLayout(m_buttons);
    column->addLayout(buttons);
    refresh();
}

void UsedExamples::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void UsedExamples::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    m_worth->hide();
    showChosen({});
}

void UsedExamples::showChosen(const QVector<ChosenExample> &chosen)
{
    m_chosen = chosen;
    refresh();
}

void UsedExamples::showPrepared(const std::optional<PreparedAsk> &prepared)
{
    const int number = ++m_worths;
    const bool hasExamples = prepared && prepared->exampleTokens > 0;
    m_worth->setVisible(hasExamples);
    if (!hasExamples)
        return;
    const QString taken = tr("Examples take %n token(s) of each message.", nullptr, prepared->exampleTokens);
    m_worth->setText(taken);
    onDone(m_answers.breakEven(m_avatarId, *prepared), this,
           [this, number, taken](const Result<std::optional<BreakEven>> &worth) {
               if (number != m_worths || !worth || !*worth)
                   return;
               m_worth->setText(tr("%1 Training would pay for itself after %2 messages (%3).")
                                    .arg(taken, QLocale().toString((*worth)->messages), moneyText((*worth)->training)));
           });
}

const UsedRow *UsedExamples::current() const
{
    return m_model.rowAt(m_list->currentIndex());
}

void UsedExamples::addRow(QVector<UsedRow> *rows, const ChosenExample &chosen, bool isPinned, bool isBanned) const
{
    const Result<Example> example = m_examples.example(m_avatarId, chosen.id);
    if (!example)
        return; // it was removed since
    UsedRow row;
    row.id = chosen.id;
    row.message = example->userMessage;
    row.reply = example->assistantMessage;
    row.why = chosen.tokens > 0 ? reasonWord(chosen) : QString();
    row.tokens = chosen.tokens;
    row.isPinned = isPinned;
    row.isBanned = isBanned;
    rows->append(row);
}

void UsedExamples::refresh()
{
    QVector<UsedRow> rows;
    if (!m_avatarId.isEmpty()) {
        const QStringList pinned = m_answers.pinnedExamples(m_avatarId).value_or(QStringList());
        QStringList banned = m_answers.bannedExamples(m_avatarId).value_or(QStringList());
        for (const ChosenExample &chosen : std::as_const(m_chosen)) {
            addRow(&rows, chosen, pinned.contains(chosen.id), banned.contains(chosen.id));
            banned.removeAll(chosen.id);
        }
        for (const QString &id : std::as_const(banned))
            addRow(&rows, {.id = id}, false, true);
    }
    m_model.replaceRows(rows);
    m_title->setText(tr("Examples used (%1)").arg(QLocale().toString(m_chosen.size())));
    m_nothing->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    Q_EMIT currentChanged();
}

void UsedExamples::togglePinned()
{
    const UsedRow *row = current();
    if (!row)
        return;
    if (const Result<> done = m_answers.setPinned(m_avatarId, row->id, !row->isPinned); !done)
        m_notices.tellError(done.error());
}

void UsedExamples::toggleBanned()
{
    const UsedRow *row = current();
    if (!row)
        return;
    if (const Result<> done = m_answers.setBanned(m_avatarId, row->id, !row->isBanned); !done)
        m_notices.tellError(done.error());
}

void UsedExamples::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(palette()).rail);
}

} // namespace likeness
