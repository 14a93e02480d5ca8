// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// What went wrong, as far as a caller has to branch on it. Words for people are chosen in ui/shell/error_text and in
/// the command line's twin table, never here.
enum class ErrorKind {
    Cancelled, ///< the person stopped it
    NotFound, ///< no such file, avatar, example
    BadInput, ///< the content cannot be what it claims to be, or a value is out of range
    Io, ///< reading or writing failed
    Corrupt, ///< our own stored data do not check out
    Unsupported, ///< a known kind of file or request that is not handled
    PasswordNeeded, ///< the document opens only with a password
    Empty, ///< readable, but it holds no text
    TooLarge, ///< over a stated limit
    TimedOut, ///< a worker took longer than its limit
    Crashed, ///< a worker died or broke the protocol
    NoKey, ///< no credential for what was asked
    Denied, ///< refused: wrong passphrase, keyring refused, no right
    NotOffered, ///< the provider does not offer it to this account
    RateLimited, ///< asked to wait
    OverBudget, ///< would pass the spending limit
    Offline, ///< no connection
    Service, ///< the provider or system service failed
    Locked, ///< the library is locked by passphrase or keyring
    InUse, ///< another program holds the library
    NewerVersion, ///< the library was written by a newer program
    KeyRefused, ///< the provider did not accept the credential
    NoCredit, ///< the account at the provider cannot pay, or met a limit of its own
    Interrupted ///< the connection ended before the answer did; what came is kept
};

/// A failure as a value. `subject` names the file, avatar or provider; `detail` is technical and never holds chat
/// text, keys or passphrases.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace likeness
