// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace likeness {

/// Removes many things for good and leaves its thread free meanwhile: part by part, each as a whole. What was removed
/// stays so when it is stopped or fails. Deletes itself when it is done; if the library is left before, the rest is
/// removed at once, since the person was told that it goes.
class BulkRemove final : public QObject {
    Q_OBJECT
public:
    struct Ways {
        std::function<Result<>(const QStringList &ids)> part; ///< with all that is to be told of it
        std::function<Result<>(const QStringList &ids)> rest; ///< by the library alone: nobody is left to be told
    };

    BulkRemove(QStringList ids, int partSize, Ways ways, QObject *parent);
    ~BulkRemove() override;

    void start();
    /// Removes no more; finished() comes within a moment.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    /// So many of all are gone by now.
    void progressed(int done);
    /// One of these comes last.
    void finished(int done);
    void failed(int done, const likeness::Error &error);

private:
    void next();

    QStringList m_ids;
    int m_partSize;
    Ways m_ways;
    int m_done = 0;
    bool m_isStopped = false;
};

} // namespace likeness
