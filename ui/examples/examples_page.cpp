// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/examples_page.h"

#include "base/async.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/examples/example_detail.h"
#include "ui/examples/examples_list.h"
#include "ui/examples/facet_bar.h"
#include "ui/examples/facets/query_terms.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace likeness {

namespace {

constexpr int findEvery = 2000;
constexpr int chooseAfter = 800; ///< a pause after the last decision

} // namespace

ExamplesPage::ExamplesPage(Examples &examples, QWidget *parent)
    : QSplitter(parent),
      m_examples(examples),
      m_list(new ExamplesList(m_model)),
      m_detail(new ExampleDetail),
      m_facets(new FacetBar),
      m_filter(new QLineEdit),
      m_filterFault(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_summary(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_export(new QPushButton(tr("&Export..."))),
      m_empty(new EmptyState),
      m_listOrEmpty(new QStackedWidget)
{
    addWidget(makeMiddle());
    addWidget(m_detail);
    setStretchFactor(0, 2);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    m_detail->setMinimumWidth(260);
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(findEvery);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(chooseAfter);
    connectParts();
}

QWidget *ExamplesPage::makeHeader()
{
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Examples"));
    m_export->setProperty("isPrimary", true);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(m_summary, 1, Qt::AlignBaseline);
    row->addWidget(m_export);
    return header;
}

QWidget *ExamplesPage::makeMiddle()
{
    m_filter->setPlaceholderText(tr("Filter: a word, cat:joke, status:new, -word, \"a phrase\""));
    m_filter->setAccessibleName(tr("Filter examples"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    auto *top = new QWidget;
    auto *inside = new QVBoxLayout(top);
    inside->setContentsMargins(space::large, space::large, space::large, space::medium);
    inside->setSpacing(space::medium);
    inside->addWidget(makeHeader());
    inside->addWidget(m_filter);
    inside->addWidget(m_filterFault);
    inside->addWidget(m_facets);
    auto *middle = new QWidget;
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_listOrEmpty, 1);
    m_filterFault->hide();
    return middle;
}

void ExamplesPage::connectParts()
{
    connect(&m_findTimer, &QTimer::timeout, this, &ExamplesPage::findNow);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ExamplesPage::refreshSelection);
    connect(&m_examples, &Examples::changed, this, [this](const QString &avatarId) {
        if (avatarId == m_avatarId)
            refresh();
    });
    connect(m_list, &ExamplesList::stateChosen, this, &ExamplesPage::setState);
    connect(m_list, &ExamplesList::categoryChosen, this, &ExamplesPage::setCategory);
    connect(m_list, &ExamplesList::currentRowChanged, this, [this] { m_detail->showExample(m_list->currentRow()); });
    connect(m_detail, &ExampleDetail::stateChosen, this, &ExamplesPage::setState);
    connect(m_detail, &ExampleDetail::categoryChosen, this, &ExamplesPage::setCategory);
    connect(m_facets, &FacetBar::toggled, this,
            [this](const QString &term) { m_filter->setText(toggledTerm(m_filter->text(), term)); });
    connect(m_filter, &QLineEdit::textChanged, this, &ExamplesPage::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &ExamplesPage::exportWanted);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_stats.total == 0)
            Q_EMIT sampleWanted();
        else
            m_filter->clear();
    });
}

void ExamplesPage::setAvatar(const QString &avatarId)
{
    if (m_selectionTimer.isActive())
        refreshSelection(); // of the one that is left
    m_avatarId = avatarId;
    m_filter->clear();
    refresh();
    m_list->setCurrentIndex(m_model.index(0, 0));
    findNow();
}

void ExamplesPage::refreshSelection()
{
    m_selectionTimer.stop();
    report(m_examples.refreshSelection(m_avatarId));
}

void ExamplesPage::findSoon()
{
    if (!m_findTimer.isActive())
        m_findTimer.start();
}

void ExamplesPage::findNow()
{
    m_findTimer.stop();
    if (m_isFinding) {
        m_isFindWanted = true;
        return;
    }
    m_isFinding = true;
    onDone(m_examples.find(m_avatarId), this,
           [this, avatarId = m_avatarId](const Result<FindReport> &report) { finishFind(avatarId, report); });
}

void ExamplesPage::finishFind(const QString &avatarId, const Result<FindReport> &report)
{
    m_isFinding = false;
    if (std::exchange(m_isFindWanted, false))
        return findNow();
    if (avatarId != m_avatarId)
        return;
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    refresh();
    Q_EMIT found(*report);
}

void ExamplesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ExamplesPage::refresh()
{
    if (m_avatarId.isEmpty())
        return;
    const auto examples = m_examples.list(m_avatarId, m_query);
    const auto stats = m_examples.stats(m_avatarId);
    if (!examples || !stats) {
        Q_EMIT failed(examples ? stats.error() : examples.error());
        return;
    }
    m_stats = *stats;
    showRows(*examples);
    showCounts();
    showEmptiness();
    m_detail->showExample(m_list->currentRow());
}

void ExamplesPage::showRows(const QVector<Example> &examples)
{
    const auto names = m_examples.sourceNames(m_avatarId).value_or(QHash<QString, QString>());
    QVector<ExampleRow> rows;
    rows.reserve(examples.size());
    for (const Example &example : examples)
        rows.append({example.id, example, names.value(example.origin.sourceId)});
    m_model.replaceRows(rows);
    m_list->keepCurrentSelected();
}

void ExamplesPage::showCounts()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    m_summary->setText(m_query.isEmpty() ? locale.toString(m_stats.total)
                                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_stats.total)));
    m_facets->showCounts(m_stats);
    m_facets->setVisible(m_stats.total > 0);
    m_filter->setEnabled(m_stats.total > 0);
    m_export->setEnabled(m_stats.total > 0);
}

void ExamplesPage::showEmptiness()
{
    m_listOrEmpty->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_stats.total == 0)
        m_empty->say(tr("No examples yet. They appear here as soon as a chat is read."));
    else
        m_empty->say(tr("No examples match."), tr("Clear filter"));
}

void ExamplesPage::applyFilter()
{
    const auto query = ExampleQuery::parse(m_filter->text());
    m_filterFault->setVisible(!query);
    if (!query) {
        m_filterFault->setText(tr("\"%1\" is no filter. Try cat:joke, status:new, src:name, conf:<80 or -word.")
                                   .arg(query.error().subject));
        return;
    }
    m_query = *query;
    m_facets->showQuery(m_filter->text());
    refresh();
}

void ExamplesPage::setState(ExampleState state)
{
    const QStringList ids = m_list->selectedIds();
    if (ids.isEmpty())
        return;
    const QString next = m_list->nextUndecided();
    report(m_examples.setState(m_avatarId, ids, state));
    m_list->selectId(next);
    m_selectionTimer.start();
}

void ExamplesPage::setCategory(Category category)
{
    const QStringList ids = m_list->selectedIds();
    if (!ids.isEmpty())
        report(m_examples.setCategory(m_avatarId, ids, category));
    m_selectionTimer.start();
}

void ExamplesPage::report(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace likeness
