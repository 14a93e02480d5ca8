// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/list/list_pane.h"

#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr int leastWidth = 200;

} // namespace

ListPane::ListPane(SourceList *list, QWidget *parent)
    : QWidget(parent),
      m_list(list),
      m_find(new QLineEdit),
      m_show(new QComboBox),
      m_needsReview(new QPushButton),
      m_stack(new QStackedWidget),
      m_nothing(new EmptyState),
      m_cards(new QVBoxLayout)
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_nothing->say(tr("No files match."), tr("Clear filters"));
    m_cards->setContentsMargins(space::small, 0, space::small, space::small);
    m_cards->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilter());
    column->addWidget(m_stack, 1);
    column->addLayout(m_cards);
    connect(m_nothing, &EmptyState::actionChosen, this, &ListPane::clearFilter);
    connect(m_list, &SourceList::filterLifted, this, &ListPane::clearFilter);
}

QWidget *ListPane::makeFilter()
{
    m_find->setPlaceholderText(tr("Find a file"));
    m_find->setAccessibleName(tr("Find a file"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_show->setAccessibleName(tr("Show"));
    m_show->addItems({tr("All"), tr("Needs review"), tr("Reviewed"), tr("Failed"), tr("Left out")});
    m_show->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    m_needsReview->setCheckable(true);
    connect(m_find, &QLineEdit::textChanged, this, &ListPane::applyFilter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &ListPane::applyFilter);
    connect(m_needsReview, &QPushButton::toggled, this,
            [this](bool isOn) { setShow(isOn ? SourceFilter::Show::NeedsReview : SourceFilter::Show::All); });
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_find);
    auto *row = new FlowLayout(space::small);
    row->addWidget(m_show);
    row->addWidget(m_needsReview);
    column->addLayout(row);
    return bar;
}

QSize ListPane::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({leastWidth, 0});
}

void ListPane::addCard(QWidget *card)
{
    m_cards->addWidget(card);
}

void ListPane::setShow(SourceFilter::Show show)
{
    m_show->setCurrentIndex(int(show));
}

void ListPane::applyFilter()
{
    const auto show = SourceFilter::Show(qMax(0, m_show->currentIndex()));
    const QSignalBlocker still(m_needsReview);
    m_needsReview->setChecked(show == SourceFilter::Show::NeedsReview);
    m_list->filter().setWords(m_find->text());
    m_list->filter().setShow(show);
    refresh();
    Q_EMIT filterChanged();
}

QString ListPane::words() const
{
    return m_find->text();
}

void ListPane::setWords(const QString &words)
{
    m_find->setText(words);
}

void ListPane::refresh()
{
    const auto &sources = m_list->sources();
    const auto open = std::count_if(sources.begin(), sources.end(), [](const Source &source) {
        return SourceFilter::matches(source, SourceFilter::Show::NeedsReview);
    });
    m_needsReview->setText(tr("Needs review %1").arg(open));
    m_needsReview->setVisible(open > 0 || m_needsReview->isChecked());
    const bool isFilteredToNothing = m_list->filter().isOn() && m_list->filter().rowCount() == 0;
    m_stack->setCurrentIndex(isFilteredToNothing ? 1 : 0);
}

void ListPane::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool ListPane::clearFilter()
{
    const bool wasOn = m_list->filter().isOn();
    m_find->clear();
    m_show->setCurrentIndex(0);
    return wasOn;
}

void ListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(palette()).rail);
}

} // namespace likeness
