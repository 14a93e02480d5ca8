// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training/training_page_test.h"

#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>

namespace likeness {
namespace {

using TrainingDataTest = TrainingPageTest;

TEST_F(TrainingDataTest, TooFewExamplesSayHowManyMoreAreNeededAndStartNothing)
{
    accept(8);
    addAccount();
    open();
    driver->click(u"I may use them"_qs);
    EXPECT_TRUE(driver->waitForWords(u"of 10 rows to train on"_qs)) << qPrintable(driver->words());
    EXPECT_FALSE(driver->isStartPossible());
    EXPECT_TRUE(driver->words().contains(u"Every provider refuses fewer"_qs)) << qPrintable(driver->words());
}

TEST_F(TrainingDataTest, UnderFiftyItWarnsAndSaysWhichKindsAreWanted)
{
    prepare(20);
    EXPECT_TRUE(driver->waitForWords(u"20 of 50 accepted examples"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"Most wanted: Greeting 6"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->isStartPossible());
}

TEST_F(TrainingDataTest, WithoutPermissionNothingCanBeStarted)
{
    accept(60);
    addAccount();
    open();
    EXPECT_FALSE(driver->isStartPossible());
    driver->goTo(u"Data"_qs);
    driver->click(u"I may use them"_qs);
    EXPECT_TRUE(driver->isStartPossible());
    openAgain(); // it is asked once
    EXPECT_TRUE(driver->isStartPossible());
}

TEST_F(TrainingDataTest, FindingsLeadToTheirRows)
{
    accept(60);
    addAccount();
    Example long1;
    long1.userMessage = u"how do i reach you"_qs;
    long1.assistantMessage = u"write to <|endoftext|> and wait"_qs;
    long1.state = ExampleState::Accepted;
    const auto added = stage->examples.add(avatarId, long1);
    ASSERT_TRUE(added) << why(added);
    ASSERT_TRUE(stage->examples.setState(avatarId, {added->id}, ExampleState::Accepted));
    open();
    ASSERT_TRUE(driver->waitForWords(u"for which the whole file is refused"_qs)) << qPrintable(driver->words());
    driver->click(u"Show 1 row"_qs);
    EXPECT_EQ(stage->navigator.asked, added->id);
}

TEST_F(TrainingDataTest, AnotherSeedDrawsOtherRowsAndIsRemembered)
{
    prepare();
    ASSERT_TRUE(driver->waitForWords(u"drawn with the seed"_qs)) << qPrintable(driver->words());
    driver->click(u"Change seed..."_qs);
    driver->awaitDialog();
    driver->type(u"Seed, a whole number"_qs, u"4711"_qs);
    driver->click(u"Use it"_qs);
    EXPECT_TRUE(driver->waitForWords(u"seed 4711"_qs)) << qPrintable(driver->words());
    openAgain();
    EXPECT_TRUE(driver->waitForWords(u"seed 4711"_qs)) << qPrintable(driver->words());
}

TEST_F(TrainingDataTest, TheFirstRowsAndTheFilesAreWhatWouldBeSent)
{
    prepare();
    driver->click(u"See the first rows as sent..."_qs);
    const QString shown = driver->awaitDialog()->findChild<QPlainTextEdit *>()->toPlainText();
    EXPECT_TRUE(shown.startsWith(u"{\"messages\":"_qs)) << qPrintable(shown);
    EXPECT_EQ(shown.count(u"You are Robin."_qs), 5);
    driver->click(u"Close"_qs);
    driver->click(u"Export the files..."_qs);
    ASSERT_TRUE(driver->waitFor([this] { return stage->window.findChild<QFileDialog *>() != nullptr; }));
    auto *chooser = stage->window.findChild<QFileDialog *>();
    const QString path = m_folder.filePath(u"training.jsonl"_qs);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).startsWith(shown.trimmed()));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"training-validation.jsonl"_qs)));
}

} // namespace
} // namespace likeness
