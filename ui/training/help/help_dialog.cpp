// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/help/help_dialog.h"

#include "ui/common/card.h"
#include "ui/common/money_text.h"
#include "ui/common/text_label.h"
#include "ui/training/parts/fact_grid.h"
#include "ui/training/plan/training_choices.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(720, 620);

TextLabel *prose(const QString &text)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    label->setText(text);
    return label->wrapped();
}

} // namespace

HelpDialog::HelpDialog(const TrainingChoices &plan, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What is fine-tuning?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QWidget;
    auto *ways = new QVBoxLayout(body);
    ways->setContentsMargins(0, 0, space::medium, 0);
    ways->setSpacing(space::medium);
    ways->addWidget(prose(tr("Fine-tuning trains a model on your examples until it writes like you by itself. It then "
                             "needs neither examples nor a long prompt with each message. Other ways are quicker, and "
                             "often enough:")));
    const QVector<Way> all = waysOf(plan);
    for (const Way &way : all)
        addWay(ways, way);
    ways->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(firstSize);
}

QVector<HelpDialog::Way> HelpDialog::waysOf(const TrainingChoices &plan) const
{
    const int accepted = plan.check() ? plan.check()->accepted : 0;
    const bool hasPrompt = plan.check() && !plan.check()->dataset.systemPrompt.trimmed().isEmpty();
    const QString have = tr("you have %n", nullptr, accepted);
    const auto offer = plan.offer();
    const bool isPaid = offer && !offer->target.isHere && offer->estimate.cost;
    const QString price = isPaid
        ? tr("About %1 for your rows once, then what its answers cost.").arg(moneyTextUp(*offer->estimate.cost))
        : tr("Some dollars once, then what its answers cost.");
    return {{tr("Prompt"), tr("The model is told in words how to write. It stays as it is."),
             tr("1 to 10 examples, or none. %1").arg(hasPrompt ? tr("Yours has a prompt.") : tr("Yours has none yet.")),
             tr("Under a minute"), tr("Cents, for an analysis of the style; nothing where you write it."),
             tr("Trying things out, and changing the style quickly.")},
            {tr("Prompt with examples"), tr("With each message the model is shown some of your examples."),
             tr("20 and more; %1.").arg(have), tr("At once"), tr("More tokens with each message."),
             tr("A likeness that is good without any training.")},
            {tr("Fine-tuning at a provider"), tr("A copy of their model is trained on your rows. It stays there."),
             tr("%1 to 1000 and more; %2.").arg(goodTrainingRows).arg(have), tr("10 minutes to some hours"), price,
             tr("A manner that goes deep, with short and cheap prompts.")},
            {tr("Open model on this computer"),
             tr("A model that is yours is trained here. Nothing leaves the computer."),
             tr("%1 to 1000 and more; %2.").arg(goodTrainingRows).arg(have),
             tr("Minutes for the practice model, hours for large ones"), tr("Nothing but current."),
             tr("Full control, and words that must not leave the house.")}};
}

void HelpDialog::addWay(QVBoxLayout *column, const Way &way)
{
    auto *card = new Card(Card::Ground::Surface);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inside->setSpacing(space::small);
    auto *name = new TextLabel(TextSize::Heading);
    name->setText(way.name);
    auto *facts = new FactGrid;
    facts->setVerticalSpacing(space::tiny);
    facts->addFact(tr("Data"))->setText(way.needed);
    facts->addFact(tr("Time"))->setText(way.time);
    facts->addFact(tr("Cost"))->setText(way.cost);
    facts->addFact(tr("Best for"))->setText(way.bestFor);
    inside->addWidget(name->wrapped());
    inside->addWidget(prose(way.what));
    inside->addLayout(facts);
    column->addWidget(card);
}

} // namespace likeness
