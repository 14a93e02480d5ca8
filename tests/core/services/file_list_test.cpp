// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/file_list.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace likeness {
namespace {

class ListFiles : public ::testing::Test {
protected:
    void make(const QString &name)
    {
        const QString path = folder.filePath(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    QStringList listed(const QStringList &paths)
    {
        QStringList names;
        for (const QString &path : listFiles(paths))
            names.append(QDir(folder.path()).relativeFilePath(path));
        return names;
    }

    QTemporaryDir folder;
};

TEST_F(ListFiles, OpensFoldersInNaturalOrderWithoutHiddenFiles)
{
    for (const char *name : {"chat-10.png", "chat-2.png", "Chat-1.png", ".hidden.png", "more/x.txt", ".git/y.txt"})
        make(QLatin1String(name));
    EXPECT_EQ(listed({folder.path()}),
              (QStringList{u"Chat-1.png"_qs, u"chat-2.png"_qs, u"chat-10.png"_qs, u"more/x.txt"_qs}));
}

TEST_F(ListFiles, GoesFourLevelsDeep)
{
    make(u"1/2/3/four.txt"_qs);
    make(u"1/2/3/4/five.txt"_qs);
    EXPECT_EQ(listed({folder.path()}), QStringList{u"1/2/3/four.txt"_qs});
}

TEST_F(ListFiles, KeepsTheOrderGivenAndListsAFileOnce)
{
    make(u"b.txt"_qs);
    make(u"a.txt"_qs);
    const QString b = folder.filePath(u"b.txt"_qs);
    EXPECT_EQ(listed({b, folder.filePath(u"a.txt"_qs), folder.filePath(u"./b.txt"_qs)}),
              (QStringList{u"b.txt"_qs, u"a.txt"_qs}));
}

TEST_F(ListFiles, DoesNotFollowALinkThatLeadsBackUp)
{
    make(u"in/a.txt"_qs);
    ASSERT_TRUE(QFile::link(folder.path(), folder.filePath(u"in/up"_qs)));
    EXPECT_EQ(listed({folder.path()}), QStringList{u"in/a.txt"_qs});
}

} // namespace
} // namespace likeness
