// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/migrations.h"

#include "store/database/database.h"

#include <QDir>
#include <QRegularExpression>

// The resource sits in a static library: nothing would pull it in by itself. Must be called outside of a namespace.
static void initialiseSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace likeness {

namespace {

/// The schema files in the order of their versions, the first being version 1.
Result<QStringList> schemaFiles(const QString &folder)
{
    QStringList paths;
    const auto entries = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : entries) {
        paths += folder + u'/' + name;
        if (name.section(u'_', 0, 0).toInt() != paths.size())
            return failure(ErrorKind::Corrupt, name, QStringLiteral("schema files are not numbered one by one"));
    }
    if (paths.isEmpty())
        return failure(ErrorKind::Corrupt, folder, QStringLiteral("no schema files"));
    return paths;
}

Result<QStringList> statements(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, path, file.errorString());
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    static const QRegularExpression end(QStringLiteral(";[ \t]*(?:\n|$)"));
    text.remove(comment);
    QStringList parts;
    for (const QString &part : text.split(end)) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            parts += statement;
    }
    return parts;
}

Result<int> versionOf(const Database &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return version->toInt();
}

Result<> apply(Database &database, const QString &path, int version)
{
    const auto parts = statements(path);
    if (!parts)
        return failure(parts.error());
    return database.transact([&]() -> Result<> {
        for (const QString &statement : *parts) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    });
}

} // namespace

QString schemaFolder()
{
    initialiseSchemaResource();
    return QStringLiteral(":/schema");
}

Result<> checkVersion(const Database &database, const QString &folder)
{
    const auto files = schemaFiles(folder);
    if (!files)
        return failure(files.error());
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version > files->size()) {
        return failure(ErrorKind::NewerVersion, database.file(),
                       QStringLiteral("schema %1, known up to %2").arg(*version).arg(files->size()));
    }
    return {};
}

Result<> migrate(Database &database, const QString &folder)
{
    if (auto checked = checkVersion(database, folder); !checked)
        return checked;
    const auto files = schemaFiles(folder);
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version < files->size() && database.isReadOnly())
        return failure(ErrorKind::Unsupported, database.file(), QStringLiteral("an older schema, opened for reading"));
    for (int next = *version + 1; next <= files->size(); ++next) {
        if (auto done = apply(database, files->at(next - 1), next); !done)
            return done;
    }
    return {};
}

} // namespace likeness
