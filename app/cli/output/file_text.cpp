// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/file_text.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <algorithm>
#include <array>

namespace likeness::cli {

namespace {

/// What the general words about an error leave out where it is about a file.
struct FileErrorRow {
    ErrorKind kind;
    const char *detail; ///< of the error; "": any
    const char *code;
    int exit;
    const char *message; ///< %1: the file
    const char *hint;
};

constexpr std::array fileErrorRows{
    FileErrorRow{ErrorKind::NotFound, "the file has changed since it was added", "changed", NothingFound,
                 QT_TRANSLATE_NOOP("cli", "%1 has changed since it was added, so reading it can't go on."),
                 QT_TRANSLATE_NOOP("cli", "Add it again: likeness-cli import FILE")},
    FileErrorRow{ErrorKind::NotFound, "", "not_found", NothingFound, QT_TRANSLATE_NOOP("cli", "%1 was not found."),
                 QT_TRANSLATE_NOOP("cli", "Check the spelling and the folder.")},
    FileErrorRow{ErrorKind::Denied, "", "denied", Failed, QT_TRANSLATE_NOOP("cli", "%1 may not be read."),
                 QT_TRANSLATE_NOOP("cli", "Give yourself the right to read it: chmod u+r FILE")},
    FileErrorRow{ErrorKind::Io, "", "io", Failed, QT_TRANSLATE_NOOP("cli", "%1 can't be read."),
                 QT_TRANSLATE_NOOP("cli", "Check that its disk is connected and whole, then retry.")},
    FileErrorRow{ErrorKind::Unsupported, "not an ordinary file", "unsupported", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is a folder, a device or a pipe, not a file."),
                 QT_TRANSLATE_NOOP("cli", "Name a file, or - for standard input.")},
    FileErrorRow{ErrorKind::Unsupported, "pictures in archive", "unsupported", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is an archive of pictures or documents."),
                 QT_TRANSLATE_NOOP("cli", "Unpack it and add the files.")},
    FileErrorRow{ErrorKind::Unsupported, "no chat in archive", "unsupported", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is an archive without a chat."),
                 QT_TRANSLATE_NOOP("cli", "Unpack it and add the files that hold text.")},
    FileErrorRow{ErrorKind::Unsupported, "encrypted archive", "password_needed", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is protected by a password."),
                 QT_TRANSLATE_NOOP("cli", "Unpack it and add the files.")},
    FileErrorRow{ErrorKind::Unsupported, "office document", "unsupported", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 can't be read: office documents aren't supported."),
                 QT_TRANSLATE_NOOP("cli", "Save it as PDF or text and add it again.")},
    FileErrorRow{
        ErrorKind::Unsupported, "columns unknown", "columns_unknown", DataRefused,
        QT_TRANSLATE_NOOP("cli", "%1 is a table, and it isn't known which of its columns hold the chat."),
        QT_TRANSLATE_NOOP("cli", "Say which: --columns speaker=NAME,text=NAME,time=NAME (time may be left out).")},
    FileErrorRow{ErrorKind::BadInput, "character card", "bad_input", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 holds a character card that can't be understood."),
                 QT_TRANSLATE_NOOP("cli", "Save it again as a V2 card in the program that made it and retry.")},
    FileErrorRow{ErrorKind::Unsupported, "version of a character card", "unsupported", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is a character card of a later version."),
                 QT_TRANSLATE_NOOP("cli", "Save it as a V2 or V3 card and add it again.")},
    FileErrorRow{ErrorKind::Unsupported, "compressed character card", "unsupported", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 holds a compressed character card, which isn't supported."),
                 QT_TRANSLATE_NOOP("cli", "Save the card as JSON and add that.")},
    FileErrorRow{
        ErrorKind::Unsupported, "JSON of unknown form", "unsupported", DataRefused,
        QT_TRANSLATE_NOOP("cli", "%1 can't be read: its JSON is of an unknown form."),
        QT_TRANSLATE_NOOP("cli", "Exports of Telegram and Discord, character cards and training files are known.")},
    FileErrorRow{ErrorKind::BadInput, "not what its name says", "bad_input", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is not what its name says."),
                 QT_TRANSLATE_NOOP("cli", "Open it in the program that made it, save it again and retry.")},
    FileErrorRow{ErrorKind::BadInput, "program", "bad_input", DataRefused,
                 QT_TRANSLATE_NOOP("cli", "%1 is a program, not text."),
                 QT_TRANSLATE_NOOP("cli", "Add pictures, PDF, text or chat exports.")},
};

/// "HEIC" of the detail "picture format HEIC".
QString pictureFormat(const Error &error)
{
    const QString head = QStringLiteral("picture format ");
    const bool isNamed = error.kind == ErrorKind::Unsupported && error.detail.startsWith(head);
    return isNamed ? error.detail.sliced(head.size()) : QString();
}

QString rowFaultText(const QString &detail)
{
    struct Row {
        const char *detail;
        const char *text;
    };
    static constexpr std::array rows{
        Row{"quotes", QT_TRANSLATE_NOOP("cli", "a quote mark in it is never closed")},
        Row{"broken quotes", QT_TRANSLATE_NOOP("cli", "a quote mark in it is never closed")},
        Row{"columns", QT_TRANSLATE_NOOP("cli", "it has too few columns")},
        Row{"missing columns", QT_TRANSLATE_NOOP("cli", "it has too few columns")},
        Row{"invalid JSON", QT_TRANSLATE_NOOP("cli", "it is not valid JSON")},
        Row{"too deep", QT_TRANSLATE_NOOP("cli", "it is nested too deeply")},
        Row{"too long", QT_TRANSLATE_NOOP("cli", "it is longer than 1 MiB")},
        Row{"invalid text", QT_TRANSLATE_NOOP("cli", "it holds bytes that are not text")},
        Row{"not an object", QT_TRANSLATE_NOOP("cli", "it is not an object")},
        Row{"unknown form", QT_TRANSLATE_NOOP("cli", "it has the fields of no known format")},
        Row{"no messages", QT_TRANSLATE_NOOP("cli", "it has no messages")},
        Row{"bad role", QT_TRANSLATE_NOOP("cli", "a message has an unknown role")},
        Row{"bad content", QT_TRANSLATE_NOOP("cli", "a message's content is not text")},
        Row{"no assistant", QT_TRANSLATE_NOOP("cli", "no message is the assistant's")},
        Row{"empty assistant", QT_TRANSLATE_NOOP("cli", "the reply is empty")},
    };
    for (const Row &row : rows) {
        if (detail == QLatin1String(row.detail))
            return words(row.text);
    }
    return Words::tr("it can't be read");
}

constexpr QStringView unreadInArchive = u"other files in the archive";
constexpr QStringView furtherNotices = u"further notices";

QString truncatedText(const Notice &notice)
{
    if (notice.detail == unreadInArchive)
        return Words::tr("%1: other texts in the archive, left unread: %3. Unpack it and add the files you want.");
    if (notice.detail == furtherNotices)
        return Words::tr("%1: %n further notice(s) not listed here. Correct the file and add it again.", nullptr,
                         notice.count);
    return Words::tr("%1: it is over a limit, and the rest was left out. Split it and add the parts.");
}

/// %1: the file, %2: the page, %3: how many, or the row.
QString noticeSentence(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::PartialPage:
        return Words::tr("%1, page %2: a part could not be read; what could be is kept. Save the file again in the "
                         "program that made it, or take a new picture.");
    case NoticeKind::HiddenText:
        return Words::tr("%1, page %2: it holds text that a person does not see, which was left out. Look at the page "
                         "before you use its examples.");
    case NoticeKind::PossibleInjection:
        return Words::tr("%1, page %2: its text tries to give orders to an AI. Nothing obeyed it. Look at its examples "
                         "before you use them.");
    case NoticeKind::InvalidBytes:
        return Words::tr("%1: places with bytes that are not text: %3. Save it as UTF-8 and add it again.");
    case NoticeKind::ControlCharacters:
        return Words::tr("%1: invisible control characters were removed: %3. Nothing needs to be done.");
    case NoticeKind::BadRow:
        return Words::tr("%1, row %3 was left out: %4. Correct the row and add the file again.");
    case NoticeKind::LowQuality:
        return Words::tr("%1, page %2: too small or blurred to be read surely. A sharper picture may help.");
    case NoticeKind::MissedText:
        return Words::tr("%1, page %2: text outside the bubbles was taken in. Look at its examples.");
    case NoticeKind::AmbiguousDates:
        return Words::tr("%1: day and month of its dates can't be told apart, so times may be wrong. Nothing needs to "
                         "be done unless silences between messages matter to you.");
    case NoticeKind::OwnMessagesOnly:
        return Words::tr("%1: it holds one side of the chats only, so there is nothing that these messages answer. "
                         "Export whole channels for pairs.");
    case NoticeKind::Truncated:
        return truncatedText(notice);
    }
    return {};
}

} // namespace

