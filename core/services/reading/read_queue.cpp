// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/read_queue.h"

#include "base/async.h"
#include "base/pool.h"

#include <QFile>
#include <QFileInfo>

namespace likeness {

namespace {

Result<QByteArray> loadChecked(const ReadQueue::Job &job)
{
    Result<QByteArray> content = loadFile(job.path);
    if (!content || !job.check)
        return content;
    const Result<> accepted = job.check(*content);
    return accepted ? content : failure(accepted.error());
}

} // namespace

ReadQueue::ReadQueue(TranscriptReader &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
}

ReadQueue::~ReadQueue() = default;

void ReadQueue::add(const Job &job)
{
    m_waiting.enqueue(job);
    QMetaObject::invokeMethod(this, &ReadQueue::startNext, Qt::QueuedConnection);
}

void ReadQueue::cancel()
{
    const QQueue<Job> forgotten = std::exchange(m_waiting, {});
    for (const Job &job : forgotten)
        Q_EMIT finished(job.id, failure(ErrorKind::Cancelled, job.path));
    // Whatever ends at once leaves the map, so the map is not walked while things end.
    QVector<QString> ids;
    for (const auto &[id, reading] : m_active)
        ids.append(id);
    for (const QString &id : std::as_const(ids)) {
        const auto active = m_active.find(id);
        if (active == m_active.end())
            continue;
        if (active->second)
            active->second->cancel();
        else
            end(id, failure(ErrorKind::Cancelled, id));
    }
    if (isIdle())
        QMetaObject::invokeMethod(this, &ReadQueue::drained, Qt::QueuedConnection);
}

void ReadQueue::startNext()
{
    while (!m_waiting.isEmpty() && int(m_active.size()) < m_reader.parallelism()) {
        const Job job = m_waiting.dequeue();
        m_active.emplace(job.id, nullptr);
        load(job);
    }
}

void ReadQueue::load(const Job &job)
{
    const auto content = runInPool([job] { return loadChecked(job); });
    onDone(content, this, [this, job](const Result<QByteArray> &bytes) {
        if (!m_active.contains(job.id))
            return; // cancelled meanwhile
        if (!bytes)
            return end(job.id, failure(bytes.error()));
        read(job, *bytes);
    });
}

void ReadQueue::read(const Job &job, const QByteArray &content)
{
    std::unique_ptr<Reading> reading =
        m_reader.read({QFileInfo(job.path).fileName(), content, job.languages, job.firstPage, job.options});
    connect(reading.get(), &Reading::opened, this,
            [this, id = job.id](FileKind kind, int pageCount) { Q_EMIT opened(id, kind, pageCount); });
    connect(reading.get(), &Reading::pageRead, this,
            [this, id = job.id](const Page &page) { Q_EMIT pageRead(id, page); });
    connect(reading.get(), &Reading::previewRead, this,
            [this, id = job.id](int page, const Preview &preview) { Q_EMIT previewRead(id, page, preview); });
    connect(reading.get(), &Reading::finished, this,
            [this, id = job.id](const Result<ReadSummary> &summary) { end(id, summary); });
    m_active[job.id] = std::move(reading);
}

void ReadQueue::end(const QString &id, const Result<ReadSummary> &summary)
{
    const auto active = m_active.find(id);
    if (active == m_active.end())
        return;
    if (active->second) {
        m_ended.push_back(std::move(active->second)); // the sender of the signal that brought us here
        QMetaObject::invokeMethod(
            this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    }
    m_active.erase(active);
    Q_EMIT finished(id, summary);
    startNext();
    if (isIdle())
        Q_EMIT drained();
}

Result<QByteArray> loadFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, path);
    if (!info.isFile())
        return failure(ErrorKind::Unsupported, path, QStringLiteral("not an ordinary file"));
    if (info.size() > largestFile)
        return failure(ErrorKind::TooLarge, path, QStringLiteral("%1 bytes").arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(info.isReadable() ? ErrorKind::Io : ErrorKind::Denied, path, file.errorString());
    QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Io, path, file.errorString());
    if (content.size() > largestFile)
        return failure(ErrorKind::TooLarge, path);
    return content;
}

} // namespace likeness
