// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

#include "ui/avatars/avatar_button.h"
#include "ui/sources/progress_card.h"

#include <QFile>
#include <QListView>
#include <QMimeData>

namespace likeness {
namespace {

class SourcesInWindow : public WindowTest { };

TEST_F(SourcesInWindow, FilesHeldOverTheWindowAreNamedBeforeTheyAreDropped)
{
    const QString chat = writeChat(file(u"chat.txt"_qs), u"Robin"_qs, 1);
    EXPECT_EQ(driver->holdOver({chat, u"/nowhere/a.png"_qs, u"/nowhere/b.heic"_qs}),
              u"Add 1 image, 1 text file. 1 file can't be read."_qs);
}

TEST_F(SourcesInWindow, AFolderHeldOverTheWindowIsOpenedOnlyWhenItIsDropped)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"chats/more"_qs));
    writeChat(file(u"chats/one.txt"_qs), u"Robin"_qs, 4);
    writeChat(file(u"chats/more/two.txt"_qs), u"Robin"_qs, 5);
    EXPECT_EQ(driver->holdOver({file(u"chats"_qs)}), u"Add 1 folder"_qs);
    driver->drop({file(u"chats"_qs)});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    EXPECT_TRUE(driver->waitForToast(u"2 files read"_qs)) << qPrintable(driver->toast());
}

TEST_F(SourcesInWindow, RowsOfATrainingFileBecomeExamples)
{
    QFile rows(file(u"rows.jsonl"_qs));
    ASSERT_TRUE(rows.open(QIODevice::WriteOnly));
    for (const char *const text : {"kites", "boats", "maps"}) {
        rows.write(R"({"messages":[{"role":"user","content":"what of the )" + QByteArray(text)
                   + R"(?"},{"role":"assistant","content":"i would never give away my )" + QByteArray(text)
                   + "\"}]}\n");
    }
    rows.write("{\"messages\": 7}\n");
    rows.close();
    driver->drop({rows.fileName()});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    EXPECT_TRUE(driver->waitForExamples(3));
    ASSERT_TRUE(driver->waitForToast(u"1 file read"_qs)) << qPrintable(driver->toast());
    driver->select(driver->sources(), 0);
    EXPECT_TRUE(driver->waitForWords(u"Row 4 was left out because it is damaged."_qs)) << qPrintable(driver->words());
}

TEST_F(SourcesInWindow, AScreenshotBecomesExamples)
{
    driver->drop({writeScreenshot(file(u"chat.png"_qs), 7)});
    ASSERT_TRUE(driver->makeAvatar(u"Maya"_qs));
    EXPECT_TRUE(driver->waitForExamples(1));
    ASSERT_TRUE(driver->waitForToast(u"1 file read"_qs)) << qPrintable(driver->toast());
    EXPECT_TRUE(driver->rows(driver->sources()).first().startsWith(u"chat.png, Read"));
}

TEST_F(SourcesInWindow, AFileThatFailsIsNamedAndTheOthersGoOn)
{
    QFile broken(file(u"broken.png"_qs));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("\x89PNG\r\n\x1a\nthis is no picture");
    broken.close();
    driver->drop({broken.fileName(), writeChat(file(u"chat.txt"_qs), u"Robin"_qs, 5)});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    ASSERT_TRUE(driver->waitForToast(u"1 file couldn't be read."_qs)) << qPrintable(driver->toast());
    ASSERT_TRUE(driver->waitForExamples(5));
    const QStringList rows = driver->rows(driver->sources());
    driver->select(driver->sources(), int(rows.indexOf(u"broken.png, Couldn't be read"_qs)));
    EXPECT_TRUE(driver->waitForWords(u"broken.png can't be read"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->button(u"Show in folder"_qs));
}

TEST_F(SourcesInWindow, TheSameFileTwiceIsReadOnce)
{
    makeRobin(5);
    driver->drop({file(u"WhatsApp Chat with Sam.txt"_qs)});
    EXPECT_TRUE(driver->waitForToast(u"1 file already here."_qs)) << qPrintable(driver->toast());
    EXPECT_EQ(driver->sources()->model()->rowCount(), 1);
    EXPECT_EQ(driver->examples()->model()->rowCount(), 5);
}

TEST_F(SourcesInWindow, AChatOfUnknownNamesAsksWhoTheAvatarIs)
{
    driver->drop({writeChat(file(u"chat.txt"_qs), u"Kit"_qs, 8)});
    ASSERT_TRUE(driver->makeAvatar(u"Captain"_qs));
    ASSERT_TRUE(driver->waitForWords(u"Who are you in these chats?"_qs));
    EXPECT_EQ(driver->examples()->model()->rowCount(), 0);
    driver->chooseIn(u"Who are you in these chats?"_qs, u"Kit"_qs);
    driver->click(u"This is me"_qs);
    EXPECT_TRUE(driver->waitForExamples(8));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !driver->words().contains(u"Who are you"); }, patience));
}

TEST_F(SourcesInWindow, WhatWasStoppedGoesOnWhenItIsAskedFor)
{
    QStringList files;
    for (quint32 i = 0; i < 6; ++i)
        files.append(writeScreenshot(file(QStringLiteral("chat-%1.png").arg(i)), 7 + i));
    driver->drop(files);
    ASSERT_TRUE(driver->makeAvatar(u"Maya"_qs));
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->sources()->model()->rowCount() == 6; }, patience));
    EXPECT_FALSE(driver->button(u"Go on"_qs));
    Q_EMIT driver->window().findChild<ProgressCard *>()->cancelled();
    ASSERT_TRUE(driver->waitForToast(u"Stopped."_qs)) << qPrintable(driver->toast());
    ASSERT_TRUE(driver->button(u"Go on"_qs));
    driver->choose(u"New avatar..."_qs);
    ASSERT_TRUE(driver->makeAvatar(u"Other"_qs));
    EXPECT_FALSE(driver->button(u"Go on"_qs));
    Q_EMIT driver->window().findChild<AvatarButton *>()->avatarChosen(u"Maya"_qs);
    ASSERT_TRUE(driver->button(u"Go on"_qs)) << "nothing is read again unasked";
    driver->click(u"Go on"_qs);
    EXPECT_FALSE(driver->button(u"Go on"_qs));
    EXPECT_TRUE(driver->waitForToast(u" read, "_qs)) << qPrintable(driver->toast());
    for (const QString &row : driver->rows(driver->sources()))
        EXPECT_TRUE(row.contains(u", Read")) << qPrintable(row);
}

TEST_F(SourcesInWindow, DroppedTextIsAFileToo)
{
    QMimeData data;
    QFile chat(writeChat(file(u"chat.txt"_qs), u"Robin"_qs, 4));
    ASSERT_TRUE(chat.open(QIODevice::ReadOnly));
    data.setText(QString::fromUtf8(chat.readAll()));
    driver->drop(data);
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    EXPECT_TRUE(driver->waitForExamples(4));
    EXPECT_TRUE(driver->rows(driver->sources()).first().startsWith(u"Pasted "));
}

} // namespace
} // namespace likeness
