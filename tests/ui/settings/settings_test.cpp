// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/home_driver.h"
#include "tests/ui/drivers/sources_driver.h"
#include "tests/ui/drivers/window_test.h"

#include "ui/settings/reading/language_list.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/text/message_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeView>

namespace likeness {
namespace {

class SettingsJourney : public WindowTest {
protected:
    void open(const QString &section)
    {
        driver->choose(u"Settings"_qs);
        for (QListWidget *list : driver->window().findChildren<QListWidget *>()) {
            const auto found = list->findItems(section, Qt::MatchExactly);
            if (list->accessibleName() == u"Sections of the settings" && !found.isEmpty())
                list->setCurrentItem(found.first());
        }
    }

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : driver->window().findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// Chooses in a combo box by a key.
    void turn(const QString &name, Qt::Key key) const
    {
        for (QComboBox *one : driver->window().findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                QTest::keyClick(one, key);
        }
    }

    void openAnew(const QString &button)
    {
        QSignalSpy opened(application.get(), &Application::windowOpened);
        driver->click(button);
        ASSERT_TRUE(opened.wait(patience));
        ASSERT_TRUE(waitOpen());
    }

    /// Types a new passphrase twice and goes on.
    void choosePassphrase(const QString &text, const QString &button)
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return field(u"Passphrase"_qs) != nullptr; }, patience));
        field(u"Passphrase"_qs)->setText(text);
        if (QLineEdit *again = field(u"Passphrase again"_qs))
            again->setText(text);
        driver->click(button);
    }

    bool waitLocked()
    {
        return QTest::qWaitFor([this] { return application->lockedWindow() && !application->window(); }, patience);
    }

    bool unlockWith(const QString &text)
    {
        auto *typed = application->lockedWindow()->findChild<QLineEdit *>();
        typed->setText(text);
        QTest::keyClick(typed, Qt::Key_Return);
        return true;
    }

    bool waitOpen()
    {
        if (!QTest::qWaitFor([this] { return application->window() != nullptr; }, patience))
            return false;
        driver = std::make_unique<WindowDriver>(*application->window());
        return QTest::qWaitForWindowExposed(application->window());
    }
};

TEST_F(SettingsJourney, LockingClosesEverythingAndUnlockingLeadsBack)
{
    makeRobin(8);
    driver->go(u"Examples"_qs);
    driver->choose(u"Lock now"_qs);
    ASSERT_TRUE(waitLocked());
    unlockWith(u"a wrong one"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !application->lockedWindow()->message().isEmpty(); }, patience));
    EXPECT_TRUE(application->lockedWindow()->message().startsWith(u"That passphrase doesn't open this library."));
    unlockWith(passphrase);
    ASSERT_TRUE(waitOpen());
    EXPECT_EQ(driver->page(), u"Examples"_qs);
    for (const QWidget *one : QApplication::topLevelWidgets())
        EXPECT_TRUE(!one->isVisible() || one == &driver->window())
            << "a stray window: " << one->metaObject()->className();
    EXPECT_TRUE(driver->window().windowTitle().startsWith(u"Robin"));
    EXPECT_TRUE(driver->waitForExamples(8));
}

TEST_F(SettingsJourney, AChangedPassphraseIsTheOneThatOpens)
{
    open(u"Privacy and storage"_qs);
    EXPECT_TRUE(driver->waitForWords(u"A passphrase opens it"_qs));
    driver->keepPictures(u"settings-privacy"_qs);
    driver->click(u"Change passphrase..."_qs);
    choosePassphrase(u"quite another one"_qs, u"Use this passphrase"_qs);
    ASSERT_TRUE(driver->waitForToast(u"The passphrase is set"_qs));
    driver->choose(u"Lock now"_qs);
    ASSERT_TRUE(waitLocked());
    unlockWith(u"quite another one"_qs);
    EXPECT_TRUE(waitOpen());
}

