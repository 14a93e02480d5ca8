// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of the page in examples_page.h come from: opened and looked through beside the window.
#include "base/async.h"
#include "base/pool.h"
#include "ui/examples/examples_page.h"
#include "ui/examples/facets/filter_bar.h"
#include "ui/examples/list/examples_list.h"

namespace likeness {

namespace {

bool isMove(const ExampleChange &change)
{
    return change.isUnknown || !change.added.isEmpty() || !change.removed.isEmpty();
}

} // namespace

/// Rows that are not open yet are opened beside the window; until then the page neither shows nor says anything.
void ExamplesPage::load()
{
    if (m_avatarId.isEmpty() || m_isOpening)
        return;
    if (m_examples.isOpen(m_avatarId))
        return takeRows();
    m_isOpening = true;
    m_list->setProperty("isLooking", true);
    onDone(m_examples.open(m_avatarId), this, [this, avatarId = m_avatarId](const Result<> &opened) {
        m_isOpening = false;
        if (avatarId != m_avatarId)
            return load();
        opened ? takeRows() : showFault(opened.error());
    });
}

void ExamplesPage::takeRows()
{
    const auto rows = m_examples.list(m_avatarId);
    const auto names = m_examples.sourceNames(m_avatarId);
    const auto places = m_examples.sourcePlaces(m_avatarId);
    if (!rows || !names || !places)
        return showFault(!rows ? rows.error() : !names ? names.error() : places.error());
    m_fault.reset();
    m_model.replace(*rows, {*names, *places});
    m_filter->setKnown(u"src"_qs, names->values());
    search();
}

void ExamplesPage::showFault(const Error &fault)
{
    m_fault = fault;
    m_list->setProperty("isLooking", false);
    showEmptiness();
}

void ExamplesPage::takeOver(const ExampleChange &change)
{
    if (isMove(change) && m_desk.isStoringMany())
        return; // read again when all is stored
    const auto rows =
        m_examples.isOpen(m_avatarId) ? m_examples.list(m_avatarId, change.changed) : failure(ErrorKind::NotFound);
    if (isMove(change) || !rows)
        return load();
    m_model.update(*rows);
    showCurrent();
    m_searchTimer.start();
}

/// One search at a time: what is asked for while one runs is looked for after it, and only the last of it.
void ExamplesPage::search()
{
    m_searchTimer.stop();
    m_list->setProperty("isLooking", true);
    m_isSearchWanted = true;
    if (m_isOpening || m_isSearching)
        return;
    m_isSearchWanted = false;
    m_isSearching = true;
    const ListSearch wanted{m_model.all(), m_model.sources(), m_query, m_filter->sort(), m_shown, m_similar.likeness()};
    onDone(runInPool([wanted] { return findExamples(wanted); }), this, [this](const ListedExamples &found) {
        m_isSearching = false;
        if (m_isSearchWanted)
            search();
        else
            show(found);
    });
}

} // namespace likeness
