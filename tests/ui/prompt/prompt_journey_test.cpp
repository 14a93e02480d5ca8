// SPDX-License-Identifier: GPL-3.0-or-later
// The page of prompts in the real window, with a server on loopback that answers as its script says.
#include "tests/ui/drivers/ask_driver.h"
#include "tests/ui/drivers/asked_answers.h"
#include "tests/ui/drivers/window_test.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/prompt/style/style_panel.h"
#include "ui/sending/payload_view.h"
#include "ui/sending/send_sheet.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

namespace likeness {
namespace {

using namespace asked;

class PromptJourney : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeRobin(12);
        ask = std::make_unique<AskDriver>(*driver);
        provider.script = {LoopbackProvider::answer(200, modelList)};
    }

    void startAgain()
    {
        start();
        ask = std::make_unique<AskDriver>(*driver);
    }

    /// Saves what is written as the next version.
    void write(const QString &text)
    {
        driver->go(u"Prompt"_qs);
        if (driver->button(u"Write it yourself"_qs))
            driver->click(u"Write it yourself"_qs);
        ask->prompt()->setPlainText(text);
        driver->click(u"Save as version"_qs);
    }

    int posts() const
    {
        return int(std::count_if(provider.requests.begin(), provider.requests.end(),
                                 [](const ProviderRequest &one) { return one.method == "POST"; }));
    }

    LoopbackProvider provider;
    std::unique_ptr<AskDriver> ask;
};

