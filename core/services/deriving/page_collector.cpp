// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deriving/page_collector.h"

#include "store/library.h"

namespace likeness {

PageCollector::PageCollector(Library &library, QString avatarId, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_avatarId(std::move(avatarId))
{
}

void PageCollector::start()
{
    const Result<Rows<Source>> all = m_library.sources().list(m_avatarId);
    if (!all)
        return end(failure(all.error()));
    for (const Source &source : all->items) {
        if (shownState(source) != SourceState::Excluded && source.pagesRead > 0)
            m_waiting.append(source);
    }
    collectNext();
}

void PageCollector::collectNext()
{
    if (m_waiting.isEmpty())
        return end(m_collected);
    const Source source = m_waiting.takeFirst();
    Result<Rows<Page>> pages = m_library.pages().pages(source.id);
    if (!pages)
        return end(failure(pages.error()));
    if (!pages->damaged.isEmpty())
        return end(failure(pages->damaged.first()));
    const bool isCapture = pages->items.size() == 1 && pages->items.first().kind == PageKind::ChatPicture;
    SourcePages collected{source.id, source.batch, isCapture, {}};
    for (Page &page : pages->items)
        collected.packed.append(packPage(std::move(page)));
    m_collected.append(std::move(collected));
    QMetaObject::invokeMethod(this, &PageCollector::collectNext, Qt::QueuedConnection);
}

void PageCollector::end(const Result<QVector<SourcePages>> &sources)
{
    Q_EMIT collected(sources);
    deleteLater();
}

} // namespace likeness
