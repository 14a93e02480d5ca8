// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/lock_record.h"

#include "store/database/database.h"
#include "store/database/row_values.h"

namespace likeness {

QByteArray LockRecord::facts() const
{
    return canonical(
        {libraryId, int(protection), backend, masterKeyId, kdf.salt, kdf.cost.passes, kdf.cost.memory, libraryKeyId});
}

Result<LockRecord> readLockRecord(const Database &database)
{
    LockRecord record;
    bool isFound = false;
    const auto read = [&](const QSqlQuery &row) -> Result<> {
        const int protection = row.value(1).toInt();
        if (protection < 0 || protection > int(Protection::Passphrase))
            return failure(ErrorKind::Corrupt, QStringLiteral("library"), QStringLiteral("library.protection"));
        isFound = true;
        record = {row.value(0).toString(),
                  Protection(protection),
                  row.value(2).toString(),
                  row.value(3).toString(),
                  {row.value(4).toByteArray(), {row.value(5).toULongLong(), row.value(6).toULongLong()}},
                  row.value(7).toString(),
                  row.value(8).toByteArray(),
                  row.value(9).toByteArray()};
        return {};
    };
    const auto done = database.visit(
        QStringLiteral("SELECT library_id, protection, backend, master_key_id, kdf_salt, kdf_passes, kdf_memory,"
                       " library_key_id, key_check, wrapped_library_key FROM library WHERE id = 1"),
        {}, read);
    if (!done)
        return failure(done.error());
    if (!isFound)
        return failure(ErrorKind::Corrupt, QStringLiteral("library"), QStringLiteral("no library row"));
    return record;
}

Result<> writeLockRecord(Database &database, const LockRecord &record)
{
    return database.execute(
        QStringLiteral("UPDATE library SET protection = ?, backend = ?, master_key_id = ?, kdf_salt = ?,"
                       " kdf_passes = ?, kdf_memory = ?, library_key_id = ?, key_check = ?, wrapped_library_key = ?"
                       " WHERE id = 1"),
        {int(record.protection), notNull(record.backend), notNull(record.masterKeyId), record.kdf.salt,
         record.kdf.cost.passes, record.kdf.cost.memory, notNull(record.libraryKeyId), record.keyCheck,
         record.wrappedLibraryKey});
}

} // namespace likeness
