// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

#include "ui/avatars/avatar_button.h"
#include "ui/examples/examples_page.h"

#include <QListView>

namespace likeness {
namespace {

/// Two avatars; what one of them still has under way must not reach the other.
class Switch : public WindowTest {
protected:
    void makeAvatar(const QString &name)
    {
        driver->choose(u"New avatar..."_qs);
        ASSERT_TRUE(driver->makeAvatar(name));
    }
    void open(const QString &name) { Q_EMIT driver->window().findChild<AvatarButton *>()->avatarChosen(name); }
    ExamplesPage &page() { return *driver->window().findChild<ExamplesPage *>(); }
    Learning &learning() { return driver->window().context().learning; }
};

TEST_F(Switch, ALateAnswerForOneAvatarIsNotShownUnderTheOther)
{
    makeAvatar(u"Other"_qs);
    makeAvatar(u"Captain"_qs);
    driver->drop({writeChat(file(u"chat.txt"_qs), u"Kit"_qs, 8)});
    ASSERT_TRUE(driver->waitForWords(u"Who are you in these chats?"_qs));
    QVector<FindReport> reports;
    QObject::connect(&learning(), &Learning::found, &learning(),
                     [&](const FindReport &report) { reports.append(report); });
    driver->drop({writeScreenshot(file(u"busy.png"_qs), 7)});
    learning().findNow();
    open(u"Other"_qs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reports.isEmpty(); }, patience));
    EXPECT_TRUE(reports.first().unknownSpeakers.isEmpty());
    EXPECT_FALSE(driver->words().contains(u"Who are you"));
    open(u"Captain"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Who are you in these chats?"_qs));
}

TEST_F(Switch, ADecisionJustMadeCountsForTheAvatarItWasMadeFor)
{
    makeRobin(30);
    driver->go(u"Examples"_qs);
    const auto rejected = [this] { return page().stats().byState[std::size_t(ExampleState::Rejected)]; };
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().stats().selected > 0; }, patience));
    const int chosen = page().stats().selected;
    driver->select(driver->examples(), 0);
    for (int i = 0; i < 10; ++i)
        driver->press(Qt::Key_R);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rejected() == 10; }, patience));
    makeAvatar(u"Other"_qs);
    open(u"Robin"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rejected() == 10 && page().stats().selected == chosen; }, patience))
        << page().stats().selected << " of " << chosen;
}

TEST_F(Switch, TheSampleIsNotMistakenForAnAvatarOfItsName)
{
    makeAvatar(u"Robin"_qs);
    driver->choose(u"Try the sample"_qs);
    EXPECT_GT(driver->window().findChild<AvatarButton *>()->text().indexOf(u"Sample"_qs), -1);
    EXPECT_TRUE(driver->waitForExamples(1));
}

} // namespace
} // namespace likeness
