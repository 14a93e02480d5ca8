// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/example_actions.h"

#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/examples/changes/example_desk.h"
#include "ui/examples/detail/example_detail.h"
#include "ui/examples/example_dialogs.h"
#include "ui/examples/example_words.h"
#include "ui/examples/facets/filter_bar.h"
#include "ui/examples/list/bulk_bar.h"
#include "ui/examples/list/examples_list.h"
#include "ui/examples/list/similar_filter.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace likeness {

ExampleActions::ExampleActions(const Parts &parts) : m_parts(parts)
{
    addReview();
    addMarks();
    addMoves();
    addTexts();
    addPageActions();
    connect(&parts.list, &QWidget::customContextMenuRequested, this, &ExampleActions::openContextMenu);
    connect(&parts.list, &QAbstractItemView::doubleClicked, m_edit, &QAction::trigger);
}

QAction *ExampleActions::add(const ActionSpec &spec, const Act &act)
{
    return m_parts.context.actions.add(spec, &m_parts.page, act);
}

void ExampleActions::addReview()
{
    QWidget *list = &m_parts.list;
    m_accept = add({.id = u"examples.accept"_qs,
                    .menu = menus::edit(),
                    .text = tr("&Accept"),
                    .keys = Qt::Key_A,
                    .icon = u"check"_qs,
                    .group = 4,
                    .list = list},
                   [this] { decide(ExampleState::Accepted); });
    m_reject = add({.id = u"examples.reject"_qs,
                    .menu = menus::edit(),
                    .text = tr("&Reject"),
                    .keys = Qt::Key_R,
                    .icon = u"cross"_qs,
                    .group = 4,
                    .list = list},
                   [this] { decide(ExampleState::Rejected); });
    m_undecide = add({.id = u"examples.undecide"_qs,
                      .menu = {},
                      .text = tr("Mark as &new"),
                      .keys = Qt::Key_U,
                      .icon = u"circle"_qs,
                      .list = list},
                     [this] { m_parts.desk.setState(selected(), ExampleState::New); });
    m_edit = add({.id = u"examples.edit"_qs,
                  .menu = menus::edit(),
                  .text = tr("&Edit"),
                  .keys = Qt::Key_E,
                  .icon = u"edit"_qs,
                  .group = 4,
                  .list = list,
                  .moreKeys = {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}},
                 [this] { m_parts.detail.texts().focusReply(); });
    m_star = add({.id = u"examples.star"_qs,
                  .menu = menus::edit(),
                  .text = tr("&Star"),
                  .keys = Qt::Key_S,
                  .icon = u"star"_qs,
                  .group = 4,
                  .list = list},
                 [this] { m_parts.desk.toggleStar(selected()); });
    m_source = add({.id = u"examples.showSource"_qs,
                    .menu = menus::view(),
                    .text = tr("Show s&ource"),
                    .keys = Qt::Key_Space,
                    .icon = u"picture"_qs,
                    .group = 4,
                    .list = list},
                   [this] { showSource(); });
}

void ExampleActions::addMarks()
{
    for (std::size_t i = 0; i < allCategories.size(); ++i) {
        const Category category = allCategories[i];
        m_categories.append(add({.id = u"examples.category."_qs + categoryName(category),
                                 .menu = {},
                                 .text = tr("Category: %1").arg(categoryWord(category)),
                                 .keys = QKeySequence(int(Qt::Key_1) + int(i)),
                                 .list = &m_parts.list},
                                [this, category] { m_parts.desk.setCategory(selected(), category); }));
    }
    for (const Split split : {Split::Auto, Split::Train, Split::Validation}) {
        m_splits.append(add({.id = u"examples.split."_qs + splitName(split),
                             .menu = {},
                             .text = tr("Used for: %1").arg(splitWord(split)),
                             .keys = {}},
                            [this, split] { m_parts.desk.setSplit(selected(), split); }));
    }
}

void ExampleActions::addMoves()
{
    QWidget *list = &m_parts.list;
    m_similar = add({.id = u"examples.findSimilar"_qs,
                     .menu = menus::edit(),
                     .text = tr("Find si&milar"),
                     .keys = Qt::Key_F,
                     .icon = u"search"_qs,
                     .group = 3,
                     .list = list},
                    [this] { findSimilar(); });
    add({.id = u"examples.next"_qs, .menu = {}, .text = tr("Next example"), .keys = Qt::Key_J, .list = list},
        [this] { m_parts.list.step(1); });
    add({.id = u"examples.previous"_qs, .menu = {}, .text = tr("Previous example"), .keys = Qt::Key_K, .list = list},
        [this] { m_parts.list.step(-1); });
    add({.id = u"examples.nextMatch"_qs, .menu = {}, .text = tr("Next match"), .keys = QKeySequence::FindNext},
        [this] { m_parts.list.step(1); });
    add({.id = u"examples.previousMatch"_qs,
         .menu = {},
         .text = tr("Previous match"),
         .keys = QKeySequence::FindPrevious},
        [this] { m_parts.list.step(-1); });
    add({.id = u"examples.selectAll"_qs,
         .menu = menus::edit(),
         .text = tr("Select a&ll matching"),
         .keys = QKeySequence::SelectAll,
         .group = 3,
         .list = list},
        [this] { m_parts.list.selectAll(); });
    m_trash = add({.id = u"examples.trash"_qs,
                   .menu = menus::edit(),
                   .text = tr("Move to &trash"),
                   .keys = QKeySequence::Delete,
                   .icon = u"trash"_qs,
                   .group = 6,
                   .list = list},
                  [this] { moveToTrash(); });
}

