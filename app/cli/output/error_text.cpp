// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/error_text.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QCoreApplication>

#include <array>

namespace likeness::cli {

namespace {

struct ErrorRow {
    ErrorKind kind;
    int exit;
    const char *code;
    const char *message; ///< %1: the file, avatar or provider
    const char *hint;
};

constexpr std::array errorRows{
    ErrorRow{ErrorKind::Cancelled, Interrupted, "cancelled", QT_TRANSLATE_NOOP("cli", "Stopped before %1 was done."),
             QT_TRANSLATE_NOOP("cli", "What was finished is kept. Run the same command again to go on.")},
    ErrorRow{ErrorKind::NotFound, NothingFound, "not_found", QT_TRANSLATE_NOOP("cli", "%1 was not found."),
             QT_TRANSLATE_NOOP("cli", "Check the spelling; \"list\" shows what is there.")},
    ErrorRow{ErrorKind::BadInput, DataRefused, "bad_input",
             QT_TRANSLATE_NOOP("cli", "%1 can't be read: its content is damaged or wrong."),
             QT_TRANSLATE_NOOP("cli", "Open it in the program that made it, save it again and retry.")},
    ErrorRow{
        ErrorKind::Io, Failed, "io", QT_TRANSLATE_NOOP("cli", "%1 can't be read or written."),
        QT_TRANSLATE_NOOP("cli", "Check that the place exists, that you may use it, and that there is space left.")},
    ErrorRow{ErrorKind::Corrupt, Failed, "corrupt", QT_TRANSLATE_NOOP("cli", "Stored data of %1 do not check out."),
             QT_TRANSLATE_NOOP("cli", "The rest of the library stays usable. Restore a backup if you need this part.")},
    ErrorRow{ErrorKind::Unsupported, DataRefused, "unsupported",
             QT_TRANSLATE_NOOP("cli", "%1 can't be read: this format isn't supported."),
             QT_TRANSLATE_NOOP("cli", "Save pictures as PNG or JPEG, documents as PDF or text, and add them again.")},
    ErrorRow{ErrorKind::PasswordNeeded, DataRefused, "password_needed",
             QT_TRANSLATE_NOOP("cli", "%1 is protected by a password."),
             QT_TRANSLATE_NOOP("cli", "Save a copy without a password and add that.")},
    ErrorRow{ErrorKind::Empty, DataRefused, "empty", QT_TRANSLATE_NOOP("cli", "%1 holds no text."),
             QT_TRANSLATE_NOOP("cli", "Check that it is the right file; for a picture, try a sharper one.")},
    ErrorRow{
        ErrorKind::TooLarge, DataRefused, "too_large", QT_TRANSLATE_NOOP("cli", "%1 is over a limit."),
        QT_TRANSLATE_NOOP("cli", "Limits: 100 MB a file, 50 megapixels, 10,000 pages. Split it or save it smaller.")},
    ErrorRow{ErrorKind::TimedOut, Failed, "timed_out",
             QT_TRANSLATE_NOOP("cli", "%1 took too long to read and was given up."),
             QT_TRANSLATE_NOOP("cli", "Save it smaller or simpler, for example as separate pages, and retry.")},
    ErrorRow{ErrorKind::Crashed, Failed, "crashed",
             QT_TRANSLATE_NOOP("cli", "Reading %1 ended unexpectedly; nothing else was harmed."),
             QT_TRANSLATE_NOOP("cli", "Save it in another format and retry. It may be damaged.")},
    ErrorRow{ErrorKind::NoKey, KeyMissing, "no_key", QT_TRANSLATE_NOOP("cli", "There is no key for %1."),
             QT_TRANSLATE_NOOP("cli", "Add a key first.")},
    ErrorRow{ErrorKind::Denied, LibraryLockedOrInUse, "denied", QT_TRANSLATE_NOOP("cli", "Access to %1 was refused."),
             QT_TRANSLATE_NOOP("cli", "Check the passphrase, or the rights of the file.")},
    ErrorRow{ErrorKind::NotOffered, KeyMissing, "not_offered",
             QT_TRANSLATE_NOOP("cli", "%1 does not offer this to your account."),
             QT_TRANSLATE_NOOP("cli", "Choose another provider.")},
    ErrorRow{ErrorKind::RateLimited, ServiceFailed, "rate_limited", QT_TRANSLATE_NOOP("cli", "%1 asks to wait."),
             QT_TRANSLATE_NOOP("cli", "Try again later.")},
    ErrorRow{ErrorKind::OverBudget, SpendingNotConfirmed, "over_budget",
             QT_TRANSLATE_NOOP("cli", "%1 would pass your spending limit."),
             QT_TRANSLATE_NOOP("cli", "Nothing was sent. Change the limit to go on.")},
    ErrorRow{ErrorKind::Offline, ServiceFailed, "offline", QT_TRANSLATE_NOOP("cli", "%1 can't be reached."),
             QT_TRANSLATE_NOOP("cli", "Check the connection.")},
    ErrorRow{ErrorKind::Service, ServiceFailed, "service", QT_TRANSLATE_NOOP("cli", "%1 did not answer as it should."),
             QT_TRANSLATE_NOOP("cli", "Try again later.")},
    ErrorRow{ErrorKind::Locked, LibraryLockedOrInUse, "locked", QT_TRANSLATE_NOOP("cli", "The library is locked: %1."),
             QT_TRANSLATE_NOOP("cli", "Unlock the system keyring, or give --passphrase-file FILE.")},
    ErrorRow{ErrorKind::InUse, LibraryLockedOrInUse, "in_use",
             QT_TRANSLATE_NOOP("cli", "The library is in use by another program: %1."),
             QT_TRANSLATE_NOOP(
                 "cli", "Close Likeness or wait for the other command, then retry. Reading verbs work meanwhile.")},
    ErrorRow{ErrorKind::NewerVersion, Failed, "newer_version",
             QT_TRANSLATE_NOOP("cli", "The library %1 was written by a newer Likeness."),
             QT_TRANSLATE_NOOP("cli", "Update this program. Nothing was changed.")},
    ErrorRow{ErrorKind::KeyRefused, KeyMissing, "key_refused", QT_TRANSLATE_NOOP("cli", "%1 did not accept this key."),
             QT_TRANSLATE_NOOP("cli", "It may have been revoked or belong to another project. Add another one.")},
    ErrorRow{ErrorKind::NoCredit, ServiceFailed, "no_credit",
             QT_TRANSLATE_NOOP("cli", "Your account at %1 has no credit left, so nothing was sent."),
             QT_TRANSLATE_NOOP("cli", "Add credit on the provider's billing page.")},
    ErrorRow{ErrorKind::Interrupted, ServiceFailed, "interrupted",
             QT_TRANSLATE_NOOP("cli", "The connection to %1 broke before the answer was complete."),
             QT_TRANSLATE_NOOP("cli", "What came is kept. Try again.")},
};

struct NoticeRow {
    NoticeKind kind;
    const char *code;
};

constexpr std::array noticeRows{
    NoticeRow{NoticeKind::PartialPage, "partial_page"},
    NoticeRow{NoticeKind::HiddenText, "hidden_text"},
    NoticeRow{NoticeKind::PossibleInjection, "possible_injection"},
    NoticeRow{NoticeKind::InvalidBytes, "invalid_bytes"},
    NoticeRow{NoticeKind::ControlCharacters, "control_characters"},
    NoticeRow{NoticeKind::BadRow, "bad_row"},
    NoticeRow{NoticeKind::LowQuality, "low_quality"},
    NoticeRow{NoticeKind::MissedText, "missed_text"},
    NoticeRow{NoticeKind::AmbiguousDates, "ambiguous_dates"},
    NoticeRow{NoticeKind::OwnMessagesOnly, "own_messages_only"},
    NoticeRow{NoticeKind::Truncated, "truncated"},
};

} // namespace

QJsonObject Problem::toJson() const
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("message"), message},
            {QStringLiteral("hint"), hint},
            {QStringLiteral("exit"), exit}};
}

Problem problemFor(const Error &error)
{
    for (const ErrorRow &row : errorRows) {
        if (row.kind != error.kind)
            continue;
        const QString subject = error.subject.isEmpty() ? Words::tr("The request") : error.subject;
        return {QString::fromLatin1(row.code), words(row.message).arg(subject), words(row.hint), row.exit};
    }
    return {QStringLiteral("failed"), error.subject, error.detail, Failed};
}

Problem usageProblem(const QString &message, const QString &hint)
{
    const QString standard = Words::tr("likeness-cli --help lists the verbs and options.");
    return {QStringLiteral("usage"), message, hint.isEmpty() ? standard : hint, WrongUsage};
}

QString noticeCode(NoticeKind kind)
{
    for (const NoticeRow &row : noticeRows) {
        if (row.kind == kind)
            return QString::fromLatin1(row.code);
    }
    return {};
}

} // namespace likeness::cli
