// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/examples/example_store.h"

#include <QObject>

#include <map>

namespace likeness {

/// Reads the rows of an avatar part by part, one part a turn of the event loop, and has them opened in the pool.
/// Deletes itself when it is done.
class ExampleOpener : public QObject {
    Q_OBJECT
public:
    ExampleOpener(ExampleStore &store, QString avatarId, QObject *parent);
    void start();

Q_SIGNALS:
    /// `revision`: of the store before the first part was read.
    void opened(const likeness::ExampleRevision &revision, const likeness::Rows<likeness::Example> &rows);
    void failed(const likeness::Error &error);

private:
    void readNext();
    void take(int part, const Rows<Example> &rows);
    void end(const Error &error);

    ExampleStore &m_store;
    QString m_avatarId;
    ExampleRevision m_revision;
    int m_position = 0;
    int m_parts = 0;
    bool m_isAllRead = false;
    std::map<int, Rows<Example>> m_opened;
};

} // namespace likeness
