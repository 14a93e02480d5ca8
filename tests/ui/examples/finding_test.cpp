// SPDX-License-Identifier: GPL-3.0-or-later
// A model looks for examples in sources in which the rules found none.
#include "tests/fakes/loopback_provider.h"
#include "tests/ui/examples/page_test.h"
#include "ui/examples/finding/found_dialog.h"
#include "ui/sending/send_sheet.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

namespace likeness {
namespace {

class FindingTest : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addDiary();
        answerWith(uR"({"examples":[{"message":[1],"reply":[2],"category":"joke"},)"
                   uR"({"message":[3],"reply":[4],"category":"story"}]})"_qs);
    }

    void addDiary()
    {
        const auto added = library->sources().addAll(avatarId, u"b"_qs, {{u"diary.txt"_qs, u"/nowhere"_qs, 1, "hash"}});
        ASSERT_TRUE(added) << why(added);
        const QString id = added->first().source.id;
        Page diary;
        diary.kind = PageKind::PlainText;
        diary.layout = Layout::Document;
        for (const QString &line :
             {u"she asked whether the amplifier survived the stairs"_qs,
              u"I said it bounced twice and sounds better"_qs, u"then she wondered who pays for the banister"_qs,
              u"I told her it has always looked like that"_qs})
            diary.lines.append(Line{line, QRect(0, 10 * int(diary.lines.size()), 100, 8), {}, false});
        ASSERT_TRUE(library->sources().setOpened(id, FileKind::PlainText, 1));
        ASSERT_TRUE(library->sources().appendPage(id, diary));
        ASSERT_TRUE(library->sources().setState(id, SourceState::Read));
    }

    void addAccount()
    {
        const auto added = services().desk.accounts.add(
            {.provider = u"openai"_qs, .address = provider.url().toString(), .secret = "sk-test-0123456789-wxyz"});
        ASSERT_TRUE(added) << why(added);
    }

    void answerWith(const QString &text)
    {
        const QJsonObject choice{{u"delta"_qs, QJsonObject{{u"content"_qs, text}}}, {u"finish_reason"_qs, u"stop"_qs}};
        const QJsonObject frame{{u"model"_qs, u"gpt-4o"_qs}, {u"choices"_qs, QJsonArray{choice}}};
        provider.script = {LoopbackProvider::stream("data: " + QJsonDocument(frame).toJson(QJsonDocument::Compact)
                                                    + "\n\ndata: [DONE]\n\n")};
    }

    template <typename Dialog> Dialog *await()
    {
        (void)QTest::qWaitFor([this] {
            auto *dialog = window->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        });
        return window->findChild<Dialog *>();
    }

    static void press(const QDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }

    QString toast() const { return notices->recent().isEmpty() ? QString() : notices->recent().last().text; }

    LoopbackProvider provider;
};

TEST_F(FindingTest, WhatIsChosenOfWhatWasFoundIsKeptAndUndone)
{
    addAccount();
    open();
    actions->trigger(u"examples.findMore"_qs);
    auto *sheet = await<SendSheet>();
    ASSERT_TRUE(sheet) << qPrintable(toast());
    EXPECT_TRUE(provider.requests.isEmpty()) << "nothing before somebody agreed";
    press(*sheet, u"Send"_qs);
    auto *found = await<FoundDialog>();
    ASSERT_TRUE(found) << qPrintable(toast());
    auto *list = found->findChild<TickList *>();
    ASSERT_EQ(list->model()->rowCount(), 2);
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Joke"_qs, u"diary.txt"_qs, u"Them: she asked whether"_qs, u"You: I said it"_qs})
        EXPECT_TRUE(spoken.contains(part)) << qPrintable(spoken);
    EXPECT_TRUE(stored().isEmpty()) << "nothing is kept unseen";
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    press(*found, u"Keep"_qs);

    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().size() == 1; }));
    EXPECT_EQ(storedAt(0).userMessage, u"she asked whether the amplifier survived the stairs"_qs);
    EXPECT_EQ(storedAt(0).state, ExampleState::New);
    EXPECT_EQ(storedAt(0).category, Category::Joke);
    EXPECT_EQ(storedAt(0).origin.box, QRect(0, 10, 100, 8));
    EXPECT_EQ(toast(), u"1 example kept as new."_qs);
    undo->stack().undo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().isEmpty(); }));
    undo->stack().redo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored().size() == 1; }));
}

TEST_F(FindingTest, WithoutAnAccountItSaysWhatIsMissing)
{
    open();
    const QAction *action = actions->find(u"examples.findMore"_qs);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(actions->whyNot(action).contains(u"Add an account"_qs)) << qPrintable(actions->whyNot(action));
    addAccount();
    EXPECT_TRUE(action->isEnabled());
}

TEST_F(FindingTest, WhereTheRulesFoundEverythingNothingIsSent)
{
    addAccount();
    answerWith(uR"({"examples":[{"message":[1],"reply":[2],"category":"joke"}]})"_qs);
    open();
    actions->trigger(u"examples.findMore"_qs);
    press(*await<SendSheet>(), u"Send"_qs);
    press(*await<FoundDialog>(), u"Keep"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().size() == 1; }));
    actions->trigger(u"examples.findMore"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return toast().contains(u"nothing a model could add"_qs); }))
        << qPrintable(toast());
    EXPECT_EQ(provider.requests.size(), 1);
}

} // namespace
} // namespace likeness
