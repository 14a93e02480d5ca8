// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deriving/page_collector.h"

#include "base/async.h"
#include "base/pool.h"
#include "services/source_settings.h"
#include "store/library.h"

namespace likeness {

namespace {

Result<SourcePages> packed(const Source &source, const ClosedPages &closed, const IgnoredAreas &areas)
{
    const Rows<Page> pages = closed.open();
    if (!pages.damaged.isEmpty())
        return failure(pages.damaged.first());
    const bool isCapture = pages.items.size() == 1 && pages.items.first().kind == PageKind::ChatPicture;
    SourcePages collected{source.id, source.batch, isCapture, {}};
    for (const Page &page : pages.items)
        collected.packed.append(packPage(areas.applied(page)));
    return collected;
}

} // namespace

PageCollector::PageCollector(Library &library, QString avatarId, const QStringList &ids, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_avatarId(std::move(avatarId)),
      m_ids(ids)
{
}

void PageCollector::start()
{
    const Result<Rows<Source>> all = m_library.sources().list(m_avatarId);
    const Result<IgnoredAreas> areas = storedIgnoredAreas(m_library, m_avatarId);
    if (!all || !areas)
        return end(failure(all ? areas.error() : all.error()));
    m_areas = *areas;
    for (const Source &source : all->items) {
        if (source.kind == FileKind::Picture && m_ids.contains(source.id))
            m_batches.append(source.batch);
    }
    for (const Source &source : all->items) {
        if (shownState(source) != SourceState::Excluded && source.pagesRead > 0 && isWanted(source))
            m_waiting.append(source);
    }
    collectNext();
}

bool PageCollector::isWanted(const Source &source) const
{
    return m_ids.isEmpty() || m_ids.contains(source.id)
        || (source.kind == FileKind::Picture && m_batches.contains(source.batch));
}

void PageCollector::collectNext()
{
    if (m_waiting.isEmpty())
        return end(m_collected);
    const Source source = m_waiting.takeFirst();
    const Result<ClosedPages> closed = m_library.pages().closed(source.id);
    if (!closed)
        return end(failure(closed.error()));
    const auto opened =
        runInPool([source, closed = *closed, areas = m_areas] { return packed(source, closed, areas); });
    onDone(opened, this, [this](const Result<SourcePages> &pages) {
        if (!pages)
            return end(failure(pages.error()));
        m_collected.append(*pages);
        collectNext();
    });
}

void PageCollector::end(const Result<QVector<SourcePages>> &sources)
{
    Q_EMIT collected(sources);
    deleteLater();
}

} // namespace likeness
