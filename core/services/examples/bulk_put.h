// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples/example_cache.h"

#include <QObject>

namespace likeness {

/// Puts many rows into the library and leaves its thread free meanwhile: part by part, each sealed in the pool and
/// stored as a whole. What was stored stays when it is stopped or fails. Deletes itself when it is done; if the library
/// is left before, the rest is stored at once.
class BulkPut final : public QObject {
    Q_OBJECT
public:
    /// The rows of a part as they are to be, asked for when it is its turn; fewer where some are gone by then.
    using RowsOf = std::function<QVector<Example>(int from, int count)>;

    BulkPut(ExampleStore &store, ExampleCache &cache, QString avatarId, int count, RowsOf rowsOf, QObject *parent);
    ~BulkPut() override;

    void start();
    /// Stores no more; finished() comes within a moment.
    void stop() { m_isStopped = true; }
    int count() const { return m_count; }

Q_SIGNALS:
    /// So many of all are stored by now; comes after Examples::rowsChanged() has told of them.
    void progressed(int done);
    void changed(const likeness::ExampleChange &change);
    /// One of these comes last.
    void finished(int done);
    void failed(int done, const likeness::Error &error);

private:
    void next();
    void take(int part, const QVector<Example> &rows, const Result<ReadyExamples> &ready,
              const ExampleRevision &revision);
    void finish();
    void fail(const Error &error);

    ExampleStore &m_store;
    ExampleCache &m_cache;
    QString m_avatarId;
    int m_count;
    RowsOf m_rowsOf;
    int m_done = 0;
    bool m_isStopped = false;
};

} // namespace likeness
