// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <cstdio>

namespace likeness {

namespace {

constexpr qint64 longestPassphrase = 4096;

/// The first line of a file, or of the standard input for "-".
Result<QString> readPassphrase(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorKind::Io, path, file.errorString());
    QString line = QString::fromUtf8(file.readLine(longestPassphrase));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorKind::Empty, path);
    return line;
}

/// Desktops hand files over as addresses, people as paths from where they are; another window may take them over.
QStringList absolutePaths(const QStringList &given)
{
    QStringList paths;
    for (const QString &one : given) {
        const QUrl url(one);
        paths.append(QDir().absoluteFilePath(url.isLocalFile() ? url.toLocalFile() : one));
    }
    return paths;
}

} // namespace

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    const QString standard = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("StartOptions", "Turns your chats into examples of how you write."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(
        u"data-dir"_qs, QCoreApplication::translate("StartOptions", "Where the library lies."), u"DIR"_qs, standard);
    const QCommandLineOption passphraseFile(
        u"passphrase-file"_qs,
        QCoreApplication::translate("StartOptions", "A file whose first line opens the library; - is standard input."),
        u"FILE"_qs);
    const QCommandLineOption action(
        u"action"_qs, QCoreApplication::translate("StartOptions", "What to do in the window: avatar.new or file.add."),
        u"ID"_qs);
    parser.addOptions({dataDir, passphraseFile, action});
    parser.addPositionalArgument(u"files"_qs, QCoreApplication::translate("StartOptions", "Files to add."),
                                 u"[FILE...]"_qs);
    parser.process(arguments);

    StartOptions options{QDir(parser.value(dataDir)).absolutePath(),
                         {},
                         absolutePaths(parser.positionalArguments()),
                         parser.value(action)};
    if (parser.isSet(passphraseFile)) {
        const Result<QString> passphrase = readPassphrase(parser.value(passphraseFile));
        if (!passphrase)
            return failure(passphrase.error());
        options.passphrase = *passphrase;
    }
    return options;
}

} // namespace likeness
