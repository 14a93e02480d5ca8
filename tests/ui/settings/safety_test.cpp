// SPDX-License-Identifier: GPL-3.0-or-later
// What a person throws away, takes out and destroys.
#include "tests/ui/drivers/home_driver.h"
#include "tests/ui/drivers/window_test.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

namespace likeness {
namespace {

class Safety : public WindowTest {
protected:
    void SetUp() override
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keyring of the machine's
        WindowTest::SetUp();
    }

    template <typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *one : driver->window().findChildren<Widget *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    void open(const QString &section)
    {
        driver->choose(u"Settings"_qs);
        auto *sections = named<QListWidget>(u"Sections of the settings"_qs);
        ASSERT_TRUE(sections);
        sections->setCurrentItem(sections->findItems(section, Qt::MatchExactly).value(0));
    }

    QStringList trash()
    {
        open(u"Trash"_qs);
        const auto *list = named<QListView>(u"Trash"_qs);
        return list ? driver->rows(list) : QStringList();
    }

    void deleteExample(int row)
    {
        driver->select(driver->examples(), row);
        driver->press(Qt::Key_Delete);
    }

    void deleteSource()
    {
        driver->select(driver->sources(), 0);
        driver->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&driver->window()));
        driver->sources()->setFocus();
        QTest::keyClick(driver->sources(), Qt::Key_Delete);
        ASSERT_EQ(driver->sources()->model()->rowCount(), 0);
    }

    bool waitForRows(int count) const
    {
        return QTest::qWaitFor([&] { return driver->examples()->model()->rowCount() == count; }, patience);
    }
};

TEST_F(Safety, AnExampleComesBackFromTheTrashAsItWas)
{
    makeRobin(8);
    driver->select(driver->examples(), 1);
    driver->press(Qt::Key_A);
    const QStringList before = driver->rows(driver->examples());
    deleteExample(1);
    ASSERT_TRUE(waitForRows(7));
    ASSERT_EQ(trash().size(), 1);
    EXPECT_FALSE(driver->button(u"Restore"_qs)->isEnabled()) << "nothing is selected";
    named<QListView>(u"Trash"_qs)->setCurrentIndex(named<QListView>(u"Trash"_qs)->model()->index(0, 0));
    driver->click(u"Restore"_qs);
    EXPECT_TRUE(driver->waitForToast(u"Restored 1 item."_qs));
    ASSERT_TRUE(waitForRows(8));
    EXPECT_EQ(driver->rows(driver->examples()), before);
    EXPECT_TRUE(driver->words().contains(u"Nothing of the open avatar was deleted"));
}

TEST_F(Safety, ManyExamplesComeBackFromTheTrashInTheirPlaces)
{
    constexpr int many = 250; // more than are stored at once
    makeRobin(many);
    const QStringList before = driver->rows(driver->examples());
    driver->select(driver->examples(), 0);
    driver->examples()->selectAll();
    driver->press(Qt::Key_Delete);
    ASSERT_TRUE(waitForRows(0));
    ASSERT_EQ(trash().size(), many);
    named<QListView>(u"Trash"_qs)->selectAll();
    driver->click(u"Restore"_qs);
    EXPECT_TRUE(driver->waitForToast(u"Restored 250 items."_qs));
    ASSERT_TRUE(waitForRows(many));
    EXPECT_EQ(driver->rows(driver->examples()), before);
}

TEST_F(Safety, ASourceComesBackWithWhatItTaughtAfterARestart)
{
    makeRobin(8);
    driver->select(driver->examples(), 0);
    driver->press(Qt::Key_R);
    const QStringList before = driver->rows(driver->examples());
    deleteSource();
    ASSERT_TRUE(waitForRows(0));
    driver->window().close();
    start();
    const QStringList rows = trash();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.first().contains(u"WhatsApp Chat with Sam.txt")) << qPrintable(rows.first());
    named<QListView>(u"Trash"_qs)->selectAll();
    driver->click(u"Restore"_qs);
    ASSERT_TRUE(waitForRows(8));
    EXPECT_EQ(driver->rows(driver->examples()), before);
    EXPECT_EQ(driver->sources()->model()->rowCount(), 1);
}

TEST_F(Safety, AnExampleAndItsSourceComeBackTogether)
{
    makeRobin(8);
    deleteExample(2);
    ASSERT_TRUE(waitForRows(7));
    deleteSource();
    ASSERT_TRUE(waitForRows(0));
    ASSERT_FALSE(trash().isEmpty());
    named<QListView>(u"Trash"_qs)->selectAll();
    driver->click(u"Restore"_qs);
    ASSERT_TRUE(waitForRows(7) || waitForRows(8));
    for (const QString &row : trash())
        EXPECT_FALSE(row.contains(u"Sam.txt")) << qPrintable(row);
    if (named<QListView>(u"Trash"_qs)) {
        named<QListView>(u"Trash"_qs)->selectAll();
        driver->click(u"Restore"_qs);
    }
    EXPECT_TRUE(waitForRows(8)) << "an example in the trash is not lost with its source";
}