Problem fileProblem(const Error &error, const QString &name)
{
    if (const QString format = pictureFormat(error); !format.isEmpty()) {
        return {QStringLiteral("unsupported"),
                Words::tr("%1 can't be read: the %2 format isn't supported.").arg(name, format),
                Words::tr("Save it as PNG or JPEG and add it again."), DataRefused};
    }
    for (const FileErrorRow &row : fileErrorRows) {
        const QLatin1String detail(row.detail);
        if (row.kind == error.kind && (detail.isEmpty() || error.detail == detail))
            return {QString::fromLatin1(row.code), words(row.message).arg(name), words(row.hint), row.exit};
    }
    return problemFor({error.kind, name, error.detail});
}

QString noticeText(const Notice &notice, const QString &name)
{
    return noticeSentence(notice)
        .replace(QStringLiteral("%2"), QString::number(notice.page))
        .replace(QStringLiteral("%3"), QString::number(notice.count))
        .replace(QStringLiteral("%4"), rowFaultText(notice.detail))
        .replace(QStringLiteral("%1"), name); // last, for a name may look like a place holder
}

bool isLoss(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::PartialPage:
    case NoticeKind::BadRow:
    case NoticeKind::InvalidBytes:
        return true;
    case NoticeKind::Truncated:
        return notice.detail != furtherNotices;
    default:
        return false;
    }
}