TEST_F(SettingsJourney, ABackupIsShownAndComesBack)
{
    makeRobin(8);
    open(u"Privacy and storage"_qs);
    driver->click(u"Back up..."_qs);
    ASSERT_TRUE(HomeDriver(*driver).answerFile(file(u"mine.likeness-backup"_qs), false));
    choosePassphrase(u"the backup's own"_qs, u"Back up"_qs);
    ASSERT_TRUE(driver->waitForToast(u"Backed up 1 avatar"_qs));
    driver->choose(u"New avatar..."_qs);
    ASSERT_TRUE(driver->makeAvatar(u"Ada"_qs));
    driver->choose(u"Open a backup..."_qs);
    ASSERT_TRUE(HomeDriver(*driver).answerFile(file(u"mine.likeness-backup"_qs), false));
    choosePassphrase(u"a wrong one"_qs, u"Show what is in it"_qs);
    ASSERT_TRUE(driver->waitForWords(u"That passphrase doesn't open this backup."_qs));
    choosePassphrase(u"the backup's own"_qs, u"Show what is in it"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Robin: 1 source, 8 examples"_qs));
    driver->keepPictures(u"restore"_qs);
    field(u"Word that confirms"_qs)->setText(u"replace"_qs);
    driver->click(u"Replace my library"_qs);
    ASSERT_TRUE(waitLocked());
    ASSERT_TRUE(waitOpen());
    ASSERT_TRUE(driver->waitForToast(u"Restored 1 avatar"_qs));
    driver->choose(u"Avatars"_qs);
    EXPECT_EQ(HomeDriver(*driver).names(), QStringList{u"Robin"_qs});
}

TEST_F(SettingsJourney, DeletedSourcesComeBackFromTheTrash)
{
    makeRobin(8);
    const auto &avatars = application->window()->findChildren<QListView *>();
    ASSERT_FALSE(avatars.isEmpty());
    open(u"Trash"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Nothing of the open avatar was deleted"_qs));
    driver->keepPictures(u"settings-trash"_qs);
}

TEST_F(SettingsJourney, AnotherLanguageIsSpokenOnceTheWindowIsOpenedAnew)
{
    makeRobin(8);
    open(u"General"_qs);
    EXPECT_FALSE(driver->button(u"Open the window anew"_qs));
    turn(u"Language"_qs, Qt::Key_End);
    EXPECT_TRUE(driver->waitForWords(u"It is spoken from the next start on"_qs));
    driver->keepPictures(u"settings-language"_qs);
    openAnew(u"Open the window anew"_qs);
    EXPECT_EQ(driver->page(), u"Einstellungen"_qs);
    driver->go(u"Beispiele"_qs);
    EXPECT_TRUE(driver->waitForWords(u"8 neu"_qs));

    start(); // it is remembered
    EXPECT_EQ(driver->page(), u"Beispiele"_qs);
    driver->choose(u"Einstellungen"_qs);
    turn(u"Sprache"_qs, Qt::Key_Up);
    openAnew(u"Fenster neu öffnen"_qs);
    EXPECT_EQ(driver->page(), u"Settings"_qs);
}

TEST_F(SettingsJourney, KeysAreChangedAndConflictsTold)
{
    open(u"Shortcuts"_qs);
    QTreeView *table = nullptr;
    for (QTreeView *one : driver->window().findChildren<QTreeView *>()) {
        if (one->accessibleName() == u"Shortcuts")
            table = one;
    }
    ASSERT_TRUE(table);
    const auto select = [table](const QString &name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    };
    const auto keysOf = [this](const QString &id) {
        return driver->window().findChild<QAction *>(id)->shortcut().toString();
    };
    auto *keys = driver->window().findChild<QKeySequenceEdit *>();
    select(u"File: Lock now"_qs);
    keys->setKeySequence(QKeySequence(u"Ctrl+Shift+L"_qs));
    driver->click(u"Use these keys"_qs);
    EXPECT_EQ(keysOf(u"file.lock"_qs), u"Ctrl+Shift+L"_qs);
    keys->setKeySequence(QKeySequence(u"Ctrl+Q"_qs));
    EXPECT_TRUE(driver->words().contains(u"Ctrl+Q already does: Quit."));
    EXPECT_FALSE(driver->button(u"Use these keys"_qs)->isEnabled());
    driver->keepPictures(u"settings-shortcuts"_qs);
    driver->click(u"Use it here instead"_qs);
    EXPECT_EQ(keysOf(u"file.lock"_qs), u"Ctrl+Q"_qs);
    EXPECT_EQ(keysOf(u"file.quit"_qs), QString());
    driver->click(u"Reset all"_qs);
    EXPECT_EQ(keysOf(u"file.lock"_qs), u"Ctrl+L"_qs);
    EXPECT_EQ(keysOf(u"file.quit"_qs), u"Ctrl+Q"_qs);
}

TEST_F(SettingsJourney, LanguagesAreTickedAndPutInOrder)
{
    open(u"Reading"_qs);
    auto *list = driver->window().findChild<LanguageList *>();
    ASSERT_TRUE(list && list->isVisible());
    EXPECT_TRUE(list->chosen().isEmpty());
    driver->keepPictures(u"settings-reading"_qs);
    auto *rows = list->findChild<QListWidget *>();
    const auto tick = [rows](const QString &name) {
        for (QListWidgetItem *item : rows->findItems(name, Qt::MatchStartsWith)) {
            rows->setCurrentItem(item);
            QTest::keyClick(rows, Qt::Key_Space);
        }
    };
    tick(u"German"_qs);
    tick(u"English"_qs);
    EXPECT_EQ(list->chosen(), (QStringList{u"deu"_qs, u"eng"_qs})) << "in the order that is shown";
    driver->click(u"Move up"_qs);
    EXPECT_EQ(list->chosen(), (QStringList{u"eng"_qs, u"deu"_qs}));
    start();
    open(u"Reading"_qs);
    EXPECT_EQ(driver->window().findChild<LanguageList *>()->chosen(), (QStringList{u"eng"_qs, u"deu"_qs}));
}

TEST_F(SettingsJourney, TheThresholdDecidesWhatIsUncertain)
{
    driver->drop({QStringLiteral(LIKENESS_SAMPLES "/sunny.png")});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    ASSERT_TRUE(driver->waitForToast(u"1 file read"_qs));
    driver->go(u"Sources"_qs);
    ASSERT_TRUE(driver->waitForWords(u"uncertain word"_qs));
    const auto uncertain = [this] {
        static const QRegularExpression count(u"(\\d+) uncertain word"_qs);
        return count.match(driver->words()).captured(1).toInt();
    };
    const int before = uncertain();
    open(u"Reading"_qs);
    driver->chooseIn(u"Uncertain words"_qs, u"95 %"_qs);
    driver->go(u"Sources"_qs);
    EXPECT_GT(uncertain(), before) << qPrintable(driver->words());
}

TEST_F(SettingsJourney, IgnoredAreasAreShownAndRemovedAndUndone)
{
    driver->drop({writeScreenshot(file(u"chat.png"_qs), 7)});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    ASSERT_TRUE(driver->waitForToast(u"1 file read"_qs));
    driver->go(u"Sources"_qs);
    const SourcesDriver sources(*driver);
    ASSERT_TRUE(sources.open(u"chat.png"_qs));
    ASSERT_TRUE(sources.waitForMessages(2));
    sources.picture().showBox(sources.text().rows()[0].row.box.adjusted(-4, -4, 4, 4));
    sources.trigger(u"sources.ignore-area"_qs);
    ASSERT_TRUE(sources.waitForMessage(0, u", ignored"_qs));
    open(u"Reading"_qs);
    QListView *areas = nullptr;
    for (QListView *one : driver->window().findChildren<QListView *>()) {
        if (one->accessibleName() == u"Ignored areas" && one->isVisible())
            areas = one;
    }
    ASSERT_TRUE(areas);
    ASSERT_EQ(driver->rows(areas).size(), 1);
    EXPECT_TRUE(driver->rows(areas)[0].startsWith(u"Pictures of ")) << qPrintable(driver->rows(areas)[0]);
    EXPECT_FALSE(driver->button(u"Remove"_qs)->isEnabled());
    areas->setCurrentIndex(areas->model()->index(0, 0));
    driver->keepPictures(u"settings-reading-areas"_qs);
    driver->click(u"Remove"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Nothing is passed over"_qs));
    driver->click(u"Undo"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return driver->rows(areas).size() == 1 && areas->isVisible(); }, patience));
}

TEST_F(SettingsJourney, TheSearchFindsASettingInAnySection)
{
    open(u"General"_qs);
    driver->keepPictures(u"settings-general"_qs);
    field(u"Search settings"_qs)->setText(u"backup"_qs);
    EXPECT_TRUE(driver->button(u"Back up..."_qs));
    EXPECT_FALSE(driver->button(u"Lock now"_qs));
    field(u"Search settings"_qs)->setText(u"nothing of the kind"_qs);
    EXPECT_TRUE(driver->words().contains(u"No setting matches."));
}

} // namespace
} // namespace likeness
