// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "services/avatars.h"
#include "services/examples.h"
#include "store/keys/keyring.h"
#include "store/library.h"

#include <memory>

namespace likeness::cli {

template <typename T> using Outcome = tl::expected<T, Problem>;

/// Where the window keeps its library too, unless --data-dir says otherwise.
QString dataDirOf(const Context &context);
/// What --passphrase-file holds, if it was given.
Outcome<std::optional<QString>> passphraseOf(const Context &context);

/// The opened and unlocked library with the services over it, for one verb.
class LibrarySession {
public:
    /// Asks for a passphrase if one is needed, none was given and somebody can answer.
    static Outcome<std::unique_ptr<LibrarySession>> open(const Context &context, OpenMode mode);

    Library &library() { return *m_library; }
    Avatars &avatars() { return *m_avatars; }
    Examples &examples() { return *m_examples; }

    /// The avatar that is meant: `named`, else --avatar, else the only one.
    Outcome<Avatar> avatar(const QString &named = {}) const;
    /// The one that was given or that opened the library, else a new one, typed twice.
    Outcome<QString> passphraseForBackup() const;

private:
    explicit LibrarySession(const Context &context) : m_context(context) { }
    Outcome<void> unlock();
    Outcome<QString> askPassphrase(bool isNew) const;
    Outcome<QString> askNewPassphrase(const QString &question) const;

    const Context &m_context;
    Keyring m_keyring;
    std::optional<QString> m_passphrase;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Avatars> m_avatars;
    std::unique_ptr<Examples> m_examples;
};

/// The library opened and the avatar that is meant: where most verbs begin.
struct Workplace {
    std::unique_ptr<LibrarySession> session;
    Avatar avatar;

    Library &library() const { return session->library(); }
    Avatars &avatars() const { return session->avatars(); }
    Examples &examples() const { return session->examples(); }
    QString avatarId() const { return avatar.id; }
};

Outcome<Workplace> openWorkplace(const Context &context, OpenMode mode, const QString &named = {});

} // namespace likeness::cli
