// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/extractor_pool.h"

#include "workers/pooled_reading.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace likeness {
namespace {

constexpr std::chrono::seconds restBeforeLeaving{60};

#ifdef Q_OS_WIN
constexpr auto extractorName = "/likeness-extractor.exe";
#else
constexpr auto extractorName = "/likeness-extractor";
#endif

ExtractorSettings completed(ExtractorSettings settings)
{
    if (settings.program.isEmpty())
        settings.program = QCoreApplication::applicationDirPath() + QLatin1String(extractorName);
    if (settings.processes < 1)
        settings.processes = std::max(1, QThread::idealThreadCount());
    return settings;
}

} // namespace

ExtractorPool::ExtractorPool(ExtractorSettings settings) : m_settings(completed(std::move(settings)))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ExtractorPool::rest);
}

ExtractorPool::~ExtractorPool() = default;

std::unique_ptr<Reading> ExtractorPool::read(ReadRequest request)
{
    auto reading = std::make_unique<PooledReading>(std::move(request), m_settings.pageLimit);
    m_queue.append(reading.get());
    // Later, so that the caller can connect before anything happens.
    QMetaObject::invokeMethod(this, &ExtractorPool::schedule, Qt::QueuedConnection);
    return reading;
}

std::optional<SandboxLevel> ExtractorPool::sandboxLevel() const
{
    for (const auto &slot : m_slots)
        if (slot->process->sandboxLevel())
            return slot->process->sandboxLevel();
    return std::nullopt;
}

void ExtractorPool::schedule()
{
    while (!m_queue.isEmpty()) {
        const bool needsSlot = m_queue.first() && !m_queue.first()->isTooLarge() && !m_queue.first()->isCancelled();
        Slot *slot = needsSlot ? freeSlot() : nullptr;
        if (needsSlot && !slot)
            return; // the next one to become free comes back here
        // Out of the queue first: what it reports may lead back here.
        const QPointer<PooledReading> next = m_queue.takeFirst();
        if (slot) {
            slot->reading = next;
            next->beginIn(*slot->process);
        } else if (next && next->isTooLarge()) {
            next->finish(failure(ErrorKind::TooLarge));
        }
    }
    m_rest.start(restBeforeLeaving);
}

ExtractorPool::Slot *ExtractorPool::freeSlot()
{
    const auto isFree = [](const auto &slot) { return !slot->process->isBusy() && slot->process->canServe(); };
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), isFree);
    if (found != m_slots.end())
        return found->get();
    return int(m_slots.size()) < m_settings.processes ? addSlot() : nullptr;
}

ExtractorPool::Slot *ExtractorPool::addSlot()
{
    m_slots.push_back(std::make_unique<Slot>());
    Slot *slot = m_slots.back().get();
    slot->process = std::make_unique<ExtractorProcess>(m_settings.program);
    connect(slot->process.get(), &ExtractorProcess::answered, this,
            [this, slot](const Result<ReadSummary> &summary) { release(*slot, summary); });
    connect(slot->process.get(), &ExtractorProcess::lost, this,
            [this, slot](const Error &reason) { drop(*slot, reason); });
    return slot;
}

void ExtractorPool::release(Slot &slot, const Result<ReadSummary> &summary)
{
    const QPointer<PooledReading> reading = std::exchange(slot.reading, nullptr);
    if (!slot.process->canServe())
        slot.process->kill({ErrorKind::Crashed, {}, QStringLiteral("leaving")});
    if (reading) {
        reading->leave();
        reading->finish(summary);
    }
    schedule();
}

void ExtractorPool::drop(Slot &slot, const Error &reason)
{
    const QPointer<PooledReading> reading = slot.reading;
    slot.process.release()->deleteLater(); // it is still on the stack
    const auto isIt = [&slot](const auto &other) { return other.get() == &slot; };
    m_slots.erase(std::find_if(m_slots.begin(), m_slots.end(), isIt));
    if (reading)
        settle(*reading, reason);
    schedule();
}

void ExtractorPool::settle(PooledReading &reading, const Error &reason)
{
    reading.leave();
    if (reading.isCancelled())
        reading.finish(failure(ErrorKind::Cancelled));
    else if (reading.survives(reason))
        m_queue.prepend(&reading);
    else
        reading.finish(failure(reason));
}

/// Engines hold some hundred megabytes each; a person who reads on for a while should have them back.
void ExtractorPool::rest()
{
    for (const auto &slot : m_slots)
        if (!slot->process->isBusy())
            slot->process->kill({ErrorKind::Cancelled, {}, QStringLiteral("rest")});
}

} // namespace likeness
