// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sealing/passphrase.h"

#include <QElapsedTimer>
#include <QProcess>

#include <memory>

namespace likeness {

/// Opens in a millisecond; only for tests that are about something else.
constexpr KdfCost cheapKdf{1, 8192};
inline const QString childPassphrase = QStringLiteral("a passphrase of the tests");

/// The program that the tests kill.
inline std::unique_ptr<QProcess> startChild(const QStringList &arguments)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QStringLiteral(LIKENESS_BIN "/store_child"), arguments);
    return child;
}

inline QStringList saidBy(const QByteArray &output)
{
    const QString whole = QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)); // a torn line was not said
    return whole.split(u'\n', Qt::SkipEmptyParts);
}

/// Waits until the child has said so many lines, then for so many microseconds, and kills it. Returns all it said.
inline QStringList linesUntilKilled(QProcess &child, int lines, int microseconds)
{
    QByteArray output;
    while (output.count('\n') < lines && child.waitForReadyRead(20'000))
        output += child.readAllStandardOutput();
    QElapsedTimer time;
    time.start();
    while (time.nsecsElapsed() < qint64(microseconds) * 1000)
        ;
    child.kill();
    child.waitForFinished();
    return saidBy(output + child.readAllStandardOutput());
}

} // namespace likeness
