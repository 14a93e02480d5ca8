// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facet_bar.h"

#include "ui/common/tokens.h"
#include "ui/examples/example_words.h"
#include "ui/examples/facets/facet_chip.h"
#include "ui/examples/facets/flow_layout.h"
#include "ui/examples/facets/query_terms.h"

#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int chipGap = 6;

} // namespace

FacetBar::FacetBar(QWidget *parent) : QWidget(parent)
{
    auto *categories = new FlowLayout(chipGap);
    auto *states = new FlowLayout(chipGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(chipGap);
    column->addLayout(categories);
    column->addLayout(states);
    for (const auto category :
         {Category::Greeting, Category::Question, Category::Statement, Category::Joke, Category::Story}) {
        const auto colour = [category](const Tokens &tokens) { return tokens.category(category); };
        m_categories.append(
            addChip(categories, new FacetChip(categoryWord(category), u"cat:" + categoryName(category), colour)));
    }
    for (const auto state : {ExampleState::New, ExampleState::Accepted, ExampleState::Rejected}) {
        const auto colour = [](const Tokens &tokens) { return tokens.text; };
        m_states.append(addChip(states, new FacetChip(stateWord(state), u"status:" + stateName(state), colour)));
    }
}

FacetChip *FacetBar::addChip(QLayout *row, FacetChip *chip)
{
    row->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { Q_EMIT toggled(chip->term()); });
    return chip;
}

void FacetBar::showCounts(const ExampleStats &stats)
{
    for (int i = 0; i < m_categories.size(); ++i)
        m_categories[i]->setCount(stats.byCategory[std::size_t(i)]);
    for (int i = 0; i < m_states.size(); ++i)
        m_states[i]->setCount(stats.byState[std::size_t(i)]);
}

void FacetBar::showQuery(const QString &query)
{
    for (FacetChip *chip : m_categories + m_states)
        chip->setChecked(hasTerm(query, chip->term()));
}

} // namespace likeness
