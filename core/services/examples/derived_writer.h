// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/examples/example_store.h"

#include <QObject>

namespace likeness {

/// Puts a new derivation in the place of the one before: reads what is stored part by part, one part a turn of the
/// event loop, has both compared in the pool and writes what is other. Of many new examples it writes none but leaves
/// them to whoever can do so part by part. Deletes itself when it is done.
class DerivedWriter final : public QObject {
    Q_OBJECT
public:
    DerivedWriter(ExampleStore &store, QString avatarId, QVector<Example> derived, QStringList sourceIds,
                  QObject *parent);
    void start();

Q_SIGNALS:
    /// `left` are still to be added; the report counts them.
    void written(const likeness::ReplaceReport &report, const QVector<likeness::Example> &left);
    void failed(const likeness::Error &error);

private:
    void readNext();
    void compare(const SealingKey &key);
    void write(ReadyMerge merge);
    void end(const Error &error);

    ExampleStore &m_store;
    QString m_avatarId;
    QVector<Example> m_derived;
    QStringList m_sourceIds;
    ExampleRevision m_revision; ///< of the store before the first part was read
    QVector<ClosedRow> m_known;
    int m_position = 0;
};

} // namespace likeness
