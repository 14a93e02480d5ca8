// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/deriving/derivation.h"

#include <QObject>

namespace likeness {

class Library;

/// Collects what the sources of an avatar say, one source a turn of the event loop, so that a window stays awake.
/// Excluded sources are left out. A damaged page ends it (Corrupt): examples that are no longer derived are taken out
/// of the library, which must not happen only because their page cannot be read. Deletes itself when it is done.
class PageCollector : public QObject {
    Q_OBJECT
public:
    PageCollector(Library &library, QString avatarId, QObject *parent);
    void start();

Q_SIGNALS:
    /// In the person's order.
    void collected(const likeness::Result<QVector<likeness::SourcePages>> &sources);

private:
    void collectNext();
    void end(const Result<QVector<SourcePages>> &sources);

    Library &m_library;
    QString m_avatarId;
    QVector<Source> m_waiting;
    QVector<SourcePages> m_collected;
};

} // namespace likeness
