// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, models and spending in the settings of the real window, with a server on loopback.
#include "domain/sending/transfers_csv.h"
#include "tests/fakes/loopback_provider.h"
#include "tests/ui/drivers/ask_driver.h"
#include "tests/ui/drivers/window_test.h"
#include "ui/common/page/navigator.h"
#include "ui/settings/accounts/account_dialog.h"
#include "ui/settings/transfers/transfers_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTreeView>

namespace likeness {
namespace {

const QByteArray models = R"({"object":"list","data":[{"id":"small-model"},{"id":"large-model"}]})";

class AccountsJourney : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        provider.script = {LoopbackProvider::answer(200, models)};
    }

    void open(const QString &section) { driver->window().context().navigator.openSettings(section); }

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : driver->window().findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->setText(text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }

    bool isSaid(const QString &button) const { return driver->button(button) != nullptr; }

    LoopbackProvider provider;
};

TEST_F(AccountsJourney, AKeyIsAddedTestedReplacedAndRemoved)
{
    EXPECT_TRUE(isSaid(u"Local only"_qs));
    const AskDriver ask(*driver);
    ASSERT_TRUE(ask.addAccount(provider.url(), u"sk-first-aaaa"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"Works: 2 models"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"key ...aaaa"_qs));
    EXPECT_TRUE(provider.requests.last().hasHeader("Authorization: Bearer sk-first-aaaa"));
    EXPECT_TRUE(isSaid(u"Asks before sending"_qs));

    provider.script = {LoopbackProvider::answer(401, R"({"error":{"message":"no such key sk-second-bbbb"}})")};
    driver->click(u"Replace key..."_qs);
    field(u"Key"_qs)->setText(u"sk-second-bbbb"_qs);
    driver->click(u"Use this key"_qs);
    ASSERT_TRUE(driver->waitForWords(u"did not accept this key"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"key ...bbbb"_qs));
    EXPECT_FALSE(driver->words().contains(u"sk-second"_qs));
    driver->keepPictures(u"settings-key-refused"_qs);

    driver->click(u"Remove"_qs);
    EXPECT_TRUE(driver->waitForWords(u"No account yet"_qs));
    EXPECT_TRUE(isSaid(u"Local only"_qs));
    EXPECT_TRUE(driver->toast().contains(u"My server was removed"_qs)) << qPrintable(driver->toast());
    driver->click(u"Undo"_qs);
    EXPECT_TRUE(driver->waitForWords(u"key ...bbbb"_qs)) << qPrintable(driver->words());
    provider.script = {LoopbackProvider::answer(200, R"({"data":[{"id":"one"}]})")};
    driver->click(u"Test"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Works: 1 model"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(provider.requests.last().hasHeader("Authorization: Bearer sk-second-bbbb")) << "its key came back, too";
}

TEST_F(AccountsJourney, PlainHttpIntoTheLocalNetworkNeedsAWordForThisAddress)
{
    open(u"accounts"_qs);
    driver->click(u"Add account..."_qs);
    auto *dialog = driver->window().findChild<AccountDialog *>();
    ASSERT_TRUE(dialog);
    dialog->choose(u"openai-compatible"_qs);
    field(u"Address"_qs)->setText(u"http://10.0.0.5:8000/v1"_qs);
    driver->click(u"Add account"_qs);
    ASSERT_TRUE(driver->waitForWords(u"whoever shares the network can read what is sent"_qs));
    auto *agree = dialog->findChild<QCheckBox *>();
    EXPECT_TRUE(agree->isVisible());
    EXPECT_FALSE(driver->button(u"Add account"_qs)->isEnabled());
    driver->keepPictures(u"account-private"_qs);
    agree->click();
    EXPECT_TRUE(driver->button(u"Add account"_qs)->isEnabled());
    field(u"Address"_qs)->setText(u"http://10.0.0.6:8000/v1"_qs);
    EXPECT_FALSE(agree->isChecked()) << "agreed was to the other address";
    field(u"Address"_qs)->setText(u"http://example.org/v1"_qs);
    driver->click(u"Add account"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Use one that begins with https."_qs));
    EXPECT_FALSE(agree->isVisible()) << "through the internet it is not allowed at all";
}

TEST_F(AccountsJourney, ModelsAreChosenAmongThoseThatTheServerLists)
{
    ASSERT_TRUE(AskDriver(*driver).addAccount(provider.url(), {}));
    open(u"models"_qs);
    driver->chooseIn(u"For chats: model"_qs, u"large-model"_qs);
    QComboBox *chosen = nullptr;
    for (QComboBox *one : driver->window().findChildren<QComboBox *>()) {
        if (one->accessibleName() == u"For chats: model")
            chosen = one;
    }
    ASSERT_TRUE(chosen);
    Q_EMIT chosen->activated(chosen->currentIndex());
    driver->keepPictures(u"settings-models"_qs);
    start();
    open(u"models"_qs);
    for (QComboBox *one : driver->window().findChildren<QComboBox *>()) {
        if (one->accessibleName() == u"For chats: model") {
            EXPECT_EQ(one->currentText(), u"large-model"_qs);
        }
    }
}

TEST_F(AccountsJourney, AMonthlyLimitIsKeptAndStandsInTheStatusBar)
{
    open(u"spending"_qs);
    type(u"Monthly limit"_qs, u"a lot"_qs);
    EXPECT_TRUE(driver->waitForWords(u"This is no amount."_qs));
    type(u"Monthly limit"_qs, u"2.50"_qs);
    EXPECT_TRUE(driver->waitForWords(u"$0.00 of $2.50 used in"_qs));
    QAbstractButton *item = nullptr;
    for (QAbstractButton *one : driver->window().findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text().startsWith(u"$0.00 of $2.50"_qs))
            item = one;
    }
    ASSERT_TRUE(item);
    driver->keepPictures(u"settings-spending"_qs);
    open(u"general"_qs);
    item->click();
    EXPECT_TRUE(driver->waitForWords(u"past the limit nothing is sent"_qs));
    start();
    open(u"spending"_qs);
    EXPECT_EQ(field(u"Monthly limit"_qs)->text(), u"2.50"_qs);
}

TEST_F(AccountsJourney, WhatWasSentIsListedInPrivacy)
{
    ASSERT_TRUE(AskDriver(*driver).addAccount(provider.url(), u"sk-first"_qs));
    open(u"privacy"_qs);
    driver->click(u"Show what was sent..."_qs);
    auto *dialog = driver->window().findChild<TransfersDialog *>();
    ASSERT_TRUE(dialog);
    const auto *table = dialog->findChild<QTreeView *>();
    ASSERT_EQ(table->model()->rowCount(), 1);
    const QString row = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains(u"Test of the account to 127.0.0.1"_qs)) << qPrintable(row);
    EXPECT_TRUE(row.contains(u"answered"_qs)) << qPrintable(row);
    driver->keepPictures(u"transfers"_qs);
    driver->click(u"Export as a table..."_qs);
    auto *chooser = dialog->findChild<QFileDialog *>();
    ASSERT_TRUE(chooser);
    chooser->findChild<QLineEdit *>(u"fileNameEdit"_qs)->setText(file(u"sent.csv"_qs));
    QTest::keyClick(chooser->findChild<QLineEdit *>(u"fileNameEdit"_qs), Qt::Key_Return);
    ASSERT_TRUE(driver->waitForToast(u"The record was written."_qs));
    QFile written(file(u"sent.csv"_qs));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    EXPECT_TRUE(lines[0].startsWith("sent_at,purpose,account,origin,")) << lines[0].constData();
    EXPECT_TRUE(lines[1].contains(",test,My server,http://127.0.0.1:")) << lines[1].constData();
    EXPECT_TRUE(lines[1].contains(",answered,")) << lines[1].constData();
}

TEST(TransfersCsv, CellsAreInertAndUnknownOnesEmpty)
{
    Transfer one;
    one.sentAt = QDateTime(QDate(2026, 11, 3), QTime(10, 5), Qt::UTC);
    one.account = u"=HYPERLINK(\"http://example.org\")"_qs;
    one.origin = u"https://api.openai.com:443"_qs;
    one.model = u"gpt-4o"_qs;
    one.usage = Usage{100, 0, 12};
    one.cost = Money::fromDecimal(u"0.0315"_qs);
    one.outcome = TransferOutcome::Cut;
    const QByteArray line = transfersCsv({one}).split('\n')[1];
    EXPECT_TRUE(line.startsWith("2026-11-03T10:05:00Z,chat,\"'=HYPERLINK(\"\"http://example.org\"\")\",https"))
        << line.constData();
    EXPECT_TRUE(line.contains(",100,12,0.0315,,cut,")) << line.constData();
}

} // namespace
} // namespace likeness