QStringList noticeTexts(const QVector<Notice> &notices, const QString &name)
{
    constexpr int mostRows = 20;
    QStringList texts;
    int rows = 0;
    for (const Notice &notice : notices) {
        if (notice.kind == NoticeKind::BadRow && ++rows > mostRows)
            continue;
        texts.append(noticeText(notice, name));
    }
    if (rows > mostRows)
        texts.append(Words::tr("%1: further rows that were left out: %2. --json lists them all.")
                         .arg(name)
                         .arg(rows - mostRows));
    texts.removeDuplicates();
    return texts;
}

QJsonArray noticeDetailsJson(const QVector<Notice> &notices, const QString &name)
{
    QJsonArray rows;
    for (const Notice &notice : notices) {
        rows.append(QJsonObject{{QStringLiteral("code"), noticeCode(notice.kind)},
                                {QStringLiteral("page"), notice.page},
                                {QStringLiteral("count"), notice.count},
                                {QStringLiteral("message"), noticeText(notice, name)}});
    }
    return rows;
}

QJsonArray noticesJson(const QVector<Notice> &notices)
{
    QStringList codes;
    for (const Notice &notice : notices)
        codes.append(noticeCode(notice.kind));
    codes.removeDuplicates();
    return QJsonArray::fromStringList(codes);
}

} // namespace likeness::cli
