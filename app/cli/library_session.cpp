// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_session.h"

#include "app/cli/await.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/terminal_line.h"
#include "app/cli/output/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace likeness::cli {

namespace {

constexpr int leastLength = 8; // of a new passphrase, as in the window

Problem lockedProblem(const Error &error, bool hadPassphrase)
{
    Problem problem = problemFor(error);
    problem.exit = LibraryLockedOrInUse;
    if (error.kind == ErrorKind::Denied && !hadPassphrase) {
        problem.message = Words::tr("The system keyring did not give this library its key.");
        problem.hint = Words::tr("Allow it; a new library can have a passphrase instead: --passphrase-file FILE.");
    } else if (error.kind == ErrorKind::Denied) {
        problem.code = QStringLiteral("wrong_passphrase");
        problem.message = Words::tr("That passphrase doesn't open this library.");
        problem.hint = Words::tr("It can't be recovered; a backup can be restored.");
    } else if (error.kind != ErrorKind::InUse) {
        problem.code = QStringLiteral("locked");
        problem.message = Words::tr("The library is locked and no keyring or passphrase opens it.");
        problem.hint = Words::tr("Unlock the system keyring, or give --passphrase-file FILE.");
    }
    return problem;
}

/// Whether a passphrase helps: the library has one, or it is new and the keyring cannot be used.
bool needsPassphrase(const Error &error, Protection protection)
{
    if (protection != Protection::None)
        return protection == Protection::Passphrase && error.kind == ErrorKind::Locked;
    return error.kind == ErrorKind::Locked || error.kind == ErrorKind::Service || error.kind == ErrorKind::TimedOut
        || error.kind == ErrorKind::Denied;
}

Problem tooShortProblem()
{
    return usageProblem(Words::tr("A new passphrase needs at least %1 characters.").arg(leastLength),
                        Words::tr("Nobody can recover it: choose one that you will remember."));
}

Problem openProblem(const Error &error, const QString &folder)
{
    Problem problem = problemFor({error.kind, folder, error.detail});
    if (error.kind == ErrorKind::Corrupt) {
        problem.message = Words::tr("The library in %1 is damaged, or its library.db is something else.").arg(folder);
        problem.hint = Words::tr("Nothing was changed. Restore a backup, or name another folder with --data-dir.");
    } else if (error.kind == ErrorKind::NotFound) {
        problem.message = Words::tr("There is no library in %1.").arg(folder);
        problem.hint = Words::tr("Create an avatar in it: likeness-cli avatars create NAME");
    }
    return problem;
}

/// Takes away a library that was made a moment ago and holds nothing, while it is still locked against others.
void removeNew(const QString &folder)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(Database::fileIn(folder) + QLatin1String(ending));
}

} // namespace

QString dataDirOf(const Context &context)
{
    const QString given = context.value("data-dir");
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
}

Outcome<std::optional<QString>> passphraseOf(const Context &context)
{
    if (!context.has("passphrase-file"))
        return std::nullopt;
    const QString path = context.value("passphrase-file");
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected<Problem>(problemFor({ErrorKind::Io, path, file.errorString()}));
    constexpr qint64 longest = 4096;
    const QByteArray bytes = file.readLine(longest);
    if (bytes.size() >= longest - 1 && !bytes.endsWith('\n'))
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("%1 starts with no passphrase but a longer line.").arg(path)));
    const QString line = QString::fromUtf8(withoutLineEnd(bytes));
    if (line.isEmpty())
        return tl::unexpected<Problem>(usageProblem(Words::tr("%1 holds no passphrase.").arg(path)));
    return line;
}

static Problem noFolderProblem(const QString &path)
{
    return {QStringLiteral("not_a_folder"), Words::tr("%1 is no folder, so no library can lie in it.").arg(path),
            Words::tr("Name a folder with --data-dir, or leave it out for the one that the window uses."), WrongUsage};
}

Outcome<std::unique_ptr<LibrarySession>> LibrarySession::open(const Context &context, OpenMode mode)
{
    std::unique_ptr<LibrarySession> session(new LibrarySession(context));
    const QString folder = dataDirOf(context);
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return tl::unexpected<Problem>(noFolderProblem(folder));
    const bool isNewFolder = !QFileInfo::exists(folder);
    const bool isNew = !QFileInfo::exists(Database::fileIn(folder));
    Result<std::unique_ptr<Library>> library = Library::open(folder, mode);
    if (!library)
        return tl::unexpected<Problem>(openProblem(library.error(), folder));
    session->m_library = std::move(*library);
    const Outcome<void> unlocked = session->unlock();
    if (!unlocked) {
        if (isNew)
            removeNew(folder);
        session.reset();
        if (isNewFolder)
            QDir().rmdir(folder);
        return tl::unexpected<Problem>(unlocked.error());
    }
    session->m_avatars = std::make_unique<Avatars>(*session->m_library);
    session->m_examples = std::make_unique<Examples>(*session->m_library);
    return session;
}

