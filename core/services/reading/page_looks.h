// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reading/read_queue.h"

#include <QFuture>
#include <QPromise>

namespace likeness {

/// What reading one page, or a part of it, gave.
struct PageLook {
    Page page;
    Preview preview; ///< empty where none was asked for, or the page has none
    FileKind kind = FileKind::Unknown; ///< of the file
};

/// Reads single pages besides any import: an area that a person points at, or how a page looks.
class PageLooks : public QObject {
    Q_OBJECT
public:
    explicit PageLooks(TranscriptReader &reader, QObject *parent = nullptr);

    /// Reads page `firstPage` of the job's file; the job's id is of no account.
    QFuture<Result<PageLook>> look(ReadQueue::Job job);

private:
    struct Waiting {
        int page = 1;
        PageLook look;
        std::shared_ptr<QPromise<Result<PageLook>>> promise;
    };
    void end(const QString &id, const Result<ReadSummary> &summary);

    ReadQueue m_queue;
    std::map<QString, Waiting> m_waiting;
};

} // namespace likeness
