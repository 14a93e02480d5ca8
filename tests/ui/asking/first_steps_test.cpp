// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/asking/asking_test.h"

#include <QAbstractButton>
#include <QListView>

namespace likeness {
namespace {

using namespace asked;

class FirstSteps : public AskingTest { };

TEST_F(FirstSteps, TheFirstStepsLeadToAKeyAPromptAndAChat)
{
    driver->choose(u"Avatars"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->button(u"Write a prompt"_qs) != nullptr; }, patience));
    driver->keepPictures(u"first-steps"_qs);
    EXPECT_EQ(driver->button(u"Add sources"_qs)->accessibleName(), u"Add sources, done"_qs);
    const auto isDone = [this](const QString &step) {
        const auto buttons = driver->window().findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&step](const QAbstractButton *one) {
            return one->isVisible() && one->accessibleName() == step + u", done";
        });
    };
    EXPECT_FALSE(isDone(u"Add a key, or choose a server"_qs)) << "this computer alone has a model for practice only";
    driver->click(u"Add a key, or choose a server"_qs);
    EXPECT_EQ(driver->page(), u"Settings"_qs);
    EXPECT_TRUE(driver->button(u"Add account..."_qs));
    addAccount();
    writePrompt(u"You are Robin. Be brief."_qs);
    provider.script = {answer(u"brief"_qs)};
    sayAndWait(u"how are you?"_qs);
    driver->choose(u"Avatars"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone(u"Chat"_qs); }, patience));
    EXPECT_TRUE(isDone(u"Add a key, or choose a server"_qs));
    EXPECT_TRUE(isDone(u"Write a prompt"_qs));
    driver->click(u"Write a prompt"_qs);
    EXPECT_EQ(driver->page(), u"Prompt"_qs);
}

TEST_F(FirstSteps, TheSampleBringsARecordedChatThatNobodyWasAskedFor)
{
    driver->choose(u"Try the sample"_qs);
    driver->go(u"Chat"_qs);
    ASSERT_TRUE(chat->waitForMessage(u"how was last night?"_qs)) << qPrintable(driver->words());
    const QStringList said = chat->said();
    ASSERT_EQ(said.size(), 10);
    for (qsizetype i = 1; i < said.size(); i += 2)
        EXPECT_TRUE(said[i].contains(u"recorded, no model was asked"_qs)) << qPrintable(said[i]);
    EXPECT_TRUE(chat->rowsOf(*chat->chats()).join(u'\n').contains(u"Recorded: after the gig"_qs));
    EXPECT_TRUE(driver->words().contains(u"Add a key to chat"_qs)) << "and it says how one's own begins";
    driver->keepPictures(u"sample-chat"_qs);
    EXPECT_TRUE(provider.requests.isEmpty());
    driver->choose(u"Try the sample"_qs);
    driver->go(u"Chat"_qs);
    EXPECT_EQ(chat->rowsOf(*chat->chats()).size(), 1) << "once";
}

} // namespace
} // namespace likeness
