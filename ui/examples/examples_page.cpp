// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/examples_page.h"

#include "base/async.h"
#include "base/pool.h"
#include "ui/common/actions/action_button.h"
#include "ui/common/actions/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/notices/notices.h"
#include "ui/examples/detail/example_detail.h"
#include "ui/examples/example_actions.h"
#include "ui/examples/example_dialogs.h"
#include "ui/examples/facets/facet_list.h"
#include "ui/examples/facets/filter_bar.h"
#include "ui/examples/facets/training_card.h"
#include "ui/examples/finding/find_flow.h"
#include "ui/examples/list/bulk_bar.h"
#include "ui/examples/list/examples_list.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int countAfter = 120; ///< milliseconds after a change
constexpr int chooseAfter = 800;
constexpr int saveAfter = 1000;

} // namespace

ExamplesPage::ExamplesPage(Examples &examples, const Exporter &exporter, const Avatars &avatars,
                           const PreviewOf &previewOf, const FindServices &finding, const PageContext &context,
                           QWidget *parent)
    : WindowPage(parent),
      m_examples(examples),
      m_context(context),
      m_desk(examples, context, m_model),
      m_splitter(new QSplitter),
      m_filter(new FilterBar(examples, context.notices)),
      m_facets(new FacetList),
      m_training(new TrainingCard),
      m_list(new ExamplesList(m_model)),
      m_bulk(new BulkBar),
      m_empty(new EmptyState),
      m_listOrEmpty(new QStackedWidget),
      m_contentOrBeginning(new QStackedWidget),
      m_detail(new ExampleDetail(previewOf)),
      m_add(new QPushButton(tr("&Add"))),
      m_export(new QPushButton(tr("&Export..."))),
      m_finding(new FindFlow(finding, examples, context, *this)),
      m_find(wordButton(m_finding->action(), tr("&Find more...")))
{
    addParts();
    m_dialogs = std::make_unique<ExampleDialogs>(
        ExampleDialogs::Parts{examples, exporter, avatars, m_model, *m_list, m_desk, context, *this});
    m_actions = std::make_unique<ExampleActions>(
        ExampleActions::Parts{context, *this, *m_list, m_model, m_desk, *m_dialogs, *m_filter, *m_detail, m_similar});
    m_actions->fill(*m_bulk);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(countAfter);
    m_chooseTimer.setSingleShot(true);
    m_chooseTimer.setInterval(chooseAfter);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveAfter);
    connectParts();
    connectDesk();
    connectDetail();
}

ExamplesPage::~ExamplesPage() = default;

QWidget *ExamplesPage::makeFacets()
{
    auto *pane = new QWidget;
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facets, 1);
    column->addWidget(m_training);
    return pane;
}

QWidget *ExamplesPage::makeMiddle()
{
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    auto *middle = new QWidget;
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_bulk);
    return middle;
}

void ExamplesPage::addParts()
{
    constexpr int leastFacets = 150;
    constexpr int leastList = 280;
    constexpr int leastDetail = 260;
    m_splitter->addWidget(makeFacets());
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->widget(0)->setMinimumWidth(leastFacets);
    m_splitter->widget(1)->setMinimumWidth(leastList);
    m_detail->setMinimumWidth(leastDetail);
    m_export->setProperty("isPrimary", true);
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    m_contentOrBeginning->addWidget(content);
    m_contentOrBeginning->addWidget(makeEmpty());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_contentOrBeginning);
}

void ExamplesPage::connectParts()
{
    connect(&m_searchTimer, &QTimer::timeout, this, &ExamplesPage::search);
    connect(&m_chooseTimer, &QTimer::timeout, this, &ExamplesPage::chooseAnew);
    connect(&m_saveTimer, &QTimer::timeout, this, &ExamplesPage::savePlace);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ExamplesPage::saveSoon);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ExamplesPage::saveSoon);
    connect(m_list, &ExamplesList::currentExampleChanged, this, &ExamplesPage::saveSoon);
    connect(m_filter, &FilterBar::changed, this, &ExamplesPage::saveSoon);
    connect(m_filter, &FilterBar::changed, this, &ExamplesPage::setQuery);
    connect(m_filter, &FilterBar::similarCleared, &m_similar, &SimilarFilter::clear);
    connect(&m_similar, &SimilarFilter::changed, this, &ExamplesPage::followSimilar);
    connect(m_filter, &FilterBar::leaveWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_facets, &FacetList::toggled, m_filter, &FilterBar::toggle);
    connect(m_training, &TrainingCard::selectionWanted, this, [this] { m_dialogs->adjustSelection(m_stats); });
    connect(m_dialogs.get(), &ExampleDialogs::leftOutWanted, this, [this] { m_filter->setQuery(u"has:leftout"_qs); });
    connect(m_list, &ExamplesList::currentExampleChanged, this, &ExamplesPage::showCurrent);
    connect(m_list, &ExamplesList::selectedCountChanged, this, &ExamplesPage::showCurrent);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_fault)
            load();
        else
            m_filter->clear();
    });
    connect(m_add, &QPushButton::clicked, m_dialogs.get(), &ExampleDialogs::addExample);
    connect(m_export, &QPushButton::clicked, m_dialogs.get(), &ExampleDialogs::exportExamples);
}

