// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace likeness {

class Database;

/// Folder of the program's own schema files, inside its resources.
QString schemaFolder();

/// Brings the database to the newest schema: applies each `NNN_name.sql` above its version, each in one transaction
/// with the new version number. Refuses a database of a newer program (NewerVersion) without touching it. Statements in
/// a file end with a semicolon at the end of a line.
Result<> migrate(Database &database, const QString &folder = schemaFolder());

/// NewerVersion if a newer program wrote the database; reads only.
Result<> checkVersion(const Database &database, const QString &folder = schemaFolder());

} // namespace likeness
