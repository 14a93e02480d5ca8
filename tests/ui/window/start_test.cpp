// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

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
    dialog->findChildren<QLineEdit *>().first()->setText(u"correct horse battery"_qs);
    dialog->findChildren<QLineEdit *>().last()->setText(u"correct horse"_qs);
    EXPECT_EQ(dialog->message(), u"The two passphrases differ."_qs);
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
    auto first = begin(u"the right one"_qs);
    ASSERT_TRUE(waitForWindow(*first));
    auto second = begin(u"the right one"_qs);
    auto *dialog = openDialog<RefusalDialog>();
    ASSERT_TRUE(dialog);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    EXPECT_TRUE(words.contains(u"open in another program")) << qPrintable(words);
    first.reset();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Try again")
            button->click();
    }
    EXPECT_TRUE(waitForWindow(*second));
}

} // namespace
} // namespace likeness