void ExampleActions::addTexts()
{
    m_copy = add(
        {.id = u"examples.copy"_qs, .menu = {}, .text = tr("&Copy"), .keys = QKeySequence::Copy, .list = &m_parts.list},
        [this] { copy(); });
    m_revert = add({.id = u"examples.revert"_qs, .menu = {}, .text = tr("Re&vert to original"), .keys = {}},
                   [this] { m_parts.desk.revert(selected()); });
    m_redact = add({.id = u"examples.redact"_qs,
                    .menu = menus::edit(),
                    .text = tr("Re&dact personal data"),
                    .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                    .icon = u"redact"_qs,
                    .group = 5},
                   [this] { m_parts.desk.redact(selected()); });
    m_replace = add({.id = u"examples.replace"_qs,
                     .menu = menus::edit(),
                     .text = tr("Find and re&place..."),
                     .keys = QKeySequence(Qt::CTRL | Qt::Key_H),
                     .icon = u"replace"_qs,
                     .group = 5},
                    [this] { m_parts.dialogs.replaceText(); });
    m_merge = add({.id = u"examples.merge"_qs,
                   .menu = menus::edit(),
                   .text = tr("&Merge near-duplicates..."),
                   .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                   .icon = u"merge"_qs,
                   .group = 5},
                  [this] { m_parts.dialogs.mergeDuplicates(); });
}

void ExampleActions::addPageActions()
{
    add({.id = u"examples.add"_qs,
         .menu = menus::edit(),
         .text = tr("&Write an example..."),
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         .icon = u"plus"_qs,
         .group = 4},
        [this] { m_parts.dialogs.addExample(); });
    m_export = add({.id = u"examples.export"_qs,
                    .menu = menus::file(),
                    .text = tr("&Export examples..."),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_E),
                    .icon = u"export"_qs},
                   [this] { m_parts.dialogs.exportExamples(); });
    add({.id = u"examples.filter"_qs,
         .menu = menus::edit(),
         .text = tr("&Filter examples"),
         .keys = QKeySequence::Find,
         .icon = u"search"_qs,
         .group = 3},
        [this] { m_parts.filter.focusField(); });
    add({.id = u"examples.clearFilter"_qs, .menu = {}, .text = tr("Clear filters"), .keys = {}},
        [this] { m_parts.filter.clear(); });
    add({.id = u"examples.saveFilter"_qs, .menu = {}, .text = tr("Save this filter..."), .keys = {}},
        [this] { m_parts.filter.saveQuery(); });
}

QStringList ExampleActions::selected() const
{
    return m_parts.list.selectedIds();
}

void ExampleActions::decide(ExampleState state)
{
    const QStringList ids = selected();
    if (ids.isEmpty())
        return;
    const QString next = m_parts.list.nextUndecided();
    m_parts.desk.setState(ids, state);
    if (!next.isEmpty())
        m_parts.list.selectIds({next});
}

void ExampleActions::moveToTrash()
{
    const QString next = m_parts.list.nextUnselected();
    m_parts.desk.moveToTrash(selected());
    if (!next.isEmpty())
        m_parts.list.selectIds({next});
}

void ExampleActions::showSource()
{
    const Example *current = m_parts.list.currentExample();
    if (current && !current->origin.sourceId.isEmpty())
        m_parts.context.navigator.showSource(current->origin.sourceId, current->origin.page, current->origin.box);
}

void ExampleActions::findSimilar()
{
    if (const Example *current = m_parts.list.currentExample())
        m_parts.similar.look(m_parts.model.all(), *current);
}

void ExampleActions::copy() const
{
    QStringList texts;
    for (const QString &id : selected()) {
        const Example *row = m_parts.model.find(id);
        texts.append(row->userMessage.isEmpty() ? row->assistantMessage
                                                : row->userMessage + u'\n' + row->assistantMessage);
    }
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_qs));
    m_parts.context.notices.say(tr("%n example(s) copied.", nullptr, int(texts.size())));
}

void ExampleActions::follow(const ExampleStats &stats)
{
    Actions &actions = m_parts.context.actions;
    const bool hasAny = stats.total > 0;
    for (QAction *action : {m_export, m_replace, m_merge})
        actions.allow(action, hasAny, tr("There are no examples yet"));
}

void ExampleActions::followSelection(int selected, const Example *current)
{
    Actions &actions = m_parts.context.actions;
    const QString noneChosen = tr("No example is selected");
    for (QAction *action : {m_accept, m_reject, m_undecide, m_star, m_copy, m_redact, m_trash})
        actions.allow(action, selected > 0, noneChosen);
    for (QAction *action : m_categories + m_splits)
        actions.allow(action, selected > 0, noneChosen);
    for (QAction *action : {m_edit, m_similar})
        actions.allow(action, selected == 1, tr("Select one example"));
    actions.allow(m_source, current && !current->origin.sourceId.isEmpty(), tr("It comes from no source"));
    actions.allow(m_revert, selected > 1 || (current && isEdited(*current)), tr("It was not edited"));
}

} // namespace likeness
