// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/examples_page.h"

#include "base/async.h"
#include "services/avatars.h"
#include "ui/common/actions/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices.h"
#include "ui/common/text_label.h"
#include "ui/common/window_settings.h"
#include "ui/examples/example_detail.h"
#include "ui/examples/examples_list.h"
#include "ui/examples/export_dialog.h"
#include "ui/examples/facet_bar.h"
#include "ui/examples/facets/query_terms.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int chooseAfter = 800; ///< a pause after the last decision
constexpr int listWidth = 640;
constexpr int detailWidth = 340;
const QString splitterName = QStringLiteral("examples");

} // namespace

ExamplesPage::ExamplesPage(Examples &examples, Exporter &exporter, Avatars &avatars, const PageContext &context,
                           QWidget *parent)
    : WindowPage(parent),
      m_examples(examples),
      m_exporter(exporter),
      m_avatars(avatars),
      m_context(context),
      m_splitter(new QSplitter),
      m_list(new ExamplesList(m_model)),
      m_detail(new ExampleDetail),
      m_facets(new FacetBar),
      m_filter(new QLineEdit),
      m_filterFault(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_export(new QPushButton(tr("&Export..."))),
      m_empty(new EmptyState),
      m_listOrEmpty(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!context.settings.restore(*m_splitter, splitterName))
        m_splitter->setSizes({listWidth, detailWidth});
    m_detail->setMinimumWidth(260);
    m_export->setProperty("isPrimary", true);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(chooseAfter);
    connectParts();
    addActions();
}

void ExamplesPage::addActions()
{
    Actions &actions = m_context.actions;
    actions.add({u"examples.export"_qs, menus::file(), tr("&Export examples..."), QKeySequence(Qt::CTRL | Qt::Key_E)},
                this, [this] { exportExamples(); });
    actions.add({u"examples.filter"_qs, menus::edit(), tr("&Filter examples"), QKeySequence::Find}, this,
                [this] { focusFilter(); });
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
    connect(m_export, &QPushButton::clicked, this, &ExamplesPage::exportExamples);
    connect(&m_context.learning, &Learning::found, this, &ExamplesPage::refresh);
    connect(m_empty, &EmptyState::actionChosen, m_filter, &QLineEdit::clear);
}

void ExamplesPage::setAvatar(const QString &avatarId)
{
    if (m_selectionTimer.isActive())
        refreshSelection(); // of the one that is left
    m_avatarId = avatarId;
    m_filter->clear();
    refresh();
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void ExamplesPage::refreshSelection()
{
    m_selectionTimer.stop();
    onDone(m_examples.refreshSelection(m_avatarId), this, [this](const Result<> &done) { report(done); });
}

QString ExamplesPage::status() const
{
    const QLocale locale;
    const QString total = locale.toString(m_stats.total);
    if (!m_query.isEmpty())
        return tr("%1 of %2").arg(locale.toString(m_model.rowCount()), total);
    const auto count = [&](ExampleState state) { return locale.toString(m_stats.byState[std::size_t(state)]); };
    return tr("%1 accepted, %2 new, %3 rejected")
        .arg(count(ExampleState::Accepted), count(ExampleState::New), count(ExampleState::Rejected));
}

QList<QWidget *> ExamplesPage::headerWidgets()
{
    return {m_export};
}

QList<QWidget *> ExamplesPage::panes()
{
    return {m_splitter->widget(0), m_splitter->widget(1)};
}

void ExamplesPage::saveState()
{
    m_context.settings.save(*m_splitter, splitterName);
}

bool ExamplesPage::escape()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void ExamplesPage::exportExamples()
{
    const auto avatar = m_avatars.find(m_avatarId);
    if (!avatar)
        return m_context.notices.tellError(avatar.error());
    auto *dialog = new ExportDialog(m_examples, m_exporter, *avatar, m_context.settings.exportFolder(), this);
    connect(dialog, &ExportDialog::exported, this, [this](int rows, const QString &path) {
        m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
        m_context.notices.say(tr("%n example(s) exported to %1.", nullptr, rows).arg(QFileInfo(path).fileName()));
    });
    dialog->open();
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
    if (!examples || !stats)
        return m_context.notices.tellError(examples ? stats.error() : examples.error());
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
    Q_EMIT statusChanged();
    Q_EMIT countChanged(m_stats.total);
    m_facets->showCounts(m_stats);
    m_facets->setVisible(m_stats.total > 0);
    m_filter->setEnabled(m_stats.total > 0);
    m_export->setEnabled(m_stats.total > 0);
    m_context.actions.allow(m_context.actions.find(u"examples.export"_qs), m_stats.total > 0,
                            tr("There are no examples yet"));
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
        m_context.notices.tellError(done.error());
}

} // namespace likeness
