// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

#include "store/library.h"
#include "ui/drop/paste_box.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/refusal_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace likeness {
namespace {

template <typename Dialog> Dialog *openDialog()
{
    Dialog *found = nullptr;
    const bool isOpen = QTest::qWaitFor(
        [&found] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        },
        patience);
    return isOpen ? found : nullptr;
}

/// A keyring is never asked here: there is no session to answer.
class Start : public ::testing::Test {
protected:
    void SetUp() override { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    std::unique_ptr<Application> begin(const std::optional<QString> &passphrase = {})
    {
        auto application = std::make_unique<Application>(StartOptions{folder.filePath(u"library"_qs), passphrase, {}});
        application->start();
        return application;
    }

    static bool waitForWindow(Application &application)
    {
        return QTest::qWaitFor([&] { return application.window() != nullptr; }, patience);
    }

    static void enter(PassphraseDialog &dialog, const QString &passphrase)
    {
        const auto fields = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields)
            field->setText(passphrase);
        QTest::keyClick(fields.first(), Qt::Key_Return);
    }

    QTemporaryDir folder;
};

TEST_F(Start, WithoutAKeyringOneStepAsksForAPassphrase)
{
    auto application = begin();
    auto *dialog = openDialog<PassphraseDialog>();
    ASSERT_TRUE(dialog);
    ASSERT_EQ(dialog->findChildren<QLineEdit *>().size(), 2);
    EXPECT_EQ(dialog->hint(), u"At least 8 characters, typed twice."_qs);
    dialog->findChildren<QLineEdit *>().first()->setText(u"corr"_qs);
    EXPECT_EQ(dialog->hint(), u"4 more characters."_qs);
    dialog->findChildren<QLineEdit *>().first()->setText(u"correct horse battery"_qs);
    dialog->findChildren<QLineEdit *>().last()->setText(u"correct horse"_qs);
    EXPECT_EQ(dialog->hint(), u"Now type the same again."_qs);
    dialog->findChildren<QLineEdit *>().last()->setText(u"correct house"_qs);
    EXPECT_EQ(dialog->hint(), u"The two passphrases differ."_qs);
    enter(*dialog, u"correct horse battery"_qs);
    EXPECT_TRUE(waitForWindow(*application));
}

TEST_F(Start, AWrongPassphraseIsToldAndTheRightOneOpens)
{
    ASSERT_TRUE(waitForWindow(*begin(u"the right one"_qs)));
    auto application = begin();
    auto *dialog = openDialog<PassphraseDialog>();
    ASSERT_TRUE(dialog);
    enter(*dialog, u"a wrong one"_qs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->message().isEmpty(); }, patience));
    EXPECT_TRUE(dialog->message().startsWith(u"That passphrase doesn't open this library."));
    enter(*dialog, u"the right one"_qs);
    EXPECT_TRUE(waitForWindow(*application));
}

TEST_F(Start, AWrongPassphraseOfTheCommandLineIsAskedForInstead)
{
    ASSERT_TRUE(waitForWindow(*begin(u"the right one"_qs)));
    auto application = begin(u"a wrong one"_qs);
    auto *dialog = openDialog<PassphraseDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->message().startsWith(u"That passphrase doesn't open this library."));
    enter(*dialog, u"the right one"_qs);
    EXPECT_TRUE(waitForWindow(*application));
}

TEST_F(Start, ALibraryInUseIsToldAndOpensOnceItIsFree)
{
    ASSERT_TRUE(waitForWindow(*begin(u"the right one"_qs)));
    auto held = Library::open(folder.filePath(u"library"_qs), OpenMode::ReadWrite); // by the command line, say
    ASSERT_TRUE(held);
    auto application = begin(u"the right one"_qs);
    auto *dialog = openDialog<RefusalDialog>();
    ASSERT_TRUE(dialog);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    EXPECT_TRUE(words.contains(u"open in another program")) << qPrintable(words);
    held->reset();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Try again")
            button->click();
    }
    EXPECT_TRUE(waitForWindow(*application));
}

TEST_F(Start, ASecondStartHandsItsFilesToTheFirstWindow)
{
    auto first = begin(u"the right one"_qs);
    ASSERT_TRUE(waitForWindow(*first));
    const QString chat = writeChat(folder.filePath(u"chat.txt"_qs), u"Robin"_qs, 3);
    auto second =
        std::make_unique<Application>(StartOptions{folder.filePath(u"library"_qs), u"the right one"_qs, {chat}});
    bool isHandedOver = false;
    QObject::connect(second.get(), &Application::handedOver, second.get(), [&] { isHandedOver = true; });
    second->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isHandedOver; }, patience));
    EXPECT_FALSE(second->window());
    const WindowDriver driver(*first->window());
    ASSERT_TRUE(driver.makeAvatar(u"Robin"_qs)) << "the files wait for somebody to be about";
    EXPECT_TRUE(driver.waitForExamples(3));
}

TEST_F(Start, AStartWithAnActionRunsItInTheWindowThatIsThere)
{
    auto first = begin(u"the right one"_qs);
    ASSERT_TRUE(waitForWindow(*first));
    Application second(StartOptions{folder.filePath(u"library"_qs), {}, {}, u"avatar.new"_qs});
    second.start();
    EXPECT_TRUE(WindowDriver(*first->window()).makeAvatar(u"Captain"_qs));
}

TEST_F(Start, ASocketLeftByAKilledProgramIsNoWindow)
{
    QFile left(socketPathOf(folder.filePath(u"library"_qs)));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    EXPECT_TRUE(waitForWindow(*begin(u"the right one"_qs)));
}

TEST_F(Start, WhatWasPastedOutlivesAKillAndIsRemovedOnceItIsRead)
{
    const QString library = folder.filePath(u"library"_qs);
    auto application = begin(u"the right one"_qs);
    ASSERT_TRUE(waitForWindow(*application));
    const auto avatar = WindowDriver(*application->window());
    avatar.choose(u"New avatar..."_qs);
    ASSERT_TRUE(avatar.makeAvatar(u"Robin"_qs));
    QFile chat(writeChat(folder.filePath(u"chat.txt"_qs), u"Robin"_qs, 4));
    ASSERT_TRUE(chat.open(QIODevice::ReadOnly));
    DropContent content;
    content.text = QString::fromUtf8(chat.readAll());
    application->window()->add(content);
    const QDir pasted(pasteFolderOf(library));
    EXPECT_EQ(pasted.entryList(QDir::Files).size(), 1);
    application.reset(); // before anything was read
    EXPECT_EQ(pasted.entryList(QDir::Files).size(), 1);
    application = begin(u"the right one"_qs);
    ASSERT_TRUE(waitForWindow(*application));
    application->window()->add(content); // the first may have been cut off before it was known
    EXPECT_TRUE(WindowDriver(*application->window()).waitForExamples(4));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pasted.isEmpty(QDir::Files); }, patience));
}

} // namespace
} // namespace likeness
