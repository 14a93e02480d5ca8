// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/asking/asking_test.h"
#include "ui/settings/transfers/transfers_dialog.h"

#include <QAbstractButton>
#include <QListView>
#include <QPlainTextEdit>
#include <QTreeView>

namespace likeness {
namespace {

using namespace asked;

QString last(const ChatDriver &chat)
{
    return chat.said().isEmpty() ? QString() : chat.said().last();
}

class AskingJourney : public AskingTest { };

TEST_F(AskingJourney, FromAKeyToAVersionToAChatAndBack)
{
    writePrompt(u"You are Robin. Be brief."_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1, active"_qs));
    addAccount();
    provider.script = {LoopbackProvider::stream(analysis(u"You are Robin. Never use a full stop."_qs) + stopped)};
    analyse();
    ASSERT_TRUE(ask->waitForVersion(u"v2 draft, from an analysis"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
    driver->click(u"Save as version"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v2, from an analysis"_qs)) << qPrintable(ask->versionRows().join(u'\n'));

    provider.script = {answer(u"brief"_qs)};
    sayAndWait(u"how are you?"_qs);
    EXPECT_TRUE(sentPrompt().contains(u"Be brief"_qs)) << "saving activates nothing by itself";
    EXPECT_TRUE(last(*chat).startsWith(u"Robin said: brief"_qs)) << qPrintable(last(*chat));

    driver->go(u"Prompt"_qs);
    ask->selectVersion(u"v2"_qs);
    driver->choose(u"Activate"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v2, active"_qs));
    provider.script = {answer(u"no full stop here"_qs)};
    sayAndWait(u"and now?"_qs);
    EXPECT_TRUE(sentPrompt().contains(u"Never use a full stop"_qs)) << qPrintable(sentPrompt());
    EXPECT_FALSE(sentPrompt().contains(u"Be brief"_qs));
    EXPECT_TRUE(last(*chat).startsWith(u"Robin said: no full stop here"_qs)) << qPrintable(last(*chat));
    const QJsonArray sent = sentMessages();
    ASSERT_GE(sent.size(), 4);
    EXPECT_EQ(sent.last().toObject()[u"content"].toString(), u"and now?"_qs);
    EXPECT_EQ(sent[sent.size() - 2].toObject()[u"content"].toString(), u"brief"_qs) << "the chat goes on";
    driver->keepPictures(u"journey-chat-v2"_qs);

    driver->go(u"Prompt"_qs);
    ask->selectVersion(u"v1"_qs);
    driver->choose(u"Activate"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1, active"_qs)) << "rolling back is one act";
    sayAndWait(u"still there?"_qs);
    EXPECT_TRUE(sentPrompt().contains(u"Be brief"_qs)) << qPrintable(sentPrompt());
    EXPECT_EQ(posts(), 4);
}

TEST_F(AskingJourney, RefusedAtTheSheetsNothingWasSent)
{
    addAccount();
    driver->go(u"Prompt"_qs);
    driver->click(u"Analyse style..."_qs);
    ASSERT_TRUE(ask->waitForSheet());
    ask->refuse();
    driver->go(u"Chat"_qs);
    chat->send(u"a secret"_qs);
    ASSERT_TRUE(ask->waitForSheet());
    QTest::keyClick(driver->dialog(), Qt::Key_Escape);
    ASSERT_TRUE(chat->waitForEnd());
    EXPECT_EQ(chat->written(), u"a secret"_qs);
    EXPECT_TRUE(chat->said().isEmpty());

    openSettings(u"privacy"_qs);
    driver->click(u"Show what was sent..."_qs);
    auto *dialog = driver->window().findChild<TransfersDialog *>();
    ASSERT_TRUE(dialog);
    const QAbstractItemModel *record = dialog->findChild<QTreeView *>()->model();
    ASSERT_EQ(record->rowCount(), 1);
    EXPECT_TRUE(record->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Test of the account"_qs));
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(AskingJourney, WhatCameBeforeTheProviderWentOutlivesTheProgramAndGoesOn)
{
    addAccount();
    provider.script = {cutAnswer(u"ok so picture"_qs)};
    say(u"tell me a story"_qs);
    ASSERT_TRUE(chat->waitForMessage(u"Interrupted"_qs)) << qPrintable(last(*chat));
    EXPECT_TRUE(last(*chat).startsWith(u"Robin said: ok so picture"_qs)) << qPrintable(last(*chat));
    driver->keepPictures(u"journey-chat-interrupted"_qs);
    EXPECT_EQ(posts(), 1) << "a question is never sent twice by itself";

    startAgain();
    driver->go(u"Chat"_qs);
    ASSERT_TRUE(chat->waitForMessage(u"ok so picture (Interrupted"_qs)) << qPrintable(last(*chat));
    provider.script = {answer(u" picture this: one cable"_qs)}; // the last word may have been cut
    chat->select(chat->messages(), 1);
    driver->click(u"Continue"_qs);
    ASSERT_TRUE(ask->waitForSheet()) << "each run of the program asks for itself";
    ask->send();
    ASSERT_TRUE(chat->waitForMessage(u"ok so picture this: one cable"_qs)) << qPrintable(last(*chat));
    ASSERT_TRUE(chat->waitForEnd());
    EXPECT_FALSE(last(*chat).contains(u"Interrupted"_qs));
    EXPECT_EQ(chat->said().size(), 2);
}

TEST_F(AskingJourney, AnAnalysisThatWasCutKeepsItsDraftAndIsMadeAnew)
{
    addAccount();
    provider.script = {
        LoopbackProvider::stream(analysis(u"You are Robin. You paint boats and talk of nothing else"_qs).chopped(300))};
    analyse();
    ASSERT_TRUE(ask->waitForVersion(u"v1 draft, stopped halfway, from an analysis"_qs))
        << qPrintable(ask->versionRows().join(u'\n'));
    EXPECT_TRUE(ask->prompt()->toPlainText().startsWith(u"You are Rob"));
    EXPECT_TRUE(driver->waitForWords(u"broke before the answer was complete"_qs)) << qPrintable(driver->words());
    driver->keepPictures(u"journey-analysis-cut"_qs);
    provider.script = {LoopbackProvider::stream(analysis(u"You are Robin. Be dry."_qs) + stopped)};
    driver->click(u"Try again"_qs);
    ASSERT_TRUE(ask->waitForSheet());
    ask->send();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return ask->prompt()->toPlainText() == u"You are Robin. Be dry."; }, patience));
    EXPECT_EQ(ask->versionRows().size(), 2) << "what was cut stays beside it";
}

TEST_F(AskingJourney, ARefusedKeyIsReplacedAndTheSameQuestionGoesOut)
{
    addAccount();
    provider.script = {keyRefused()};
    sayAndWait(u"hello"_qs);
    ASSERT_TRUE(chat->waitFor([this] { return chat->said().last().contains(u"did not accept this key"_qs); }))
        << qPrintable(chat->said().last());
    EXPECT_FALSE(driver->words().contains(u"secret"_qs) || chat->said().last().contains(u"secret"_qs));
    EXPECT_EQ(posts(), 1);
    driver->keepPictures(u"journey-key-refused"_qs);

    driver->click(u"Replace key..."_qs);
    EXPECT_EQ(driver->page(), u"Settings"_qs);
    provider.script = {LoopbackProvider::answer(200, modelList)};
    driver->click(u"Replace key..."_qs);
    field(u"Key"_qs)->setText(u"sk-other-77aa"_qs);
    driver->click(u"Use this key"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Works: 1 model"_qs)) << qPrintable(driver->words());

    provider.script = {answer(u"there you go"_qs)};
    driver->go(u"Chat"_qs);
    EXPECT_FALSE(driver->words().contains(u"did not accept this key"_qs)) << "it is another key by now";
    driver->click(u"Try again"_qs);
    ASSERT_TRUE(chat->waitForMessage(u"there you go"_qs)) << qPrintable(last(*chat));
    EXPECT_TRUE(provider.requests.last().hasHeader("Authorization: Bearer sk-other-77aa"));
    EXPECT_EQ(sentMessages().last().toObject()[u"content"].toString(), u"hello"_qs);
}

TEST_F(AskingJourney, WhileTheServerAsksToWaitTheSecondsAreCounted)
{
    addAccount();
    provider.script = {askedToWait(2), answer(u"here"_qs)};
    say(u"hi"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Trying again in 2 seconds (1 of 2)"_qs)) << qPrintable(driver->words());
    driver->keepPictures(u"journey-chat-waiting"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Trying again in 1 second (1 of 2)"_qs)) << qPrintable(driver->words());
    ASSERT_TRUE(chat->waitForMessage(u"Robin said: here"_qs));
    ASSERT_TRUE(chat->waitForEnd());
    EXPECT_FALSE(driver->words().contains(u"Trying again"_qs));
    EXPECT_EQ(posts(), 2);

    provider.script = {askedToWait(2), LoopbackProvider::stream(analysis(u"You are Robin. Be dry."_qs) + stopped)};
    analyse();
    ASSERT_TRUE(driver->waitForWords(u"Trying again in 2 seconds (1 of 2)"_qs)) << qPrintable(driver->words());
    driver->keepPictures(u"journey-prompt-waiting"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Trying again in 1 second (1 of 2)"_qs)) << qPrintable(driver->words());
    ASSERT_TRUE(ask->waitForVersion(u"v1 draft, from an analysis"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
}

TEST_F(AskingJourney, OverTheMonthsLimitNothingGoesBeforeItIsChanged)
{
    addAccount();
    openSettings(u"spending"_qs);
    auto *prices = driver->window().findChild<QTreeView *>();
    for (QTreeView *one : driver->window().findChildren<QTreeView *>())
        prices = one->accessibleName() == u"Prices" ? one : prices;
    ASSERT_EQ(prices->model()->rowCount(), 1);
    prices->setCurrentIndex(prices->model()->index(0, 0));
    driver->click(u"Edit prices..."_qs);
    field(u"In: what you send"_qs)->setText(u"1000"_qs);
    field(u"Out: what comes back"_qs)->setText(u"1000"_qs);
    driver->click(u"Use these prices"_qs);
    type(u"Monthly limit"_qs, u"0.10"_qs);

    driver->go(u"Chat"_qs);
    chat->send(u"hello"_qs);
    ASSERT_TRUE(ask->waitForSheet());
    EXPECT_TRUE(driver->words().contains(u"This could pass your limit of $0.10"_qs)) << qPrintable(driver->words());
    driver->keepPictures(u"journey-over-limit"_qs);
    driver->click(u"Change limit..."_qs);
    EXPECT_EQ(driver->page(), u"Settings"_qs);
    EXPECT_TRUE(driver->waitForWords(u"past the limit nothing is sent"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(provider.requests.isEmpty());

    type(u"Monthly limit"_qs, u"100"_qs);
    provider.script = {LoopbackProvider::stream(event(u"hi"_qs) + usage(100, 10) + stopped)};
    driver->go(u"Chat"_qs);
    EXPECT_EQ(chat->written(), u"hello"_qs) << "what was written is still there";
    sayAndWait(u"hello"_qs);
    EXPECT_TRUE(last(*chat).contains(u"$0.11"_qs)) << qPrintable(last(*chat));
    const QString month = QLocale().standaloneMonthName(QDate::currentDate().month());
    EXPECT_TRUE(driver->button(u"$0.11 of $100.00 used in "_qs + month)) << "the status bar counts it";
}

TEST_F(AskingJourney, TheLimitIsToldOfAtFourFifthsAndWhenItIsUsedUp)
{
    addAccount();
    openSettings(u"spending"_qs);
    QTreeView *prices = nullptr;
    for (QTreeView *one : driver->window().findChildren<QTreeView *>())
        prices = one->accessibleName() == u"Prices" ? one : prices;
    ASSERT_TRUE(prices);
    prices->setCurrentIndex(prices->model()->index(0, 0));
    driver->click(u"Edit prices..."_qs);
    field(u"In: what you send"_qs)->setText(u"1000"_qs);
    field(u"Out: what comes back"_qs)->setText(u"0"_qs);
    driver->click(u"Use these prices"_qs);
    type(u"Monthly limit"_qs, u"10"_qs);

    provider.script = {LoopbackProvider::stream(event(u"one"_qs) + usage(7'900, 1) + stopped)};
    sayAndWait(u"first"_qs);
    EXPECT_FALSE(driver->toast().contains(u"limit"_qs)) << qPrintable(driver->toast());
    provider.script = {LoopbackProvider::stream(event(u"two"_qs) + usage(100, 1) + stopped)};
    sayAndWait(u"second"_qs);
    EXPECT_TRUE(driver->waitForToast(u"80 % of this month's limit is used."_qs)) << qPrintable(driver->toast());
    provider.script = {LoopbackProvider::stream(event(u"three"_qs) + usage(2'000, 1) + stopped)};
    sayAndWait(u"third"_qs);
    EXPECT_TRUE(driver->waitForToast(u"The limit of this month is used up."_qs)) << qPrintable(driver->toast());
    driver->keepPictures(u"journey-limit-used-up"_qs);

    const int sent = posts();
    chat->send(u"fourth"_qs);
    ASSERT_TRUE(ask->waitForSheet());
    EXPECT_TRUE(driver->button(u"Change limit..."_qs)) << qPrintable(driver->words());
    ask->refuse();
    EXPECT_EQ(posts(), sent);
}

} // namespace
} // namespace likeness