Outcome<void> LibrarySession::unlock()
{
    Outcome<std::optional<QString>> passphrase = passphraseOf(m_context);
    if (!passphrase)
        return tl::unexpected<Problem>(passphrase.error());
    const Result<Protection> protection = m_library->protection();
    if (!protection)
        return tl::unexpected<Problem>(problemFor(protection.error()));
    const bool isNew = *protection == Protection::None;
    if (isNew && passphrase->has_value() && (*passphrase)->size() < leastLength)
        return tl::unexpected<Problem>(tooShortProblem());
    Result<> unlocked = await(m_library->unlock({*passphrase, &m_keyring}));
    if (!unlocked && !passphrase->has_value() && needsPassphrase(unlocked.error(), *protection)) {
        const Outcome<QString> typed = askPassphrase(isNew);
        if (!typed)
            return tl::unexpected<Problem>(typed.error());
        if (!typed->isEmpty()) {
            *passphrase = *typed;
            unlocked = await(m_library->unlock({*passphrase, &m_keyring}));
        }
    }
    m_passphrase = *passphrase;
    return unlocked ? Outcome<void>()
                    : tl::unexpected<Problem>(lockedProblem(unlocked.error(), passphrase->has_value()));
}

/// Empty where nobody can be asked. A new passphrase is typed twice, for nobody sees what is typed.
Outcome<QString> LibrarySession::askPassphrase(bool isNew) const
{
    Console &console = m_context.console();
    if (!isNew)
        return console.askSecret(Words::tr("Passphrase of the library:"));
    return askNewPassphrase(Words::tr("New passphrase of the library (it can't be recovered):"));
}

Outcome<QString> LibrarySession::passphraseForBackup() const
{
    if (m_passphrase && m_passphrase->size() < leastLength)
        return tl::unexpected<Problem>(tooShortProblem());
    if (m_passphrase)
        return *m_passphrase;
    const Outcome<QString> typed = askNewPassphrase(Words::tr("Passphrase for the backup (it can't be recovered):"));
    if (typed && typed->isEmpty())
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("A backup needs a passphrase."), Words::tr("Give it with --passphrase-file FILE.")));
    return typed;
}

Outcome<QString> LibrarySession::askNewPassphrase(const QString &question) const
{
    Console &console = m_context.console();
    const QString typed = console.askSecret(question);
    if (typed.isEmpty())
        return typed;
    if (typed.size() < leastLength)
        return tl::unexpected<Problem>(tooShortProblem());
    if (console.askSecret(Words::tr("The same passphrase again:")) != typed)
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("The two passphrases differ."), Words::tr("Nothing was made; try again.")));
    return typed;
}

Outcome<Avatar> LibrarySession::avatar(const QString &named) const
{
    const QString wanted = named.isEmpty() ? m_context.value("avatar") : named;
    if (!wanted.isEmpty()) {
        const Result<Avatar> found = m_avatars->find(wanted);
        return found ? Outcome<Avatar>(*found) : tl::unexpected<Problem>(problemFor(found.error()));
    }
    const Result<QVector<Avatar>> all = m_avatars->list();
    if (!all)
        return tl::unexpected<Problem>(problemFor(all.error()));
    if (all->size() == 1)
        return all->first();
    if (all->isEmpty()) {
        return tl::unexpected<Problem>(Problem{QStringLiteral("not_found"), Words::tr("There is no avatar yet."),
                                               Words::tr("Create one: likeness-cli avatars create NAME"),
                                               NothingFound});
    }
    return tl::unexpected<Problem>(usageProblem(Words::tr("There are several avatars: say which with --avatar NAME."),
                                                Words::tr("likeness-cli avatars list shows them.")));
}

Outcome<Workplace> openWorkplace(const Context &context, OpenMode mode, const QString &named)
{
    auto session = LibrarySession::open(context, mode);
    if (!session)
        return tl::unexpected<Problem>(session.error());
    const auto avatar = (*session)->avatar(named);
    if (!avatar)
        return tl::unexpected<Problem>(avatar.error());
    return Workplace{std::move(*session), *avatar};
}

} // namespace likeness::cli
