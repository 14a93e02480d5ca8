// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/page_looks.h"

#include "base/ids.h"

namespace likeness {

PageLooks::PageLooks(TranscriptReader &reader, QObject *parent) : QObject(parent), m_queue(reader)
{
    connect(&m_queue, &ReadQueue::pageRead, this, [this](const QString &id, const Page &page) {
        const auto waiting = m_waiting.find(id);
        if (waiting != m_waiting.end() && page.number == waiting->second.page)
            waiting->second.look.page = page;
    });
    connect(&m_queue, &ReadQueue::previewRead, this, [this](const QString &id, int page, const Preview &preview) {
        const auto waiting = m_waiting.find(id);
        if (waiting != m_waiting.end() && page == waiting->second.page)
            waiting->second.look.preview = preview;
    });
    connect(&m_queue, &ReadQueue::opened, this, [this](const QString &id, FileKind kind) {
        const auto waiting = m_waiting.find(id);
        if (waiting != m_waiting.end())
            waiting->second.look.kind = kind;
    });
    connect(&m_queue, &ReadQueue::finished, this, &PageLooks::end);
}

QFuture<Result<PageLook>> PageLooks::look(ReadQueue::Job job)
{
    job.id = newId();
    Waiting waiting{job.firstPage, {}, std::make_shared<QPromise<Result<PageLook>>>()};
    waiting.promise->start();
    QFuture<Result<PageLook>> future = waiting.promise->future();
    m_waiting.emplace(job.id, std::move(waiting));
    m_queue.add(job);
    return future;
}

void PageLooks::end(const QString &id, const Result<ReadSummary> &summary)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    waiting.promise->addResult(summary ? Result<PageLook>(waiting.look) : failure(summary.error()));
    waiting.promise->finish();
}

} // namespace likeness
