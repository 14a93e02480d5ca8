// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_session.h"

#include "app/cli/await.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/terminal_line.h"
#include "app/cli/output/words.h"

#include <QFile>
#include <QStandardPaths>

namespace likeness::cli {

namespace {

constexpr int leastLength = 8; // of a new passphrase, as in the window

Problem lockedProblem(const Error &error, bool hadPassphrase)
{
    Problem problem = problemFor(error);
    problem.exit = LibraryLockedOrInUse;
    if (error.kind == ErrorKind::Denied && !hadPassphrase) {
        problem.message = words("The system keyring did not give this library its key.");
        problem.hint = words("Allow it; a new library can have a passphrase instead: --passphrase-file FILE.");
    } else if (error.kind == ErrorKind::Denied) {
        problem.code = QStringLiteral("wrong_passphrase");
        problem.message = words("That passphrase doesn't open this library.");
        problem.hint = words("It can't be recovered; a backup can be restored.");
    } else if (error.kind != ErrorKind::InUse) {
        problem.code = QStringLiteral("locked");
        problem.message = words("The library is locked and no keyring or passphrase opens it.");
        problem.hint = words("Unlock the system keyring, or give --passphrase-file FILE.");
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
    return usageProblem(words("A new passphrase needs at least %1 characters.").arg(leastLength),
                        words("Nobody can recover it: choose one that you will remember."));
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
            usageProblem(words("%1 starts with no passphrase but a longer line.").arg(path)));
    const QString line = QString::fromUtf8(withoutLineEnd(bytes));
    if (line.isEmpty())
        return tl::unexpected<Problem>(usageProblem(words("%1 holds no passphrase.").arg(path)));
    return line;
}

Outcome<std::unique_ptr<LibrarySession>> LibrarySession::open(const Context &context, OpenMode mode)
{
    std::unique_ptr<LibrarySession> session(new LibrarySession(context));
    Result<std::unique_ptr<Library>> library = Library::open(dataDirOf(context), mode);
    if (!library)
        return tl::unexpected<Problem>(problemFor(library.error()));
    session->m_library = std::move(*library);
    const Outcome<void> unlocked = session->unlock();
    if (!unlocked)
        return tl::unexpected<Problem>(unlocked.error());
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
        return console.askSecret(words("Passphrase of the library:"));
    return askNewPassphrase(words("New passphrase of the library (it can't be recovered):"));
}

Outcome<QString> LibrarySession::passphraseForBackup() const
{
    if (m_passphrase && m_passphrase->size() < leastLength)
        return tl::unexpected<Problem>(tooShortProblem());
    if (m_passphrase)
        return *m_passphrase;
    const Outcome<QString> typed = askNewPassphrase(words("Passphrase for the backup (it can't be recovered):"));
    if (typed && typed->isEmpty())
        return tl::unexpected<Problem>(
            usageProblem(words("A backup needs a passphrase."), words("Give it with --passphrase-file FILE.")));
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
    if (console.askSecret(words("The same passphrase again:")) != typed)
        return tl::unexpected<Problem>(
            usageProblem(words("The two passphrases differ."), words("Nothing was made; try again.")));
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
        return tl::unexpected<Problem>(Problem{QStringLiteral("not_found"), words("There is no avatar yet."),
                                               words("Create one: likeness-cli avatars create NAME"), NothingFound});
    }
    return tl::unexpected<Problem>(usageProblem(words("There are several avatars: say which with --avatar NAME."),
                                                words("likeness-cli avatars list shows them.")));
}

} // namespace likeness::cli
