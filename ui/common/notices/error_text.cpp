// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/error_text.h"

#include "domain/tables/column_choice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString aboutFile(ErrorKind kind);
    static QString aboutReading(ErrorKind kind);
    static QString aboutService(ErrorKind kind);
    static QString ofService(const Error &error);
    static QString deniedByService(const QString &detail);
    static QString aboutLibrary(ErrorKind kind);
    static QString unnamed(ErrorPlace place);
    static QString label(ErrorAction action);
    static QString unknownColumns();
};

QString Words::aboutFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return tr("%1 isn't there any more. It may have been moved or deleted.");
    case ErrorKind::BadInput:
        return tr("%1 can't be read: it is damaged, or not what its name says. Save it again and add the new file.");
    case ErrorKind::Io:
        return tr("%1 couldn't be read. Check that its drive is connected, then try again.");
    case ErrorKind::Unsupported:
        return tr("%1 can't be read: this format isn't supported. Save it as PNG, JPEG, PDF or text and add it again.");
    case ErrorKind::PasswordNeeded:
        return tr("%1 opens only with a password. Save a copy without one and add that.");
    case ErrorKind::Empty:
        return tr("%1 holds no text that can be read.");
    case ErrorKind::TooLarge:
        return tr("%1 is too large to read (over 100 MB or 50 megapixels). Split it, or save it smaller.");
    case ErrorKind::Denied:
        return tr("%1 may not be opened. Change its permissions, then try again.");
    default:
        return {};
    }
}

QString Words::aboutReading(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return tr("Reading %1 was stopped. What was read is kept.");
    case ErrorKind::Corrupt:
        return tr("What was stored of %1 is damaged. Everything else still works.");
    case ErrorKind::TimedOut:
        return tr("%1 took too long, so reading it was stopped. Other files are not affected.");
    case ErrorKind::Crashed:
        return tr("Reading %1 failed halfway. Other files are not affected.");
    default:
        return {};
    }
}

QString Words::aboutService(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoKey:
        return tr("There is no key for %1 yet. Reading and editing work without one.");
    case ErrorKind::KeyRefused:
        return tr("%1 did not accept this key. It may have been revoked or belong to another project. "
                  "Reading and editing still work.");
    case ErrorKind::NoCredit:
        return tr(
            "Your account at %1 has no credit left, so nothing was sent. Everything on this computer still works.");
    case ErrorKind::Interrupted:
        return tr("The connection to %1 broke before the answer was complete. What came is kept.");
    case ErrorKind::NotOffered:
        return tr("%1 does not offer this to your account. Your data stay ready for another place.");
    case ErrorKind::RateLimited:
        return tr("%1 asks to wait. Try again in a minute.");
    case ErrorKind::OverBudget:
        return tr("This would pass your spending limit. Nothing was sent.");
    case ErrorKind::Offline:
        return tr("No connection. Everything on this computer still works.");
    case ErrorKind::Service:
        return tr("%1 answered with an error. Try again later.");
    default:
        return {};
    }
}

/// What means another thing where a server was asked than it does for a file.
QString Words::ofService(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return tr("No connection to %1. Everything on this computer still works.");
    case ErrorKind::TimedOut:
        return tr("%1 did not answer in time. Nothing that you wrote is lost.");
    case ErrorKind::TooLarge:
        return tr("This is more than the model at %1 can take at once. Send less, or choose a model with more room.");
    case ErrorKind::BadInput:
        return tr("%1 did not take this request. Help > Recent activity has its reason.");
    case ErrorKind::NotFound:
        return error.detail == u"no_model"
            ? tr("It is not known which models %1 has, so nothing was asked. Choose a model.")
            : tr("%1 does not have what was asked for. Choose another model.");
    case ErrorKind::Denied:
        return deniedByService(error.detail);
    case ErrorKind::Cancelled:
        return tr("Stopped. What %1 answered until then is kept.");
    case ErrorKind::Corrupt:
        return tr("What %1 answered is not what was asked for, so nothing of it was taken.");
    case ErrorKind::Crashed:
        return tr("The engine on this computer ended unexpectedly. What came is kept. It starts again when it is asked "
                  "again.");
    case ErrorKind::InUse:
        return tr("The engine on this computer is held by another program. Close that one, then try again.");
    case ErrorKind::Empty:
        return tr("There is nothing to send yet. Add sources or write examples first.");
    default:
        return {};
    }
}

QString Words::deniedByService(const QString &detail)
{
    if (detail == u"not_encrypted" || detail == u"private_address")
        return tr("The way to %1 is not encrypted, so nothing was sent. Use an address that begins with https.");
    if (detail.startsWith(u"certificate"))
        return tr("%1 could not show that it is who it says it is, so nothing was sent.");
    return tr("%1 does not allow this with your key. Another key or project may be allowed to.");
}

