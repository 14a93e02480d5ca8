// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/pooled_reading.h"

#include <algorithm>

namespace likeness {

PooledReading::PooledReading(ReadRequest request, std::chrono::milliseconds pageLimit)
    : m_request(std::move(request)),
      m_pageLimit(pageLimit),
      m_nextPage(m_request.firstPage)
{
}

PooledReading::~PooledReading()
{
    if (m_process)
        m_process->kill({ErrorKind::Cancelled, {}, {}});
}

void PooledReading::cancel()
{
    if (m_isCancelled || m_isFinished)
        return;
    m_isCancelled = true;
    if (m_process)
        m_process->kill({ErrorKind::Cancelled, {}, {}}); // the pool finishes this once the process is gone
    else
        QMetaObject::invokeMethod(
            this, [this] { finish(failure(ErrorKind::Cancelled)); }, Qt::QueuedConnection);
}

void PooledReading::beginIn(ExtractorProcess &process)
{
    m_process = &process;
    connect(&process, &ExtractorProcess::opened, this, &PooledReading::noteOpened);
    connect(&process, &ExtractorProcess::pageRead, this, &PooledReading::notePage);
    connect(&process, &ExtractorProcess::previewRead, this, &Reading::previewRead);
    const RequestHead head{m_request.name, m_request.languages,      m_nextPage,
                           !m_loss,        m_request.content.size(), m_request.options};
    process.begin({head, m_request.content, firstLimit(), m_pageLimit});
}

/// The limit holds for both tries together; a quarter is plenty for text layers, which are all the second takes of a
/// PDF.
std::chrono::milliseconds PooledReading::firstLimit() const
{
    return m_loss ? m_pageLimit / 4 : m_pageLimit * 3 / 4;
}

void PooledReading::leave()
{
    if (m_process)
        m_process->disconnect(this);
    m_process = nullptr;
}

bool PooledReading::survives(const Error &reason)
{
    // Where one page was asked for and has come, a second try would go on to the next.
    const bool hasMore = !m_request.options.area || m_nextPage == m_request.firstPage;
    const bool isFirst = !m_loss && hasMore;
    const bool isDeath = reason.kind == ErrorKind::Crashed || reason.kind == ErrorKind::TimedOut;
    if (isFirst && isDeath) {
        m_loss = reason;
        m_lostPage = m_nextPage;
    }
    return isFirst && isDeath;
}

void PooledReading::finish(Result<ReadSummary> summary)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_request.content.clear();
    // Where the second try only finds that there is no text layer, the loss of the first says more.
    if (!summary && m_loss && summary.error().kind != ErrorKind::Cancelled)
        summary = failure(*m_loss);
    if (!summary)
        summary.error().subject = m_request.name;
    else if (m_loss)
        summary->notices.append({NoticeKind::PartialPage, m_lostPage, 1, m_loss->detail});
    Q_EMIT finished(summary);
}

void PooledReading::noteOpened(const OpenedNote &note)
{
    if (!std::exchange(m_isOpened, true))
        Q_EMIT opened(note.kind, note.pageCount);
}

void PooledReading::notePage(const Page &page)
{
    m_nextPage = page.number + 1;
    Q_EMIT pageRead(page);
}

} // namespace likeness
