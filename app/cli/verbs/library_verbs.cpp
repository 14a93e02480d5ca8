// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace likeness::cli {

namespace {

void printSummary(Console &console, const QString &path, const BackupSummary &summary)
{
    QJsonArray avatars;
    for (const BackupAvatar &avatar : summary.avatars) {
        avatars.append(QJsonObject{{QStringLiteral("name"), avatar.name},
                                   {QStringLiteral("sources"), avatar.sources},
                                   {QStringLiteral("examples"), avatar.examples}});
    }
    if (console.isJson()) {
        return console.printDocument({{QStringLiteral("file"), path},
                                      {QStringLiteral("created_at"), summary.createdAt.toString(Qt::ISODate)},
                                      {QStringLiteral("library_bytes"), summary.size},
                                      {QStringLiteral("avatars"), avatars}});
    }
    console.print(Words::tr("Backup of %1, %2")
                      .arg(QLocale().toString(summary.createdAt.toLocalTime(), QLocale::ShortFormat),
                           QLocale().formattedDataSize(summary.size)));
    for (const BackupAvatar &avatar : summary.avatars) {
        console.print(Words::tr("%1  %2, %3")
                          .arg(avatar.name, Words::tr("%Ln source(s)", nullptr, avatar.sources),
                               Words::tr("%Ln example(s)", nullptr, avatar.examples)));
    }
}

int failBackup(Console &console, const Error &error)
{
    Problem problem = problemFor(error);
    if (error.kind == ErrorKind::Denied) {
        problem = {QStringLiteral("wrong_passphrase"), Words::tr("That passphrase doesn't open this backup."),
                   Words::tr("It is the one that was chosen when the backup was made."), LibraryLockedOrInUse};
    } else if (error.kind == ErrorKind::NotFound) {
        problem = fileProblem(error, error.subject);
    } else if (error.kind == ErrorKind::BadInput) {
        problem.message = Words::tr("%1 is no backup of a library.").arg(error.subject);
        problem.hint = Words::tr("Backups are made by: likeness-cli library backup --out FILE");
    } else if (error.kind == ErrorKind::Corrupt) {
        problem.message = Words::tr("The backup %1 is damaged or cut off.").arg(error.subject);
        problem.hint = Words::tr("Nothing was changed. Use another copy of it.");
    } else if (error.kind == ErrorKind::NewerVersion) {
        problem.message = Words::tr("The backup %1 was written by a newer Likeness.").arg(error.subject);
    }
    return console.fail(problem);
}

/// The passphrase of an existing backup.
Outcome<QString> typedPassphrase(const Context &context)
{
    const Outcome<std::optional<QString>> given = passphraseOf(context);
    if (!given)
        return tl::unexpected<Problem>(given.error());
    const QString passphrase =
        given->has_value() ? **given : context.console().askSecret(Words::tr("Passphrase of the backup:"));
    if (passphrase.isEmpty())
        return tl::unexpected<Problem>(usageProblem(Words::tr("The backup's passphrase is needed."),
                                                    Words::tr("Give it with --passphrase-file FILE.")));
    return passphrase;
}

/// Nothing brings the library back that a restore replaces: it needs --yes or the word, typed.
bool mayReplace(const Context &context, const Library &library)
{
    const Result<Protection> protection = library.protection();
    if ((protection && *protection == Protection::None) || context.has("yes"))
        return true;
    const QString answer = context.console().ask(
        Words::tr("This replaces the library that is there, with all its avatars. Type \"replace\" to go on:"));
    return answer == u"replace";
}

} // namespace

int runLibraryBackup(Context &context)
{
    Console &console = context.console();
    const QString path = context.value("out");
    if (path.isEmpty() || path == u"-")
        return console.fail(usageProblem(Words::tr("Say where to write the backup: --out FILE")));
    if (const QFileInfo place(path); place.exists() && !place.isFile()) {
        return console.fail(usageProblem(Words::tr("%1 is a folder, a device or a pipe.").arg(path),
                                         Words::tr("A backup is written into a file: --out FILE")));
    }
    const auto session = LibrarySession::open(context, OpenMode::ReadOnly);
    if (!session)
        return console.fail(session.error());
    const Outcome<QString> passphrase = (*session)->passphraseForBackup();
    if (!passphrase)
        return console.fail(passphrase.error());
    if (context.has("dry-run")) {
        console.note(Words::tr("Would write a backup to %1.").arg(path));
        return Done;
    }
    const Result<BackupSummary> written = await((*session)->library().backUp(path, *passphrase));
    if (!written)
        return console.fail(written.error());
    printSummary(console, path, *written);
    console.note(Words::tr("It opens with the passphrase alone, which nobody can recover."));
    return Done;
}

int runLibraryInspect(Context &context)
{
    Console &console = context.console();
    const QString path = context.arguments().first();
    const Outcome<QString> passphrase = typedPassphrase(context);
    if (!passphrase)
        return console.fail(passphrase.error());
    const Result<BackupSummary> summary = await(Library::inspectBackup(path, *passphrase));
    if (!summary)
        return failBackup(console, summary.error());
    printSummary(console, path, *summary);
    return Done;
}

int runLibraryRestore(Context &context)
{
    Console &console = context.console();
    const QString path = context.arguments().first();
    const Outcome<QString> passphrase = typedPassphrase(context);
    if (!passphrase)
        return console.fail(passphrase.error());
    if (context.has("dry-run"))
        return runLibraryInspect(context);
    // Looked at before any library is made for it, or anybody is asked whether to replace one.
    if (const Result<BackupSummary> summary = await(Library::inspectBackup(path, *passphrase)); !summary)
        return failBackup(console, summary.error());
    const Result<std::unique_ptr<Library>> library = Library::open(dataDirOf(context), OpenMode::ReadWrite);
    if (!library)
        return console.fail(library.error());
    if (!mayReplace(context, **library)) {
        return console.fail(
            usageProblem(Words::tr("Nothing was restored: nobody confirmed it."), Words::tr("Add --yes to confirm.")));
    }
    Keyring keyring;
    const Result<BackupSummary> restored = await((*library)->restore(path, *passphrase, &keyring));
    if (!restored)
        return failBackup(console, restored.error());
    printSummary(console, path, *restored);
    if ((*library)->protection().value_or(Protection::None) == Protection::Passphrase)
        console.note(Words::tr("The library opens with the backup's passphrase from now on."));
    return Done;
}

} // namespace likeness::cli