QString Words::aboutLibrary(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return tr("%1 isn't in the library any more.");
    case ErrorKind::Io:
        return tr("%1 couldn't be written. Check that the drive is connected and has free space.");
    case ErrorKind::Corrupt:
        return tr("%1 is damaged and can't be opened safely. Nothing was changed; a backup can be restored.");
    case ErrorKind::Denied:
        return tr("That passphrase doesn't open this library. It can't be recovered; a backup can be restored.");
    case ErrorKind::Locked:
        return tr("The library is locked. Enter its passphrase to open it.");
    case ErrorKind::InUse:
        return tr("The library is open in another program. Close it there, then try again.");
    case ErrorKind::NewerVersion:
        return tr("This library was written by a newer Likeness. Update Likeness to open it; nothing was changed.");
    case ErrorKind::Service:
        return tr("The keyring of this computer did not answer, and the library's key is kept there. Unlock the "
                  "keyring, then try again.");
    default:
        return {};
    }
}

QString Words::unnamed(ErrorPlace place)
{
    switch (place) {
    case ErrorPlace::Library:
        return tr("The library");
    case ErrorPlace::Service:
        return tr("the server");
    case ErrorPlace::File:
        break;
    }
    return tr("This file");
}

QString Words::label(ErrorAction action)
{
    switch (action) {
    case ErrorAction::TryAgain:
        return tr("Try again");
    case ErrorAction::ShowInFolder:
        return tr("Show in folder");
    case ErrorAction::EnterPassphrase:
        return tr("Enter passphrase");
    case ErrorAction::ChooseColumns:
        return tr("Choose columns...");
    case ErrorAction::AddKey:
        return tr("Add a key...");
    case ErrorAction::ReplaceKey:
        return tr("Replace key...");
    case ErrorAction::ChangeLimit:
        return tr("Change limit...");
    case ErrorAction::None:
        break;
    }
    return {};
}

QString Words::unknownColumns()
{
    return tr("%1 is a table, and it isn't known which of its columns hold the chat. Choose them, and it is read.");
}

ErrorAction actionFor(ErrorKind kind, ErrorPlace place)
{
    switch (kind) {
    case ErrorKind::BadInput:
    case ErrorKind::Unsupported:
    case ErrorKind::PasswordNeeded:
    case ErrorKind::Empty:
    case ErrorKind::TooLarge:
        return place == ErrorPlace::File ? ErrorAction::ShowInFolder : ErrorAction::None;
    case ErrorKind::NotFound:
    case ErrorKind::Denied:
        return place == ErrorPlace::Service ? ErrorAction::None : ErrorAction::TryAgain;
    case ErrorKind::Locked:
        return ErrorAction::EnterPassphrase;
    case ErrorKind::NoKey:
        return ErrorAction::AddKey;
    case ErrorKind::KeyRefused:
        return ErrorAction::ReplaceKey;
    case ErrorKind::OverBudget:
        return ErrorAction::ChangeLimit;
    case ErrorKind::NewerVersion:
    case ErrorKind::NoCredit:
    case ErrorKind::NotOffered:
        return ErrorAction::None;
    default:
        return ErrorAction::TryAgain;
    }
}

QString sentenceFor(const Error &error, ErrorPlace place)
{
    const ErrorKind kind = error.kind;
    if (place == ErrorPlace::Service) {
        for (const QString &sentence : {Words::ofService(error), Words::aboutService(kind)}) {
            if (!sentence.isEmpty())
                return sentence;
        }
    }
    QString library = Words::aboutLibrary(kind);
    const bool isOfLibraryAlone =
        kind == ErrorKind::Locked || kind == ErrorKind::InUse || kind == ErrorKind::NewerVersion;
    if (!library.isEmpty() && (place == ErrorPlace::Library || isOfLibraryAlone))
        return library;
    for (const QString &sentence : {Words::aboutFile(kind), Words::aboutReading(kind), Words::aboutService(kind)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

/// Files without their folders, servers by their hosts.
QString nameOf(const QString &subject, ErrorPlace place)
{
    if (place != ErrorPlace::Service)
        return QFileInfo(subject).fileName();
    const QString host = QUrl(subject).host();
    return host.isEmpty() ? subject : host;
}

} // namespace

ErrorText errorText(const Error &error, ErrorPlace place)
{
    ErrorText text;
    const QString name = nameOf(error.subject, place);
    text.sentence = asksForColumns(error) ? Words::unknownColumns() : sentenceFor(error, place);
    if (text.sentence.contains(u"%1"))
        text.sentence = text.sentence.arg(name.isEmpty() ? Words::unnamed(place) : name);
    if (name.isEmpty() && !text.sentence.isEmpty())
        text.sentence[0] = text.sentence[0].toUpper(); // "the server" may stand anywhere in it
    text.action = asksForColumns(error) ? ErrorAction::ChooseColumns : actionFor(error.kind, place);
    text.actionLabel = Words::label(text.action);
    return text;
}

} // namespace likeness
