// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/database.h"

#include "base/ids.h"
#include "store/database/file_swap.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVersionNumber>

namespace likeness {

namespace {

constexpr int busyTimeout = 5000; // ms; another program's transactions are far shorter
constexpr int logBusyTimeout = 50; // ms; a reader in the way is asked again later
constexpr int logRetryInterval = 500; // ms
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions foreign =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// SQLite's primary result codes (sqlite.org/rescode.html) as far as a caller has to branch on them.
ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorKind::InUse;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorKind::Corrupt;
    case 19: // CONSTRAINT
        return ErrorKind::BadInput;
    default:
        return ErrorKind::Io;
    }
}

/// The statement is named by SQLite's words alone: values are always bound, so no content is in them.
tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &file)
{
    return failure(kindOf(error.nativeErrorCode().toInt()), file,
                   error.nativeErrorCode() + u' ' + error.databaseText());
}

Result<> makePrivate(const QString &path, QFile::Permissions rights)
{
    if (QFile::setPermissions(path, rights))
        return {};
    return failure(ErrorKind::Io, path, QStringLiteral("cannot make it private"));
}

/// A folder that is ours is closed to others. One with other things in it is not ours to change.
Result<> prepareFolder(const QString &path, const QString &databaseFile)
{
    const QDir folder(path);
    if (!folder.exists() && !QDir().mkpath(path))
        return failure(ErrorKind::Io, path, QStringLiteral("cannot make the folder"));
    const bool isOurs = QFile::exists(databaseFile) || folder.isEmpty();
    const bool isPrivate = !(QFile::permissions(path) & foreign);
    if (isPrivate)
        return {};
    return isOurs ? makePrivate(path, ownerFolder)
                  : failure(ErrorKind::BadInput, path, QStringLiteral("holds other files and is open to other users"));
}

/// SQLite gives its log and index files the rights of the main file, whatever the umask.
Result<> prepareFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failure(ErrorKind::Io, path, file.errorString());
    return file.permissions() & foreign ? makePrivate(path, ownerFile) : Result<>();
}

Result<> bindAndRun(QSqlQuery &query, const QVariantList &values, const QString &file)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return sqlFailure(query.lastError(), file);
    return {};
}

} // namespace

Database::Database(OpenMode mode) : m_mode(mode), m_connectionName(newId())
{
    m_logTimer.setInterval(logRetryInterval);
    QObject::connect(&m_logTimer, &QTimer::timeout, &m_logTimer, [this] { emptyLog(); });
}

Database::~Database()
{
    disconnect();
}

QString Database::fileIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("library.db"));
}

Result<std::unique_ptr<Database>> Database::open(const QString &dataDir, OpenMode mode)
{
    const QString file = fileIn(dataDir);
    std::unique_ptr<Database> database(new Database(mode));
    if (mode == OpenMode::ReadWrite) {
        if (const auto prepared = database->prepareFiles(dataDir); !prepared)
            return failure(prepared.error());
    } else if (!QFile::exists(file)) {
        return failure(ErrorKind::NotFound, dataDir, QStringLiteral("no library"));
    }
    if (const auto connected = database->connectTo(file); !connected)
        return failure(connected.error());
    return database;
}

Result<> Database::prepareFiles(const QString &dataDir)
{
    const QString file = fileIn(dataDir);
    if (auto folder = prepareFolder(dataDir, file); !folder)
        return folder;
    const QString lockFile = QDir(dataDir).filePath(QStringLiteral("library.lock"));
    m_lock = std::make_unique<QLockFile>(lockFile);
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale, never its age
    if (!m_lock->tryLock(0)) {
        return failure(m_lock->error() == QLockFile::LockFailedError ? ErrorKind::InUse : ErrorKind::Io, dataDir,
                       QStringLiteral("library.lock"));
    }
    if (auto closed = makePrivate(lockFile, ownerFile); !closed)
        return closed;
    return prepareFile(file);
}

Result<> Database::connectTo(const QString &file)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    if (isReadOnly())
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
    if (!m_connection.isValid())
        return failure(ErrorKind::Service, QStringLiteral("QSQLITE"), QStringLiteral("the driver is missing"));
    if (!m_connection.open())
        return sqlFailure(m_connection.lastError(), file);
    return configure();
}

