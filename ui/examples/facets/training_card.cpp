// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/training_card.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

int acceptedIn(const ExampleStats &stats)
{
    return stats.byState[std::size_t(ExampleState::Accepted)];
}

} // namespace

QString trainingWords(const ExampleStats &stats)
{
    const QLocale locale;
    const QString accepted = locale.toString(acceptedIn(stats));
    const QString needed = locale.toString(stats.eligibleFrom);
    return acceptedIn(stats) >= stats.eligibleFrom ? TrainingCard::tr("%1 of %2 needed").arg(accepted, needed)
                                                   : TrainingCard::tr("%1 of %2").arg(accepted, needed);
}

TrainingCard::TrainingCard(QWidget *parent)
    : QWidget(parent),
      m_words(new TextLabel),
      m_bar(new QProgressBar),
      m_selection(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_change(new QPushButton(tr("Selection...")))
{
    auto *title = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    title->setText(tr("For training"));
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *top = new FlowLayout(space::small);
    top->addWidget(title);
    top->addWidget(m_words);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Accepted for training"));
    m_change->setFlat(true);
    m_change->setIcon(themedIcon(QStringLiteral("tune")));
    m_change->setToolTip(tr("What is left out and why, and how many are chosen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    column->setSpacing(space::tiny);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addSpacing(space::tiny);
    column->addWidget(m_selection->wrapped());
    column->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_change, &QPushButton::clicked, this, &TrainingCard::selectionWanted);
}

void TrainingCard::showStats(const ExampleStats &stats)
{
    m_words->setText(trainingWords(stats));
    m_bar->setRange(0, qMax(1, stats.eligibleFrom));
    m_bar->setValue(qMin(acceptedIn(stats), stats.eligibleFrom));
    m_bar->setToolTip(acceptedIn(stats) >= stats.eligibleFrom
                          ? tr("Enough to train on. More make the voice surer.")
                          : tr("Training is offered from %1 accepted examples.").arg(stats.eligibleFrom));
    m_selection->setText(
        tr("%1 most telling, %2 left out").arg(QLocale().toString(stats.selected), QLocale().toString(stats.leftOut)));
}

} // namespace likeness
