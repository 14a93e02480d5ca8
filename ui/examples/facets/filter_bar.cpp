// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/filter_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/examples/facets/query_edit.h"
#include "ui/examples/facets/saved_filters.h"
#include "ui/examples/facets/term_chips.h"

#include <QBoxLayout>
#include <QComboBox>

namespace likeness {

QString faultSentence(const QueryFault &fault)
{
    const QString known = fault.known.join(u", ");
    switch (fault.kind) {
    case QueryFault::Kind::UnknownKey:
        return FilterBar::tr("\"%1\" is no filter. Known are: %2.").arg(fault.term, known);
    case QueryFault::Kind::UnknownValue:
        return FilterBar::tr("\"%1\" is no filter. It may be: %2.").arg(fault.term, known);
    case QueryFault::Kind::NoValue:
        return known.isEmpty() ? FilterBar::tr("Nothing follows \"%1\".").arg(fault.term)
                               : FilterBar::tr("Nothing follows \"%1\". It may be: %2.").arg(fault.term, known);
    case QueryFault::Kind::NotANumber:
        return FilterBar::tr("\"%1\" is no number. Try <80, >=40 or 80-94.").arg(fault.term);
    }
    return {};
}

FilterBar::FilterBar(Examples &examples, Notices &notices, QWidget *parent)
    : QWidget(parent),
      m_field(new QueryEdit),
      m_saved(new SavedFilters(examples, notices)),
      m_sort(new QComboBox),
      m_fault(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_chips(new TermChips)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // keys that came together are looked for together
    addParts();
    connectParts();
}

void FilterBar::addParts()
{
    m_sort->addItem(tr("Newest first"), int(ExampleSort::Newest));
    m_sort->addItem(tr("Oldest first"), int(ExampleSort::Oldest));
    m_sort->addItem(tr("As in the sources"), int(ExampleSort::Source));
    m_sort->addItem(tr("Least certain first"), int(ExampleSort::Certainty));
    m_sort->addItem(tr("Longest first"), int(ExampleSort::Length));
    m_sort->setAccessibleName(tr("Sort"));
    m_sort->setToolTip(tr("Order of the list"));
    setSort(ExampleSort::Source);
    m_fault->wrapped()->hide();
    m_field->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    auto *row = new FlowLayout(space::small);
    row->addWidget(m_field);
    row->addWidget(m_saved);
    row->addWidget(m_sort);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::medium);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(m_chips);
}

void FilterBar::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        apply();
        Q_EMIT leaveWanted();
    });
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_sort, &QComboBox::activated, this, &FilterBar::apply);
    connect(m_saved, &SavedFilters::chosen, this, &FilterBar::setQuery);
    connect(m_chips, &TermChips::queryChosen, this, &FilterBar::setQuery);
    connect(m_chips, &TermChips::similarCleared, this, &FilterBar::similarCleared);
}

void FilterBar::setAvatar(const QString &avatarId)
{
    m_saved->setAvatar(avatarId);
}

QString FilterBar::query() const
{
    return m_field->text();
}

void FilterBar::setQuery(const QString &query)
{
    m_field->setText(query);
    apply();
}

void FilterBar::toggle(const QString &term)
{
    setQuery(toggledQuery(query(), term));
}

void FilterBar::showSimilar(const QString &words)
{
    m_chips->showSimilar(words);
    const int place = m_sort->findData(int(ExampleSort::Likeness));
    if (words.isEmpty() && place >= 0) {
        if (sort() == ExampleSort::Likeness)
            setSort(m_formerSort);
        m_sort->removeItem(place);
    } else if (!words.isEmpty()) {
        if (place < 0)
            m_sort->addItem(tr("Most alike first"), int(ExampleSort::Likeness));
        if (sort() != ExampleSort::Likeness)
            m_formerSort = sort();
        setSort(ExampleSort::Likeness);
    }
}

void FilterBar::clear()
{
    Q_EMIT similarCleared();
    setQuery({});
}

ExampleSort FilterBar::sort() const
{
    return ExampleSort(m_sort->currentData().toInt());
}

void FilterBar::setSort(ExampleSort sort)
{
    m_sort->setCurrentIndex(m_sort->findData(int(sort)));
}

void FilterBar::setKnown(const QString &key, const QStringList &values)
{
    m_field->setKnown(key, values);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterBar::hasFieldFocus() const
{
    return m_field->hasFocus();
}

void FilterBar::saveQuery()
{
    m_saved->saveQuery();
}

void FilterBar::apply()
{
    m_pause.stop();
    const auto query = ExampleQuery::read(m_field->text());
    m_fault->setVisible(!query);
    if (!query)
        return showFault(query.error());
    m_saved->setQuery(m_field->text());
    m_chips->showQuery(m_field->text());
    Q_EMIT changed(*query);
}

void FilterBar::showFault(const QueryFault &fault)
{
    m_fault->setText(faultSentence(fault));
}

} // namespace likeness
