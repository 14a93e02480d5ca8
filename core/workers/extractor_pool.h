// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"
#include "workers/ocr_languages.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace likeness {

class ExtractorProcess;
class PooledReading;

struct ExtractorSettings {
    QString program; ///< path; empty: likeness-extractor beside the running program
    int processes = 0; ///< at once; 0: one a core
    std::chrono::milliseconds pageLimit{30'000}; ///< a document that costs so much work without a page is given up
};

/// Reads files in locked processes, several at once. A document that kills or hangs its process costs that process and
/// gets one more try without rendering; the others go on. Processes start when needed, stay warm between documents
/// and are let go after a minute of rest. Readings must not outlive the pool.
class ExtractorPool final : public QObject, public TranscriptReader {
    Q_OBJECT
public:
    explicit ExtractorPool(ExtractorSettings settings = {});
    ~ExtractorPool() override;

    std::unique_ptr<Reading> read(ReadRequest request) override;
    int parallelism() const override { return m_settings.processes; }
    QStringList languages() const override { return installedOcrLanguages(); }
    /// Protection of the running processes; nothing before the first one runs.
    std::optional<SandboxLevel> sandboxLevel() const;

private:
    struct Slot {
        std::unique_ptr<ExtractorProcess> process;
        QPointer<PooledReading> reading;
    };

    void schedule();
    Slot *freeSlot();
    Slot *addSlot();
    void release(Slot &slot, const Result<ReadSummary> &summary);
    void drop(Slot &slot, const Error &reason);
    void settle(PooledReading &reading, const Error &reason);
    void rest();

    ExtractorSettings m_settings;
    std::vector<std::unique_ptr<Slot>> m_slots;
    QList<QPointer<PooledReading>> m_queue;
    QTimer m_rest;
};

} // namespace likeness