TEST_F(PromptJourney, FromAKeyToAnAnalysisToVersionTwoAndBack)
{
    write(u"You are Robin. Be brief."_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1, active"_qs));
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret-9f3Q"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"key ...9f3Q")) << qPrintable(driver->words());
    EXPECT_FALSE(driver->words().contains(u"secret"));
    driver->keepPictures(u"settings-accounts"_qs);

    provider.script = {LoopbackProvider::stream(analysis(u"You are Robin. Never use a full stop."_qs) + stopped)};
    driver->go(u"Prompt"_qs);
    driver->click(u"Analyse style..."_qs);
    ASSERT_TRUE(ask->waitForSheet());
    EXPECT_TRUE(driver->words().contains(u"My server (127.0.0.1"_qs)) << qPrintable(driver->words());
    EXPECT_EQ(posts(), 0) << "nothing before somebody agreed";
    driver->keepPictures(u"send-sheet"_qs);
    driver->click(u"See exactly what will be sent..."_qs);
    auto *view = driver->window().findChild<PayloadView *>();
    ASSERT_TRUE(view);
    const QByteArray shown = view->findChild<QPlainTextEdit *>()->toPlainText().toUtf8();
    view->close();
    ask->send();
    ASSERT_TRUE(ask->waitForVersion(u"v2 draft, from an analysis"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
    ASSERT_EQ(posts(), 1);
    EXPECT_EQ(provider.requests.last().body, shown) << "what was shown is what was sent, to the byte";
    EXPECT_EQ(ask->prompt()->toPlainText(), u"You are Robin. Never use a full stop."_qs);
    EXPECT_TRUE(driver->words().contains(u"Answers in short lines."_qs)) << qPrintable(driver->words());
    EXPECT_FALSE(driver->words().contains(u"Goethe")) << "what it quotes nobody said";
    driver->keepPictures(u"prompt-analysed"_qs);

    driver->click(u"Save as version"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v2, from an analysis"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
    EXPECT_TRUE(ask->waitForVersion(u"v1, active"_qs)) << "saving activates nothing by itself";
    ask->selectVersion(u"v2"_qs);
    driver->choose(u"Activate"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v2, active"_qs));
    driver->choose(u"Compare versions"_qs);
    EXPECT_TRUE(ask->differences().contains(u"Be brief")) << qPrintable(ask->differences());
    EXPECT_TRUE(ask->differences().contains(u"Never use a full stop"));
    driver->keepPictures(u"prompt-compared"_qs);
    driver->click(u"Back to the text"_qs);

    ask->selectVersion(u"v1"_qs);
    driver->choose(u"Activate"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v1, active"_qs)) << "rolling back is one act";
    driver->click(u"Undo"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v2, active"_qs));
    startAgain();
    driver->go(u"Prompt"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v2, active"_qs)) << "it is remembered";
}

TEST_F(PromptJourney, RefusedAtTheSheetNothingIsSent)
{
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret"_qs));
    const qsizetype before = provider.requests.size();
    driver->go(u"Prompt"_qs);
    driver->click(u"Analyse style..."_qs);
    ASSERT_TRUE(ask->waitForSheet());
    ask->refuse();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !ask->sheet(); }, patience));
    QTest::qWait(50); // whatever might be on its way
    EXPECT_EQ(provider.requests.size(), before);
    EXPECT_TRUE(ask->versionRows().isEmpty());
}

TEST_F(PromptJourney, StoppedHalfwayTheDraftStaysAndSaysSo)
{
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret"_qs));
    ProviderStep step =
        LoopbackProvider::stream(analysis(u"You are Robin. You paint boats and talk of nothing else"_qs).chopped(300));
    step.isKeptOpen = true;
    provider.script = {step};
    driver->go(u"Prompt"_qs);
    driver->click(u"Analyse style..."_qs);
    ASSERT_TRUE(ask->waitForSheet());
    ask->send();
    ASSERT_TRUE(driver->waitForWords(u"The draft is being written"_qs));
    ASSERT_TRUE(QTest::qWaitFor([this] { return ask->prompt()->toPlainText().startsWith(u"You are Rob"); }, patience))
        << qPrintable(ask->prompt()->toPlainText());
    driver->keepPictures(u"prompt-writing"_qs);
    driver->click(u"Stop"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1 draft, stopped halfway, from an analysis"_qs))
        << qPrintable(ask->versionRows().join(u'\n'));
    EXPECT_TRUE(driver->waitForWords(u"This draft was stopped halfway"_qs));
    EXPECT_TRUE(ask->prompt()->toPlainText().startsWith(u"You are Rob"));
    EXPECT_FALSE(ask->prompt()->isReadOnly()) << "it can be finished by hand";
    driver->keepPictures(u"prompt-partial"_qs);
}

TEST_F(PromptJourney, WithoutAKeyTheStyleCardIsThereAndLeadsToAnAccount)
{
    driver->go(u"Prompt"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Add an account to have a model analyse the style."_qs));
    driver->keepPictures(u"prompt-empty"_qs);
    driver->click(u"Start from the style card"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1 draft, from the style card"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
    EXPECT_TRUE(ask->prompt()->toPlainText().contains(u"Robin")) << qPrintable(ask->prompt()->toPlainText());
    EXPECT_TRUE(driver->waitForWords(u"Counted on this computer, out of"_qs));
    driver->keepPictures(u"prompt-no-key"_qs);
    driver->click(u"Add an account..."_qs);
    EXPECT_EQ(driver->page(), u"Settings"_qs);
    EXPECT_TRUE(driver->words().contains(u"No account yet: nothing can be sent."));
}

TEST_F(PromptJourney, ARefusedKeyIsSaidWithItsWayOut)
{
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret"_qs));
    provider.script = {
        LoopbackProvider::answer(401, R"({"error":{"message":"Incorrect API key provided: sk-secret."}})")};
    driver->go(u"Prompt"_qs);
    driver->click(u"Analyse style..."_qs);
    ASSERT_TRUE(ask->waitForSheet());
    ask->send();
    ASSERT_TRUE(driver->waitForWords(u"did not accept this key"_qs));
    EXPECT_FALSE(driver->words().contains(u"sk-secret"));
    EXPECT_EQ(posts(), 1);
    driver->keepPictures(u"prompt-key-refused"_qs);
    driver->click(u"Replace key..."_qs);
    EXPECT_EQ(driver->page(), u"Settings"_qs);
}

TEST_F(PromptJourney, TypingIntoAVersionBeginsADraftThatOutlivesTheProgram)
{
    write(u"You are Robin."_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1, active"_qs));
    ask->prompt()->setFocus();
    ask->prompt()->moveCursor(QTextCursor::End);
    QTest::keyClicks(ask->prompt(), u" Never shout."_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v2 draft"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
    EXPECT_EQ(ask->prompt()->toPlainText(), u"You are Robin. Never shout."_qs);
    application->window()->close();
    startAgain();
    driver->go(u"Prompt"_qs);
    EXPECT_EQ(ask->prompt()->toPlainText(), u"You are Robin. Never shout."_qs);
    ask->selectVersion(u"v1"_qs);
    EXPECT_EQ(ask->prompt()->toPlainText(), u"You are Robin."_qs) << "a version never changes";
    ask->selectVersion(u"v2 draft"_qs);
    driver->window().context().actions.trigger(u"prompt.delete"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return ask->versionRows().size() == 1; }, patience));
    driver->click(u"Undo"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v2 draft"_qs));
}

TEST_F(PromptJourney, ATraitIsSaidInOtherWordsAndThePromptFollows)
{
    driver->go(u"Prompt"_qs);
    driver->click(u"Start from the style card"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1 draft, from the style card"_qs));
    ASSERT_TRUE(driver->waitForWords(u"Counted on this computer, out of"_qs));
    const QString before = ask->prompt()->toPlainText();
    const auto edit = [this] {
        for (QAbstractButton *button : driver->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Edit what the prompt says of: Message length")
                return button->click();
        }
        qFatal("The trait cannot be edited.");
    };
    edit();
    ASSERT_TRUE(driver->dialog());
    driver->keepPictures(u"trait-dialog"_qs);
    auto *words = driver->dialog()->findChild<QPlainTextEdit *>();
    const QString counted = words->toPlainText();
    EXPECT_TRUE(before.contains(counted)) << qPrintable(counted);
    words->setPlainText(u"Three words will do."_qs);
    driver->click(u"Use it"_qs);
    ASSERT_TRUE(driver->waitForWords(u"In the prompt: Three words will do."_qs)) << qPrintable(driver->words());
    EXPECT_EQ(ask->prompt()->toPlainText(), QString(before).replace(counted, u"Three words will do."_qs));
    driver->keepPictures(u"trait-edited"_qs);

    edit();
    driver->dialog()->findChild<QCheckBox *>()->click();
    driver->click(u"Use it"_qs);
    ASSERT_TRUE(driver->waitForWords(u"Left out of the prompt"_qs));
    EXPECT_EQ(ask->prompt()->toPlainText(), QString(before).remove(counted + u'\n'));
    driver->click(u"Undo"_qs);
    EXPECT_EQ(ask->prompt()->toPlainText(), QString(before).replace(counted, u"Three words will do."_qs));
    driver->window().context().undo.undo();
    EXPECT_EQ(ask->prompt()->toPlainText(), before);
    EXPECT_FALSE(driver->words().contains(u"In the prompt:"_qs));
}

TEST_F(PromptJourney, AVersionHasANameBesideItsNote)
{
    write(u"You are Robin."_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1, active"_qs));
    driver->window().context().actions.trigger(u"prompt.rename"_qs);
    ASSERT_TRUE(driver->dialog());
    const auto fields = driver->dialog()->findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setText(u"Short and dry"_qs);
    fields[1]->setText(u"for the band's page"_qs);
    driver->keepPictures(u"version-dialog"_qs);
    driver->click(u"Rename"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v1, Short and dry, active, for the band's page"_qs))
        << qPrintable(ask->versionRows().join(u'\n'));
    startAgain();
    driver->go(u"Prompt"_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v1, Short and dry"_qs));
    write(u"You are Robin, still."_qs);
    driver->window().context().actions.trigger(u"prompt.rename"_qs);
    driver->dialog()->findChildren<QLineEdit *>()[0]->setText(u"Other"_qs);
    driver->click(u"Rename"_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v2, Other"_qs)) << qPrintable(ask->versionRows().join(u'\n'));
    driver->window().context().undo.undo();
    EXPECT_FALSE(ask->versionRows().join(u'\n').contains(u"Other"_qs));
}

TEST_F(PromptJourney, WordsAreFoundAndReplacedInTheText)
{
    write(u"You like boats. Boats are what you talk of."_qs);
    ASSERT_TRUE(ask->waitForVersion(u"v1, active"_qs));
    driver->choose(u"Find and replace"_qs);
    const auto field = [this](const QString &name) {
        for (QLineEdit *one : driver->window().findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    ASSERT_TRUE(field(u"Find in the prompt"_qs));
    field(u"Find in the prompt"_qs)->setText(u"boats"_qs);
    EXPECT_TRUE(driver->words().contains(u"2 matches"_qs)) << qPrintable(driver->words());
    field(u"Replace with"_qs)->setText(u"trains"_qs);
    driver->keepPictures(u"prompt-find"_qs);
    driver->click(u"Replace all"_qs);
    EXPECT_EQ(ask->prompt()->toPlainText(), u"You like trains. trains are what you talk of."_qs);
    EXPECT_TRUE(ask->waitForVersion(u"v2 draft"_qs));
    ask->prompt()->undo();
    EXPECT_EQ(ask->prompt()->toPlainText(), u"You like boats. Boats are what you talk of."_qs) << "it was one step";
}

} // namespace
} // namespace likeness
