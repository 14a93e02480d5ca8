// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/training_card.h"

#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QLocale>
#include <QPainter>
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

TrainingCard::TrainingCard(QWidget *parent)
    : QWidget(parent),
      m_words(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_bar(new QProgressBar),
      m_selection(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_change(new QPushButton(tr("Adjust...")))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Accepted for training"));
    m_change->setFlat(true);
    m_change->setIcon(themedIcon(QStringLiteral("tune")));
    m_change->setAccessibleName(tr("Adjust the selection"));
    m_change->setToolTip(tr("What is left out and why, and how many are chosen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(m_words->wrapped());
    column->addWidget(m_bar);
    column->addSpacing(space::tiny);
    column->addWidget(m_selection->wrapped());
    column->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_change, &QPushButton::clicked, this, &TrainingCard::selectionWanted);
}

void TrainingCard::showStats(const ExampleStats &stats)
{
    const QLocale locale;
    m_words->setText(tr("For training: %1 of %2 accepted")
                         .arg(locale.toString(acceptedIn(stats)), locale.toString(stats.eligibleFrom)));
    m_bar->setRange(0, qMax(1, stats.eligibleFrom));
    m_bar->setValue(qMin(acceptedIn(stats), stats.eligibleFrom));
    m_bar->setToolTip(acceptedIn(stats) >= stats.eligibleFrom
                          ? tr("Enough to train on. More make the voice surer.")
                          : tr("Training is offered from %1 accepted examples.").arg(stats.eligibleFrom));
    QString selection = tr("Selection for export: %n", nullptr, stats.selected);
    if (stats.leftOut > 0)
        selection += u". " + tr("%n left out", nullptr, stats.leftOut);
    m_selection->setText(selection);
}

/// The list above ends at a line, so that what it cuts off is seen to go on.
void TrainingCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), tokensFor(palette()).border);
}

} // namespace likeness
