// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/common/page/page.h"

#include <algorithm>

namespace likeness {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
}

const PageEntry *PageStack::entry(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const PageEntry &one) { return one.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

WindowPage *PageStack::page(const QString &id)
{
    if (WindowPage *known = m_pages.value(id))
        return known;
    const PageEntry *wanted = entry(id);
    if (!wanted)
        return nullptr;
    WindowPage *page = wanted->make();
    page->setWindowTitle(wanted->title);
    m_pages.insert(id, page);
    addWidget(page);
    Q_EMIT made(id, page);
    fill(*page);
    return page;
}

void PageStack::fill(WindowPage &page) const
{
    if (m_avatarId.isEmpty())
        return;
    page.setAvatar(m_avatarId);
    page.restoreState();
}

bool PageStack::makeNext()
{
    for (const PageEntry &one : std::as_const(m_entries)) {
        if (!m_pages.contains(one.id)) {
            page(one.id);
            return true;
        }
    }
    return false;
}

void PageStack::showPage(const QString &id)
{
    WindowPage *wanted = page(id);
    if (!wanted || wanted == current())
        return;
    m_currentId = id;
    setCurrentWidget(wanted);
    Q_EMIT shown(id, wanted);
}

WindowPage *PageStack::current() const
{
    return m_currentId.isEmpty() ? nullptr : m_pages.value(m_currentId);
}

void PageStack::setAvatar(const QString &avatarId)
{
    saveState();
    m_avatarId = avatarId;
    for (WindowPage *page : std::as_const(m_pages)) {
        page->setAvatar(avatarId);
        page->restoreState();
    }
}

void PageStack::saveState()
{
    if (m_avatarId.isEmpty())
        return;
    for (WindowPage *page : std::as_const(m_pages))
        page->saveState();
}

} // namespace likeness
