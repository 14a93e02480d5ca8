// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/cost/training_sheet.h"

#include "ui/common/money_text.h"
#include "ui/common/text_label.h"
#include "ui/sending/hidden_list.h"
#include "ui/sending/payload_view.h"
#include "ui/training/cost/cost_words.h"
#include "ui/training/data/data_files.h"
#include "ui/training/parts/fact_grid.h"
#include "ui/training/plan/plan_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 480;

} // namespace

TrainingSheet::TrainingSheet(const TrainingOffer &offer, Money typedFrom, QWidget *parent)
    : QDialog(parent),
      m_offer(offer),
      m_isTyped(offer.estimate.cost && offer.isTypedConfirmationNeeded(typedFrom)),
      m_limit(new TextLabel),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_go(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &TrainingSheet::go);
    refresh();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void TrainingSheet::layOut()
{
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(costWords(m_offer).title);
    setWindowTitle(title->text());
    auto *grid = new FactGrid(textWidth);
    addFacts(grid);
    m_go->setProperty("isPrimary", true);
    m_go->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title->wrapped());
    column->addLayout(grid);
    column->addWidget(m_limit->wrapped());
    column->addLayout(row);
}

void TrainingSheet::addFacts(FactGrid *grid)
{
    const CostWords words = costWords(m_offer);
    const bool isHere = m_offer.target.isHere;
    auto *payload =
        new QPushButton(isHere ? tr("See e&xactly what is trained on...") : tr("See e&xactly what will be sent..."));
    connect(payload, &QPushButton::clicked, this, &TrainingSheet::showPayload);
    grid->addFact(isHere ? tr("Where") : tr("To"))->setText(words.to);
    grid->addFact(tr("What"))->setText(words.what);
    grid->addBelow(payload);
    if (!isHere || !words.hidden.isEmpty())
        grid->addFact(tr("Hidden"))->setText(words.hidden.isEmpty() ? words.notHidden : words.hidden);
    if (!words.hidden.isEmpty()) {
        auto *review = new QPushButton(tr("&Review what is hidden..."));
        connect(review, &QPushButton::clicked, this, [this] { (new HiddenList(m_offer.hidden, this))->open(); });
        grid->addBelow(review);
    }
    grid->addFact(tr("Tokens"))->setText(words.tokens);
    grid->addFact(tr("Epochs"))->setText(words.epochs);
    if (!isHere) {
        grid->addFact(tr("Cost"))->setText(words.cost + u'\n' + words.limits);
        addAmount(grid);
    }
    grid->addFact(tr("Time"))->setText(words.time);
    grid->addFact(tr("Kept"))->setText(words.kept);
    if (isHere)
        return;
    m_deletes = new QCheckBox(tr("&Delete the uploaded files after the training"));
    m_deletes->setChecked(m_offer.wish.deletesFiles);
    grid->addBelow(m_deletes);
}

/// To be typed: the amount itself above the threshold, or the most one would pay where no price is known.
void TrainingSheet::addAmount(FactGrid *grid)
{
    const bool isUnknown = !m_offer.estimate.cost;
    if (!m_isTyped && !isUnknown)
        return;
    m_amount = new QLineEdit;
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    label->setText(isUnknown ? tr("At &most") : tr("T&ype it"));
    label->setBuddy(m_amount);
    m_amount->setAccessibleName(isUnknown ? tr("The most you would pay, in dollars")
                                          : tr("The amount, to agree to it"));
    m_amount->setPlaceholderText(isUnknown ? tr("Dollars, such as 5.00")
                                           : tr("%1, to agree to it").arg(moneyTextUp(*m_offer.estimate.cost)));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_amount, row, 1);
    connect(m_amount, &QLineEdit::textChanged, this, &TrainingSheet::refresh);
}

TrainingOffer TrainingSheet::agreed() const
{
    TrainingOffer offer = m_offer;
    if (m_amount && !m_isTyped)
        offer.estimate.cost = typedMoney(m_amount->text());
    if (m_deletes)
        offer.wish.deletesFiles = m_deletes->isChecked();
    return offer;
}

/// As it is shown, since nobody types a billionth of a dollar.
bool TrainingSheet::isTypedRight() const
{
    if (!m_amount)
        return true;
    const auto typed = typedMoney(m_amount->text());
    return typed && (!m_isTyped || moneyTextUp(*typed) == moneyTextUp(*m_offer.estimate.cost));
}

void TrainingSheet::refresh()
{
    const TrainingOffer offer = agreed();
    const QString over = costWords(offer).over;
    m_go->setText(over.isEmpty() ? startButtonText(offer) : tr("Change &limit..."));
    m_go->setEnabled(!over.isEmpty() || isTypedRight());
    m_limit->setText(over);
    m_limit->setVisible(!over.isEmpty());
}

void TrainingSheet::showPayload()
{
    (new PayloadView(shownBytes(everythingOf(m_offer), m_offer.hidden, placeName(m_offer.target)),
                     PayloadView::Rows::Stay, this))
        ->open();
}

void TrainingSheet::go()
{
    const TrainingOffer offer = agreed();
    if (offer.isOverLimit()) {
        reject();
        return Q_EMIT changeLimitWanted();
    }
    Q_EMIT startWanted(offer);
    accept();
}

} // namespace likeness
