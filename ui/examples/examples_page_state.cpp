// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell asks of the page in examples_page.h: its words, its panes, and what is remembered of it.
#include "ui/common/actions/actions.h"
#include "ui/common/empty_page.h"
#include "ui/common/empty_state.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/examples/detail/example_detail.h"
#include "ui/examples/example_dialogs.h"
#include "ui/examples/examples_page.h"
#include "ui/examples/facets/facet_list.h"
#include "ui/examples/facets/filter_bar.h"
#include "ui/examples/list/examples_list.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace likeness {

namespace {

const QString splitterName = QStringLiteral("examplePanes");
const QString sortName = QStringLiteral("examples/sort");
const QString foldedName = QStringLiteral("examples/folded");
const QString currentName = QStringLiteral("examples/current");
const QString scrollName = QStringLiteral("examples/scroll");

enum Card { ListCard, EmptyCard };
enum WholeCard { ContentCard, BeginningCard };

} // namespace

/// In place of the lists while there is nothing to be listed.
QWidget *ExamplesPage::makeEmpty()
{
    auto *empty = new EmptyPage(
        {QStringLiteral("chat"), tr("No examples yet."), tr("Add sources, write one, or load the sample.")});
    const auto offer = [this, empty](const QString &words, const QString &action) {
        connect(empty->addAction(words), &QPushButton::clicked, this,
                [this, action] { m_context.actions.trigger(action); });
    };
    offer(tr("Add &files..."), QStringLiteral("file.add"));
    offer(tr("&Write an example..."), QStringLiteral("examples.add"));
    offer(tr("Try the &sample"), QStringLiteral("avatar.sample"));
    return empty;
}

QString ExamplesPage::status() const
{
    if (m_stats.total == 0)
        return {};
    const QLocale locale;
    const auto count = [&](ExampleState state) { return locale.toString(m_stats.byState[std::size_t(state)]); };
    const QString states =
        tr("%1 accepted, %2 new, %3 rejected")
            .arg(count(ExampleState::Accepted), count(ExampleState::New), count(ExampleState::Rejected));
    if (m_query.isEmpty() && !m_similar.isOn())
        return states;
    return tr("%1 of %2 match. %3").arg(locale.toString(m_model.rowCount()), locale.toString(m_stats.total), states);
}

void ExamplesPage::showEmptiness()
{
    const int card = !m_isOpening && !m_fault && m_stats.total == 0 ? BeginningCard : ContentCard;
    const QWidget *focus = window()->focusWidget();
    const bool comesIntoView = card == ContentCard && m_contentOrBeginning->currentIndex() != card;
    m_contentOrBeginning->setCurrentIndex(card);
    if (comesIntoView && (!focus || isAncestorOf(focus)))
        m_list->setFocus(Qt::OtherFocusReason); // else the filter would have it, and the keys of the list not act
    m_listOrEmpty->setCurrentIndex(m_isOpening || (!m_fault && m_model.rowCount() > 0) ? ListCard : EmptyCard);
    if (m_fault)
        m_empty->say(errorText(*m_fault, ErrorPlace::Library).sentence, tr("Try again"));
    else
        m_empty->say(tr("No examples match."), tr("Clear filters"));
}

QList<QWidget *> ExamplesPage::headerWidgets()
{
    return {m_find, m_add, m_export};
}

QList<QWidget *> ExamplesPage::panes()
{
    return {m_facets, m_list, m_detail};
}

/// The keys of the list act as soon as the page is there.
void ExamplesPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
    bringDialogBack();
}

void ExamplesPage::saveState()
{
    if (!m_avatarId.isEmpty())
        m_detail->texts().save();
    m_dialogs->keepDraft();
    savePlace();
}

void ExamplesPage::saveSoon()
{
    if (m_isRestored && !m_saveTimer.isActive())
        m_saveTimer.start(); // not put off by whoever goes on and on
}

void ExamplesPage::savePlace()
{
    m_saveTimer.stop();
    WindowSettings &settings = m_context.settings;
    settings.save(*m_splitter, splitterName);
    if (m_avatarId.isEmpty() || m_isOpening || !m_isRestored || !m_wanted.isEmpty())
        return; // what is shown is not what the person left
    const Result<> kept =
        m_context.workplace.keepQuery(m_avatarId, Workplace::Search::Examples, m_filter->query().trimmed());
    if (!kept)
        m_context.notices.tellError(kept.error());
    if (!m_similar.isOn())
        settings.setLayout(m_avatarId, sortName, int(m_filter->sort()));
    settings.setLayout(m_avatarId, foldedName, m_facets->folded());
    settings.setLayout(m_avatarId, currentName, m_list->currentId());
    settings.setLayout(m_avatarId, scrollName, m_list->verticalScrollBar()->value());
}

void ExamplesPage::restoreState()
{
    const WindowSettings &settings = m_context.settings;
    if (!settings.restore(*m_splitter, splitterName)) {
        constexpr int facetsWidth = 200;
        constexpr int listWidth = 480;
        constexpr int detailWidth = 320;
        m_splitter->setSizes({facetsWidth, listWidth, detailWidth});
    }
    m_filter->setSort(ExampleSort(settings.layout(m_avatarId, sortName, int(ExampleSort::Source)).toInt()));
    if (const QVariant folded = settings.layout(m_avatarId, foldedName); folded.isValid())
        m_facets->setFolded(folded.toString());
    const Result<QString> query = m_context.workplace.query(m_avatarId, Workplace::Search::Examples);
    if (query)
        m_filter->setQuery(*query);
    else
        m_context.notices.tellError(query.error());
    if (const QString current = settings.layout(m_avatarId, currentName).toString(); !current.isEmpty()) {
        m_wanted = {current};
        m_wantedScroll = settings.layout(m_avatarId, scrollName, 0).toInt();
    }
    bringDraftBack();
    m_isRestored = true;
    search();
    m_isDialogWanted = true;
    bringDialogBack();
}

/// Over the window as it is shown, so not before.
void ExamplesPage::bringDialogBack()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && std::exchange(m_isDialogWanted, false))
            m_dialogs->reopen();
    });
}

void ExamplesPage::keepDraft(const TextDraft &draft)
{
    if (const Result<> kept = m_context.workplace.keepDraft(m_avatarId, draft); !kept)
        m_context.notices.tellError(kept.error());
}

void ExamplesPage::bringDraftBack()
{
    const Result<TextDraft> draft = m_context.workplace.draft(m_avatarId);
    if (!draft)
        return m_context.notices.tellError(draft.error());
    if (draft->exampleId.isEmpty())
        return;
    m_draft = *draft;
    m_shown.insert(draft->exampleId);
}

void ExamplesPage::showDraft()
{
    const auto draft = std::exchange(m_draft, std::nullopt);
    const Example *row = draft ? m_model.find(draft->exampleId) : nullptr;
    if (!row)
        return; // none; or its example lies in the trash, and it waits for that to come back
    m_list->selectIds({row->id});
    m_detail->texts().showDraft(*row, *draft);
}

void ExamplesPage::reveal(const Place &place)
{
    if (!place.query.isEmpty())
        m_filter->setQuery(place.query);
    if (!place.exampleIds.isEmpty())
        revealRows(place.exampleIds);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ExamplesPage::followSimilar()
{
    m_filter->showSimilar(m_similar.words());
    m_shown.clear();
    search();
}

bool ExamplesPage::escape()
{
    if (m_list->selectedCount() > 1) {
        m_list->selectRow(m_list->currentIndex().row());
        return true;
    }
    if (m_filter->query().isEmpty() && !m_similar.isOn())
        return false;
    m_filter->clear();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace likeness
