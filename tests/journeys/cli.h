// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {

/// What one run of likeness-cli gave.
struct CliRun {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The one document of a --json answer; empty, with a failed test, where it is not valid.
    QJsonObject json() const
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(out, &fault);
        EXPECT_EQ(fault.error, QJsonParseError::NoError) << out.toStdString();
        return document.object();
    }
    QVector<QJsonObject> jsonLines() const
    {
        QVector<QJsonObject> lines;
        for (const QByteArray &line : out.split('\n')) {
            if (line.isEmpty())
                continue;
            EXPECT_TRUE(QJsonDocument::fromJson(line).isObject()) << line.toStdString();
            lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
};

/// Drives the real likeness-cli on a library of its own that a passphrase protects.
class CliJourney : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        write(u"passphrase"_qs, passphrase.toUtf8() + '\n');
    }

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QString dataDir() const { return pathOf(u"library"_qs); }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return pathOf(name);
    }

    /// A library whose passphrase costs next to nothing to try, since every run of the program tries it. Tests about
    /// the passphrase let the program make the library instead.
    void makeLibrary() const
    {
        const auto library = Library::open(dataDir(), OpenMode::ReadWrite);
        ASSERT_TRUE(library);
        constexpr KdfCost cheap{1, 8192};
        const QFuture<Result<>> unlocked = (*library)->unlock({passphrase, nullptr, cheap});
        ASSERT_TRUE(QTest::qWaitFor([&] { return unlocked.isFinished(); }, 30'000));
        ASSERT_TRUE(unlocked.result());
    }

    /// Starts it on this test's library.
    void start(QProcess &process, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_qs); // no keyring of the machine's
        environment.remove(u"DISPLAY"_qs); // and no display: the command line needs none
        environment.remove(u"LANGUAGE"_qs);
        environment.insert(u"LC_ALL"_qs, locale);
        process.setProcessEnvironment(environment);
        const QStringList all = before + QStringList{QStringLiteral(LIKENESS_BIN "/likeness-cli")} + words
            + QStringList{u"--data-dir"_qs, dataDir(), u"--passphrase-file"_qs, pathOf(u"passphrase"_qs)};
        process.start(all.first(), all.mid(1));
    }

    static CliRun ended(QProcess &process)
    {
        EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(120'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    CliRun run(const QStringList &words) const
    {
        QProcess process;
        start(process, words);
        return ended(process);
    }

    /// Looks into the library while the program may be at work on it.
    std::unique_ptr<Library> look() const
    {
        auto library = Library::open(dataDir(), OpenMode::ReadOnly);
        EXPECT_TRUE(library);
        if (!library)
            return nullptr;
        const QFuture<Result<>> unlocked = (*library)->unlock({passphrase, nullptr, {}});
        EXPECT_TRUE(QTest::qWaitFor([&] { return unlocked.isFinished(); }, 30'000));
        EXPECT_TRUE(unlocked.result());
        return std::move(*library);
    }

    QStringList before; ///< a program that starts it, with its arguments
    QString locale = u"C.UTF-8"_qs; ///< whatever the machine speaks
    QTemporaryDir m_folder;
    const QString passphrase = u"correct horse battery staple"_qs;
};

} // namespace likeness
