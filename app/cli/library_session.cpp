// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_session.h"

#include "app/cli/await.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QFile>
#include <QStandardPaths>

namespace likeness::cli {

namespace {

/// Where the window keeps its library too.
QString dataDir(const Context &context)
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
    QString line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return tl::unexpected<Problem>(usageProblem(words("%1 holds no passphrase.").arg(path)));
    return line;
}

Problem lockedProblem(const Error &error)
{
    Problem problem = problemFor(error);
    problem.exit = LibraryLockedOrInUse;
    if (error.kind == ErrorKind::Denied) {
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

bool needsPassphrase(const Error &error)
{
    return error.kind == ErrorKind::Locked || error.kind == ErrorKind::Service || error.kind == ErrorKind::TimedOut;
}

} // namespace

Outcome<std::unique_ptr<LibrarySession>> LibrarySession::open(const Context &context, OpenMode mode)
{
    std::unique_ptr<LibrarySession> session(new LibrarySession(context));
    Result<std::unique_ptr<Library>> library = Library::open(dataDir(context), mode);
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
    Result<> unlocked = await(m_library->unlock({*passphrase, &m_keyring}));
    if (!unlocked && !passphrase->has_value() && needsPassphrase(unlocked.error())) {
        const QString typed = m_context.console().askSecret(words("Passphrase of the library:"));
        if (!typed.isEmpty())
            unlocked = await(m_library->unlock({typed, &m_keyring}));
    }
    return unlocked ? Outcome<void>() : tl::unexpected<Problem>(lockedProblem(unlocked.error()));
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
