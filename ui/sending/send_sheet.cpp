// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/send_sheet.h"

#include "ui/common/money_text.h"
#include "ui/common/text_label.h"
#include "ui/sending/hidden_list.h"
#include "ui/sending/payload_view.h"
#include "ui/sending/send_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 460;

} // namespace

SendSheet::SendSheet(const SendPreview &preview, QWidget *parent)
    : QDialog(parent),
      m_preview(preview),
      m_limit(new TextLabel),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_go(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SendSheet::go);
    refresh();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void SendSheet::layOut()
{
    const SendWords words = sendWords(m_preview);
    setWindowTitle(words.title);
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(words.title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    auto *payload = new QPushButton(tr("See e&xactly what will be sent..."));
    connect(payload, &QPushButton::clicked, this, &SendSheet::showPayload);
    addLine(grid, tr("To"), words.to);
    addLine(grid, tr("What"), words.what, payload);
    if (!words.hidden.isEmpty()) {
        auto *review = new QPushButton(tr("&Review what is hidden..."));
        connect(review, &QPushButton::clicked, this, &SendSheet::showHidden);
        addLine(grid, tr("Hidden"), words.hidden, review);
    } else {
        addLine(grid, tr("Hidden"),
                tr("No personal data were found in it. What you write in your own words goes out."));
    }
    addLine(grid, tr("Tokens"), words.tokens);
    addLine(grid, tr("Cost"), words.spent.isEmpty() ? words.cost : words.cost + u'\n' + words.spent);
    if (isPriceUnknown(m_preview))
        addMost(grid);
    addLine(grid, tr("Kept"), words.kept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title->wrapped());
    column->addLayout(grid);
    column->addWidget(m_limit->wrapped());
    addButtons(column);
}

void SendSheet::addLine(QGridLayout *grid, const QString &name, const QString &text, QPushButton *more)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    auto *words = new TextLabel;
    label->setText(name);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setText(text);
    words->setFixedWidth(textWidth);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(words->wrapped(), row, 1);
    if (more)
        grid->addWidget(more, row + 1, 1, Qt::AlignLeading);
}

void SendSheet::addMost(QGridLayout *grid)
{
    m_most = new QLineEdit;
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    label->setText(tr("At &most"));
    label->setBuddy(m_most);
    m_most->setAccessibleName(tr("The most you would pay, in dollars"));
    m_most->setPlaceholderText(tr("Dollars, such as 0.50"));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_most, row, 1);
    connect(m_most, &QLineEdit::textChanged, this, &SendSheet::refresh);
}

void SendSheet::addButtons(QLayout *column)
{
    m_go->setProperty("isPrimary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
}

QString SendSheet::overLimit() const
{
    const Money limit = m_preview.monthlyLimit.value_or(Money());
    const QString shown = moneyText(limit);
    if (!m_preview.highestCost)
        return tr("Your limit of %1 for this month is used up. Nothing is sent.").arg(shown);
    return tr("This could pass your limit of %1 for this month by about %2. Nothing is sent.")
        .arg(shown, moneyTextUp(m_preview.spentThisMonth + *m_preview.highestCost - limit));
}

void SendSheet::refresh()
{
    SendPreview preview = m_preview;
    if (m_most)
        preview.highestCost = typedMoney(m_most->text());
    const bool isOver = preview.isOverLimit();
    m_go->setText(isOver ? tr("Change &limit...") : sendButtonText(preview));
    m_go->setEnabled(isOver || preview.highestCost);
    m_limit->setText(isOver ? overLimit() : QString());
    m_limit->setVisible(isOver);
}

void SendSheet::go()
{
    SendPreview preview = m_preview;
    if (m_most)
        preview.highestCost = typedMoney(m_most->text());
    if (preview.isOverLimit()) {
        reject();
        return Q_EMIT changeLimitWanted();
    }
    Q_EMIT sendWanted(preview);
    accept();
}

void SendSheet::showPayload()
{
    (new PayloadView(m_preview, this))->open();
}

void SendSheet::showHidden()
{
    (new HiddenList(m_preview.hidden, this))->open();
}

} // namespace likeness
