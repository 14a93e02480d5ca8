// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/edits/source_desk.h"

namespace likeness {

SourceDesk::SourceDesk(Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    connect(&sources, &Sources::changed, this, [this](const QString &avatarId) {
        if (avatarId != m_avatarId)
            return;
        reloadRules();
        reloadIgnored();
        reloadSource();
    });
    connect(&sources, &Sources::pageChanged, this, [this](const QString &sourceId, int page) {
        if (sourceId == m_source.id && (page == m_page.number || !m_hasPage))
            reloadPage();
    });
    connect(&sources, &Sources::readingSettingsChanged, this, &SourceDesk::reloadThreshold);
    reloadThreshold();
}

void SourceDesk::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    m_lastPages.clear();
    open({});
    reloadRules();
}

void SourceDesk::open(const QString &sourceId, int page)
{
    if (sourceId == m_source.id && (page == 0 || page == m_page.number))
        return;
    m_source = m_sources.source(sourceId).value_or(Source());
    m_hasPage = false;
    m_page = Page();
    const int wanted = page > 0 ? page : m_lastPages.value(sourceId, 1);
    if (isOpen())
        loadPage(wanted);
    m_place = {};
    showRows();
    Q_EMIT sourceChanged();
    Q_EMIT pageOpened();
}

void SourceDesk::openPage(int page)
{
    if (!isOpen() || page == m_page.number || !loadPage(page))
        return;
    m_place = {};
    showRows();
    Q_EMIT pageOpened();
}

bool SourceDesk::loadPage(int number)
{
    const auto page = m_sources.page(m_source.id, number);
    if (!page)
        return false;
    m_page = *page;
    m_hasPage = true;
    m_ignored = m_sources.ignoredAreas(m_avatarId, m_page.size).value_or(QVector<QRect>());
    m_lastPages.insert(m_source.id, number);
    return true;
}

void SourceDesk::reloadSource()
{
    if (!isOpen())
        return;
    const auto source = m_sources.source(m_source.id);
    if (!source)
        return open({}); // it was thrown away
    const bool isOther = *source != m_source;
    m_source = *source;
    if (!m_hasPage && m_source.pagesRead > 0)
        reloadPage();
    if (isOther)
        Q_EMIT sourceChanged();
}

void SourceDesk::reloadPage()
{
    const bool wasThere = m_hasPage;
    m_hasPage = false;
    loadPage(wasThere ? m_page.number : 1);
    showRows();
    if (wasThere)
        Q_EMIT rowsChanged();
    else
        Q_EMIT pageOpened();
}

void SourceDesk::reloadIgnored()
{
    const auto areas = m_sources.ignoredAreas(m_avatarId, m_page.size).value_or(QVector<QRect>());
    if (m_hasPage && areas != m_ignored)
        reloadPage(); // what lies in them is marked on the page
}

void SourceDesk::reloadRules()
{
    const SpeakerRules rules = m_sources.speakers(m_avatarId).value_or(SpeakerRules());
    if (rules == m_rules)
        return;
    m_rules = rules;
    showRows();
    Q_EMIT rowsChanged();
}

void SourceDesk::reloadThreshold()
{
    m_threshold = m_sources.readingSettings().value_or(ReadingSettings()).doubt();
    Q_EMIT thresholdChanged();
}

void SourceDesk::showRows()
{
    m_rows = m_hasPage ? shownRows(m_page, m_source.id, m_rules) : QVector<ShownRow>();
    if (m_place.row >= m_rows.size())
        m_place = {};
}

void SourceDesk::setPlace(const WordRef &place)
{
    m_place = place;
    Q_EMIT placeChanged(place);
}

const ShownRow *SourceDesk::currentRow() const
{
    return m_place.row >= 0 && m_place.row < m_rows.size() ? &m_rows[m_place.row] : nullptr;
}

int SourceDesk::doubtful() const
{
    return doubtfulCount(rowsOf(m_page), m_threshold);
}

bool SourceDesk::goToDoubtful(int step)
{
    WordRef next = nextDoubtful(rowsOf(m_page), m_place, step, m_threshold);
    if (next.isValid()) {
        setPlace(next);
        return true;
    }
    const int last = qMax(m_source.pagesRead, m_source.pageCount);
    for (int number = m_page.number + step; number >= 1 && number <= last; number += step) {
        const auto page = m_sources.page(m_source.id, number);
        next = page ? nextDoubtful(rowsOf(*page), {}, step, m_threshold) : WordRef();
        if (!next.isValid())
            continue;
        openPage(number);
        setPlace(next);
        return true;
    }
    return false;
}

} // namespace likeness