void Database::disconnect()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<> Database::configure()
{
    const auto version = value(QStringLiteral("SELECT sqlite_version()"));
    if (!version)
        return failure(version.error());
    if (QVersionNumber::fromString(version->toString()) < QVersionNumber(3, 35))
        return failure(ErrorKind::Unsupported, QStringLiteral("SQLite"), version->toString());

    struct Pragma {
        QString name;
        QString value;
        QVariant expected;
    };
    QVector<Pragma> pragmas{{QStringLiteral("temp_store"), QStringLiteral("MEMORY"), 2},
                            {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), 0},
                            {QStringLiteral("busy_timeout"), QString::number(busyTimeout), busyTimeout}};
    if (!isReadOnly()) {
        pragmas += {{QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal")},
                    {QStringLiteral("synchronous"), QStringLiteral("FULL"), 2},
                    {QStringLiteral("checkpoint_fullfsync"), QStringLiteral("ON"), 1},
                    {QStringLiteral("secure_delete"), QStringLiteral("ON"), 1},
                    {QStringLiteral("foreign_keys"), QStringLiteral("ON"), 1}};
    }
    for (const Pragma &pragma : pragmas) {
        if (auto done = setAndCheck(pragma.name, pragma.value, pragma.expected); !done)
            return done;
    }
    return {};
}

Result<> Database::setAndCheck(const QString &pragma, const QString &value, const QVariant &expected)
{
    auto set = execute(u"PRAGMA " + pragma + u" = " + value);
    if (!set)
        return set;
    const auto actual = this->value(u"PRAGMA " + pragma);
    if (!actual)
        return failure(actual.error());
    if (actual->toString() != expected.toString())
        return failure(ErrorKind::Unsupported, file(), u"PRAGMA " + pragma + u" is " + actual->toString());
    return {};
}

Result<> Database::execute(const QString &sql, const QVariantList &values)
{
    return executeMany(sql, {values});
}

Result<> Database::executeMany(const QString &sql, const QVector<QVariantList> &sets)
{
    QSqlQuery query(m_connection);
    if (!query.prepare(sql))
        return sqlFailure(query.lastError(), file());
    for (const QVariantList &values : sets) {
        if (auto done = bindAndRun(query, values, file()); !done)
            return done;
        query.finish();
    }
    return {};
}

Result<> Database::visit(const QString &sql, const QVariantList &values, const Visit &visit) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlFailure(query.lastError(), file());
    if (auto done = bindAndRun(query, values, file()); !done)
        return done;
    while (query.next()) {
        if (auto done = visit(query); !done)
            return done;
    }
    if (query.lastError().isValid())
        return sqlFailure(query.lastError(), file());
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    Result<QVariant> value = failure(ErrorKind::NotFound, file());
    const auto take = [&](const QSqlQuery &row) -> Result<> {
        if (!value)
            value = row.value(0);
        return {};
    };
    if (const auto done = visit(sql, values, take); !done)
        return failure(done.error());
    return value;
}

Result<> Database::transact(const std::function<Result<>()> &work)
{
    if (isReadOnly())
        return failure(ErrorKind::InUse, file(), QStringLiteral("opened for reading"));
    auto done = execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    done = work();
    if (done)
        done = execute(QStringLiteral("COMMIT"));
    if (!done) {
        // SQLite has undone the transaction itself after some faults, such as a full disk; then there is none to undo.
        const auto undone = execute(QStringLiteral("ROLLBACK"));
        if (!undone && !undone.error().detail.contains(u"no transaction is active"))
            done =
                failure(done.error().kind, done.error().subject, done.error().detail + u"; " + undone.error().detail);
    }
    return done;
}

void Database::emptyLog()
{
    if (tryEmptyLog())
        m_logTimer.stop();
    else
        m_logTimer.start();
}

Result<> Database::tryEmptyLog()
{
    if (auto set = execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(logBusyTimeout)); !set)
        return set;
    const auto busy = value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (auto set = execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeout)); !set)
        return set;
    if (!busy)
        return failure(busy.error());
    if (busy->toInt() != 0)
        return failure(ErrorKind::InUse, file(), QStringLiteral("a reader holds up the write-ahead log"));
    return {};
}

Result<> Database::replaceBy(const QString &next, const QString &aside)
{
    if (isReadOnly())
        return failure(ErrorKind::InUse, file(), QStringLiteral("opened for reading"));
    if (auto emptied = tryEmptyLog(); !emptied)
        return emptied;
    m_logTimer.stop();
    const QString own = file();
    disconnect();
    // A reader may have kept the empty log alive: beside another file it would be taken for that one's.
    QFile::remove(own + u"-wal");
    QFile::remove(own + u"-shm");
    const auto swapped = swapIn(next, own, aside);
    const auto opened = connectTo(own);
    if (!swapped || opened)
        return swapped ? opened : swapped;
    disconnect();
    if (auto back = swapBack(aside, own); !back)
        return back;
    const auto old = connectTo(own);
    return old ? opened : old;
}

} // namespace likeness
