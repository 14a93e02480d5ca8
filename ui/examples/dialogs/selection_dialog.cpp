// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/dialogs/selection_dialog.h"

#include "ui/common/text_label.h"
#include "ui/examples/example_words.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace likeness {

namespace {

constexpr int contentWidth = 440;
constexpr int mostChosen = 1000;
constexpr int mostWords = 1000;
constexpr double mostHours = 8760;

TextLabel *muted(const QString &text)
{
    auto *label = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    label->setText(text);
    return label->wrapped();
}

void addKnob(QGridLayout &grid, const QString &label, QWidget *knob)
{
    const int row = grid.rowCount();
    auto *words = new TextLabel;
    words->setText(label);
    words->setBuddy(knob);
    knob->setAccessibleName(QString(label).remove(u'&'));
    grid.addWidget(words->wrapped(), row, 0);
    grid.addWidget(knob, row, 1);
}

QSpinBox *numberKnob(int least, int most, int value)
{
    auto *knob = new QSpinBox;
    knob->setRange(least, most);
    knob->setValue(value);
    return knob;
}

} // namespace

SelectionDialog::SelectionDialog(const SelectionChoice &choice, const ExampleStats &stats, QWidget *parent)
    : DialogFrame(tr("Selection for export"), tr("&Apply"), parent),
      m_target(numberKnob(1, mostChosen, choice.target)),
      m_words(numberKnob(0, mostWords, choice.filter.minWords)),
      m_replyWords(numberKnob(0, mostWords, choice.filter.minReplyWords)),
      m_gap(new QDoubleSpinBox),
      m_greetings(new QCheckBox(tr("&Keep bare greetings and goodbyes")))
{
    addKnobs(choice);
    addReasons(stats);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    connect(primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->choice());
        accept();
    });
}

void SelectionDialog::addKnobs(const SelectionChoice &choice)
{
    m_gap->setRange(0, mostHours);
    m_gap->setDecimals(1);
    m_gap->setValue(choice.filter.gapHours);
    m_gap->setSuffix(tr(" h"));
    m_gap->setSpecialValueText(tr("Never"));
    m_greetings->setChecked(choice.filter.keepGreetings);
    auto *about =
        muted(tr("The selection holds the most representative examples, spread over categories, lengths and words, "
                 "for an export that takes only these. What is left out of it stays in the list."));
    about->setMinimumWidth(contentWidth);
    content()->addWidget(about);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    addKnob(*grid, tr("Examples to &choose"), m_target);
    addKnob(*grid, tr("Least words of an &exchange"), m_words);
    addKnob(*grid, tr("Least words of a &reply"), m_replyWords);
    addKnob(*grid, tr("A silence that ends a con&versation"), m_gap);
    content()->addSpacing(space::small);
    content()->addLayout(grid);
    content()->addWidget(m_greetings);
}

void SelectionDialog::addReasons(const ExampleStats &stats)
{
    content()->addSpacing(space::medium);
    if (stats.leftOut == 0)
        return content()->addWidget(muted(tr("Nothing is left out.")));
    const QLocale locale;
    auto *title = new TextLabel;
    title->setText(tr("%n left out", nullptr, stats.leftOut));
    content()->addWidget(title);
    QStringList reasons;
    for (std::size_t i = 1; i < stats.byReason.size(); ++i) {
        if (stats.byReason[i] > 0)
            reasons.append(tr("%1: %2").arg(leftOutLabel(LeftOutReason(i)), locale.toString(stats.byReason[i])));
    }
    content()->addWidget(muted(reasons.join(u'\n')));
    auto *show = new QPushButton(tr("&Show what is left out"));
    content()->addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QPushButton::clicked, this, [this] {
        Q_EMIT leftOutWanted();
        reject();
    });
}

SelectionChoice SelectionDialog::choice() const
{
    return {{m_words->value(), m_replyWords->value(), m_gap->value(), m_greetings->isChecked()}, m_target->value()};
}

} // namespace likeness
