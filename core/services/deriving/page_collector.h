// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/corrections/ignored_areas.h"
#include "services/deriving/derivation.h"

#include <QObject>

namespace likeness {

class Library;

/// Collects what the sources of an avatar say as it is corrected. Only the closed rows are fetched on this thread, one
/// source a turn of the event loop, so that a window stays awake; they are opened and packed in the pool. Excluded
/// sources are left out. A damaged page ends it (Corrupt): examples that are no longer derived are taken out of the
/// library, which must not happen only because their page cannot be read. Deletes itself when it is done.
class PageCollector : public QObject {
    Q_OBJECT
public:
    /// `ids`: only these and the pictures that were added together with them; empty: all.
    PageCollector(Library &library, QString avatarId, const QStringList &ids, QObject *parent);
    void start();

Q_SIGNALS:
    /// In the person's order.
    void collected(const likeness::Result<QVector<likeness::SourcePages>> &sources);

private:
    bool isWanted(const Source &source) const;
    void collectNext();
    void end(const Result<QVector<SourcePages>> &sources);

    Library &m_library;
    QString m_avatarId;
    QStringList m_ids;
    QStringList m_batches; ///< of the pictures among the ids
    IgnoredAreas m_areas;
    QVector<Source> m_waiting;
    QVector<SourcePages> m_collected;
};

} // namespace likeness