void ExamplesPage::connectDesk()
{
    connect(&m_examples, &Examples::rowsChanged, this, [this](const QString &avatarId, const ExampleChange &change) {
        if (avatarId == m_avatarId && !m_desk.isAtWork())
            takeOver(change);
    });
    connect(&m_desk, &ExampleDesk::changed, this, &ExamplesPage::followChange);
    connect(&m_desk, &ExampleDesk::rowsMoved, this, &ExamplesPage::load);
    connect(&m_desk, &ExampleDesk::restored, this, &ExamplesPage::revealRows);
    connect(m_finding, &FindFlow::chosen, &m_desk, &ExampleDesk::addFound);
}

void ExamplesPage::connectDetail()
{
    const auto current = [this] { return QStringList{m_list->currentId()}; };
    connect(m_detail, &ExampleDetail::stateChosen, this, [this](ExampleState state) { m_actions->decide(state); });
    connect(&m_detail->facts(), &ExampleFacts::categoryChosen, this,
            [this, current](Category category) { m_desk.setCategory(current(), category); });
    connect(&m_detail->facts(), &ExampleFacts::splitChosen, this,
            [this, current](Split split) { m_desk.setSplit(current(), split); });
    connect(&m_detail->facts(), &ExampleFacts::starChosen, this,
            [this, current](bool isStarred) { m_desk.setStarred(current(), isStarred); });
    connect(&m_detail->facts(), &ExampleFacts::sourceWanted, m_actions.get(), &ExampleActions::showSource);
    const ExampleTexts &texts = m_detail->texts();
    connect(&texts, &ExampleTexts::edited, this,
            [this](const TextDraft &draft) { m_desk.edit(draft.exampleId, draft.userMessage, draft.reply); });
    connect(&texts, &ExampleTexts::draftChanged, this, &ExamplesPage::keepDraft);
    connect(&texts, &ExampleTexts::leaveWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(&texts, &ExampleTexts::revertWanted, this, [this, current] { m_desk.revert(current()); });
    connect(&texts, &ExampleTexts::replaceWanted, this,
            [this, current](const QString &text) { m_desk.redact(current(), text); });
    connect(&texts, &ExampleTexts::ignoreWanted, this,
            [this](const QString &text) { m_desk.ignorePersonal(m_list->currentId(), text); });
}

void ExamplesPage::setAvatar(const QString &avatarId)
{
    if (m_chooseTimer.isActive())
        chooseAnew(); // for the one that is left
    m_detail->texts().save();
    m_isRestored = false;
    m_saveTimer.stop();
    m_draft.reset();
    m_avatarId = avatarId;
    m_desk.setAvatar(avatarId);
    m_finding->setAvatar(avatarId);
    m_dialogs->setAvatar(avatarId);
    m_filter->setAvatar(avatarId);
    m_filter->clear();
    m_shown.clear();
    m_wanted.clear();
    if (!m_examples.isOpen(avatarId))
        m_model.replace({}, {}); // nothing of the one that is left
    load();
}

void ExamplesPage::show(const ListedExamples &found)
{
    m_list->setProperty("isLooking", false);
    m_stats = found.stats;
    m_model.show(found.order);
    m_facets->showCounts(found.counts);
    m_training->showStats(found.stats);
    m_actions->follow(m_stats);
    m_export->setEnabled(m_stats.total > 0);
    if (!m_wanted.isEmpty())
        m_list->selectIds(std::exchange(m_wanted, {}));
    if (m_wantedScroll)
        m_list->verticalScrollBar()->setValue(*std::exchange(m_wantedScroll, std::nullopt));
    if (!m_list->currentExample() && m_model.rowCount() > 0)
        m_list->selectRow(0);
    showEmptiness();
    showCurrent();
    showDraft();
    Q_EMIT statusChanged();
    Q_EMIT countChanged(m_stats.total);
}

void ExamplesPage::showCurrent()
{
    const int selected = m_list->selectedCount();
    m_bulk->showCount(selected, m_model.rowCount());
    const Example *current = m_list->currentExample();
    if (selected > 1)
        m_detail->showCount(selected);
    else
        m_detail->showExample(current, current ? m_model.sourceName(*current) : QString());
    m_actions->followSelection(selected, current);
}

void ExamplesPage::setQuery(const ExampleQuery &query)
{
    m_query = query;
    m_shown.clear();
    search();
}

/// What was changed and does not match any more goes out of sight at once; a text that was just written stays, for one
/// would look for it in vain.
void ExamplesPage::followChange(const QStringList &ids, bool isText)
{
    QStringList hidden;
    for (const QString &id : ids) {
        const Example *row = m_model.find(id);
        if (!row || m_shown.contains(id) || m_query.matches(*row, m_model.sourceName(*row)))
            continue;
        if (isText)
            m_shown.insert(id);
        else
            hidden.append(id);
    }
    m_model.hide(hidden);
    showEmptiness();
    showCurrent();
    m_searchTimer.start();
    m_chooseTimer.start();
}

void ExamplesPage::revealRows(const QStringList &ids)
{
    if (m_isOpening) {
        m_wanted = ids;
        return;
    }
    QStringList there;
    for (const QString &id : ids) {
        if (m_model.find(id))
            there.append(id);
    }
    const auto isRow = [this](const QString &id) { return m_model.rowOf(id) >= 0; };
    if (std::all_of(there.cbegin(), there.cend(), isRow))
        return m_list->selectIds(there);
    m_shown.unite(QSet<QString>(there.cbegin(), there.cend()));
    m_wanted = there;
    search();
}

void ExamplesPage::chooseAnew()
{
    m_chooseTimer.stop();
    onDone(m_examples.refreshSelection(m_avatarId), this, [this](const Result<> &done) {
        if (!done)
            m_context.notices.tellError(done.error());
    });
}

} // namespace likeness
