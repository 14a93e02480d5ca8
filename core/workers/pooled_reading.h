// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/extractor_process.h"

#include <QPointer>

namespace likeness {

/// One document on its way through the pool: what is still to be read of it, and how often it was tried.
class PooledReading final : public Reading {
    Q_OBJECT
public:
    PooledReading(ReadRequest request, std::chrono::milliseconds pageLimit);
    ~PooledReading() override;

    void cancel() override;
    bool isCancelled() const { return m_isCancelled; }
    bool isTooLarge() const { return m_request.content.size() > maximumContent; }

    /// Gives the process its next try: from the page after the last one that came, and without rendering once a
    /// process was lost.
    void beginIn(ExtractorProcess &process);
    /// The process is free or gone; what it says no longer concerns this document.
    void leave();
    /// Notes that its process was lost; true when the document deserves another try.
    bool survives(const Error &reason);
    void finish(Result<ReadSummary> summary);

private:
    void noteOpened(const OpenedNote &note);
    void notePage(const Page &page);
    std::chrono::milliseconds firstLimit() const;

    ReadRequest m_request;
    std::chrono::milliseconds m_pageLimit;
    QPointer<ExtractorProcess> m_process;
    std::optional<Error> m_loss; ///< why the first try was lost
    int m_nextPage;
    int m_lostPage = 0; ///< the one that the first try was at when it was lost
    bool m_isOpened = false;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

} // namespace likeness
