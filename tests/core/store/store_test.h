// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/migrations.h"
#include "store/library.h"
#include "tests/fakes/memory_secrets.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {

/// Lets the event loop run until the answer is there.
template <typename T> T awaited(const QFuture<T> &future)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
    return future.result();
}

/// "" for success, else what went wrong: for messages of failed assertions.
template <typename T> std::string why(const Result<T> &result)
{
    if (result)
        return {};
    return std::to_string(int(result.error().kind)) + " " + result.error().subject.toStdString() + ": "
        + result.error().detail.toStdString();
}

/// A library in a folder of its own, its key in a keyring in memory.
class StoreTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        reopen();
    }

    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    void reopen(OpenMode mode = OpenMode::ReadWrite)
    {
        library.reset();
        auto opened = Library::open(dataDir(), mode);
        ASSERT_TRUE(opened) << why(opened);
        library = std::move(*opened);
        const auto unlocked = awaited(library->unlock({std::nullopt, &secrets, {}}));
        ASSERT_TRUE(unlocked) << why(unlocked);
    }

    QString newAvatar(const QString &name = QStringLiteral("Robin"))
    {
        const auto avatar = library->avatars().create(name, AvatarKind::Me);
        EXPECT_TRUE(avatar) << why(avatar);
        return avatar ? avatar->id : QString();
    }

    /// All that lies in the data directory, one after the other.
    QByteArray bytesOnDisk() const
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(dataDir()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }

    QTemporaryDir m_folder;
    MemorySecrets secrets;
    std::unique_ptr<Library> library;
};

/// A folder with the program's schema and one version more. Returns that version.
inline int writeSchemaWith(const QString &folder, const QByteArray &next)
{
    const QStringList known = QDir(schemaFolder()).entryList(QDir::Files);
    QDir().mkpath(folder);
    for (const QString &name : known)
        QFile::copy(schemaFolder() + u'/' + name, folder + u'/' + name);
    const int version = int(known.size()) + 1;
    QFile file(folder + QStringLiteral("/%1_next.sql").arg(version, 3, 10, QLatin1Char('0')));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(next) == next.size());
    return version;
}

/// Some text that occurs nowhere else, with its number.
inline QString planted(int number)
{
    return QStringLiteral("Zugvogel-%1-Apfelkuchen").arg(number);
}

inline Example plantedExample(int number)
{
    Example example;
    example.userMessage = QStringLiteral("what about ") + planted(number);
    example.assistantMessage = planted(number) + QStringLiteral(" sounds great, see you there");
    return example;
}

inline Page plantedPage(int number)
{
    Page page;
    page.number = number;
    page.text = planted(number);
    page.lines = {Line{planted(number), QRect(1, 2, 30, 10), {}, false}};
    return page;
}

} // namespace likeness
