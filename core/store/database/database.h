// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QSqlQuery>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <memory>

namespace likeness {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to the library's SQLite file, for the thread that opened it. Crash-safe (WAL, every commit synced),
/// for its owner's eyes only, deleted content overwritten, one writing program at a time.
class Database {
public:
    /// ReadWrite makes folder and file where they are missing. InUse, NotFound, Corrupt, Io, BadInput.
    static Result<std::unique_ptr<Database>> open(const QString &dataDir, OpenMode mode);
    static QString fileIn(const QString &dataDir);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    QString file() const { return m_connection.databaseName(); }

    Result<> execute(const QString &sql, const QVariantList &values = {});
    /// The same statement for each set of values.
    Result<> executeMany(const QString &sql, const QVector<QVariantList> &sets);
    using Visit = std::function<Result<>(const QSqlQuery &row)>;
    /// Calls `visit` for each row until one fails; the statement is always finished.
    Result<> visit(const QString &sql, const QVariantList &values, const Visit &visit) const;
    /// First column of the first row; NotFound if there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// Runs `work` in one transaction: committed and synced if it succeeds, undone if it fails or the commit does.
    Result<> transact(const std::function<Result<>()> &work);
    /// After a delete: empties the write-ahead log, where deleted text lingers. If another program is reading just
    /// then, it is tried again every half second until it works.
    void emptyLog();
    /// One try; InUse if a reader held it up.
    Result<> tryEmptyLog();
    /// Goes on with the database in `next`, which lies in a folder below and has no log of its own. The old file is
    /// kept as `aside`. Killed in between, one of the two opens, whole. InUse if a reader is in the way. After a
    /// failure the old one is open as before.
    Result<> replaceBy(const QString &next, const QString &aside);

private:
    explicit Database(OpenMode mode);
    Result<> prepareFiles(const QString &dataDir);
    Result<> connectTo(const QString &file);
    void disconnect();
    Result<> configure();
    Result<> setAndCheck(const QString &pragma, const QString &value, const QVariant &expected);

    OpenMode m_mode;
    std::unique_ptr<QLockFile> m_lock;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QTimer m_logTimer;
};

} // namespace likeness