TEST_F(Safety, WhatIsDeletedForGoodStaysAway)
{
    makeRobin(8);
    deleteExample(1);
    ASSERT_TRUE(waitForRows(7));
    ASSERT_EQ(trash().size(), 1);
    named<QListView>(u"Trash"_qs)->selectAll();
    driver->click(u"Delete for good..."_qs);
    ASSERT_TRUE(driver->waitForWords(u"Delete 1 item for good?"_qs));
    driver->click(u"Cancel"_qs);
    EXPECT_EQ(trash().size(), 1) << "it was only asked";
    named<QListView>(u"Trash"_qs)->selectAll();
    driver->click(u"Delete for good..."_qs);
    driver->click(u"Delete for good"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Nothing of the open avatar was deleted"_qs));
    driver->window().close();
    start(); // the chat is looked through again, and gives the same
    ASSERT_TRUE(driver->waitForExamples(7));
    EXPECT_TRUE(trash().isEmpty());
    deleteSource();
    ASSERT_EQ(trash().size(), 1);
    named<QListView>(u"Trash"_qs)->selectAll();
    driver->click(u"Delete for good..."_qs);
    driver->click(u"Delete for good"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Nothing of the open avatar was deleted"_qs));
    EXPECT_TRUE(waitForRows(0));
}

TEST_F(Safety, DeleteEverythingAsksForAWordAndLeavesNothing)
{
    makeRobin(8);
    open(u"Privacy and storage"_qs);
    driver->click(u"Delete everything..."_qs);
    ASSERT_TRUE(driver->waitForWords(u"Delete everything?"_qs));
    EXPECT_FALSE(driver->button(u"Delete everything"_qs)->isEnabled()) << "the word has to be typed first";
    driver->click(u"Cancel"_qs);
    EXPECT_TRUE(driver->waitForExamples(8));
    driver->click(u"Delete everything..."_qs);
    named<QLineEdit>(u"Word that confirms"_qs)->setText(u"delete everything"_qs);
    driver->click(u"Delete everything"_qs);
    PassphraseDialog *chooser = nullptr; // as at the first start without a keyring
    const auto isAsked = [&] {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<PassphraseDialog *>(one); dialog && dialog->isVisible())
                chooser = dialog;
        }
        return chooser != nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor(isAsked, patience));
    for (QLineEdit *field : chooser->findChildren<QLineEdit *>())
        field->setText(u"a new beginning"_qs);
    QTest::keyClick(chooser->findChildren<QLineEdit *>().first(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return application->window() != nullptr; }, patience));
    driver = std::make_unique<WindowDriver>(*application->window());
    EXPECT_EQ(driver->page(), u"Avatars"_qs);
    EXPECT_TRUE(HomeDriver(*driver).names().isEmpty());
    EXPECT_TRUE(driver->words().contains(u"Make a chatbot that talks like you."));
}

TEST_F(Safety, ExportAllWritesAFileForEachAvatarThatComesBack)
{
    makeRobin(8);
    driver->choose(u"New avatar..."_qs);
    ASSERT_TRUE(driver->makeAvatar(u"Ada"_qs));
    ASSERT_TRUE(QDir().mkpath(file(u"out"_qs)));
    open(u"Privacy and storage"_qs);
    driver->click(u"Export all..."_qs);
    ASSERT_TRUE(HomeDriver(*driver).answerFile(file(u"out"_qs), true));
    ASSERT_TRUE(driver->waitForToast(u"Exported 2 avatars. The files are not encrypted."_qs))
        << qPrintable(driver->toast());
    const QFileInfoList files = QDir(file(u"out"_qs)).entryInfoList({u"avatar-*.likeness"_qs}, QDir::Files, QDir::Size);
    ASSERT_EQ(files.size(), 2);
    driver->choose(u"Avatars"_qs);
    driver->click(u"Import..."_qs);
    ASSERT_TRUE(HomeDriver(*driver).answerFile(files.first().filePath(), true));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return HomeDriver(*driver).names().filter(u"Robin"_qs).size() == 2; }, patience))
        << "the larger file is the one with examples";
}

TEST_F(Safety, TheIdleLockIsKept)
{
    open(u"Privacy and storage"_qs);
    driver->chooseIn(u"Lock by itself"_qs, u"After 15 minutes"_qs);
    auto *combo = named<QComboBox>(u"Lock by itself"_qs);
    Q_EMIT combo->activated(combo->currentIndex()); // as a person's choice
    driver->window().close();
    start();
    open(u"Privacy and storage"_qs);
    EXPECT_EQ(named<QComboBox>(u"Lock by itself"_qs)->currentText(), u"After 15 minutes"_qs);
}

TEST_F(Safety, TheFirstStepsLeadOnAndCanBeHidden)
{
    makeRobin(12);
    driver->choose(u"Avatars"_qs);
    ASSERT_TRUE(driver->waitForWords(u"First steps with Robin"_qs));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return named<QAbstractButton>(u"Add sources, done"_qs) != nullptr; }, patience));
    driver->click(u"Decide on 10 examples (0 so far)"_qs);
    EXPECT_EQ(driver->page(), u"Examples"_qs);
    driver->select(driver->examples(), 0);
    for (int i = 0; i < 10; ++i)
        driver->press(Qt::Key_A);
    driver->choose(u"Avatars"_qs);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return named<QAbstractButton>(u"Decide on 10 examples (10 so far), done"_qs) != nullptr; }, patience));
    EXPECT_TRUE(driver->button(u"Reach 50 accepted (10 so far)"_qs));
    driver->click(u"Hide"_qs);
    EXPECT_FALSE(driver->words().contains(u"First steps"));
    driver->window().close();
    start();
    driver->choose(u"Avatars"_qs);
    EXPECT_EQ(HomeDriver(*driver).sentence(u"Robin"_qs).section(u", "_qs, 0, 0), u"Robin"_qs);
    EXPECT_FALSE(driver->words().contains(u"First steps"));
}

} // namespace
} // namespace likeness
