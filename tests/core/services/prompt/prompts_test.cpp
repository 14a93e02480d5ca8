// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/prompts.h"

#include "services/examples.h"
#include "tests/core/services/services_test.h"

#include <QSignalSpy>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

class PromptsTest : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        start();
    }

    void start()
    {
        prompts.reset();
        examples = std::make_unique<Examples>(*library);
        prompts = std::make_unique<Prompts>(*library, *examples);
    }

    PromptVersion saved(const QString &text, const QString &parent = {})
    {
        const auto made = prompts->save(avatarId, text, parent);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(PromptVersion());
    }

    QString activeText()
    {
        const auto active = prompts->active(avatarId);
        EXPECT_TRUE(active) << why(active);
        return active && *active ? (*active)->text : QString();
    }

    std::unique_ptr<Examples> examples;
    std::unique_ptr<Prompts> prompts;
};

TEST_F(PromptsTest, RollBackToAnOlderVersionOverARestart)
{
    const PromptVersion first = saved(u"You are Robin."_s);
    const PromptVersion second = saved(u"You are Robin. Short lines."_s, first.id);
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(activeText(), QString());
    ASSERT_TRUE(prompts->activate(avatarId, second.id));
    EXPECT_EQ(activeText(), second.text);
    ASSERT_TRUE(prompts->activate(avatarId, first.id));
    reopen();
    start();
    EXPECT_EQ(activeText(), first.text);
    EXPECT_EQ(prompts->list(avatarId)->size(), 2);
    ASSERT_TRUE(prompts->activate(avatarId, {}));
    EXPECT_EQ(activeText(), QString());
    EXPECT_EQ(prompts->activate(avatarId, u"nobody"_s).error().kind, ErrorKind::NotFound);
}

TEST_F(PromptsTest, FindVersionsByNumberOrId)
{
    const PromptVersion first = saved(u"one"_s);
    EXPECT_EQ(prompts->version(avatarId, u"1"_s)->id, first.id);
    EXPECT_EQ(prompts->version(avatarId, u"v1"_s)->id, first.id);
    EXPECT_EQ(prompts->version(avatarId, first.id)->id, first.id);
    EXPECT_EQ(prompts->version(avatarId, u"2"_s).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(prompts->save(avatarId, u" \n"_s, {}).error().kind, ErrorKind::BadInput);
}

TEST_F(PromptsTest, RemoveAndPutBackExactly)
{
    const PromptVersion first = saved(u"one"_s);
    const PromptVersion second = saved(u"two"_s, first.id);
    const PromptVersion third = saved(u"three"_s, second.id);
    const auto before = *prompts->list(avatarId);
    const auto removed = prompts->remove(avatarId, second.id);
    ASSERT_TRUE(removed) << why(removed);
    ASSERT_EQ(prompts->list(avatarId)->size(), 2);
    EXPECT_EQ(prompts->list(avatarId)->last().parentId, first.id);
    EXPECT_EQ(*prompts->damaged(avatarId), 0);
    ASSERT_TRUE(prompts->putBack(*removed));
    EXPECT_EQ(*prompts->list(avatarId), before);
    EXPECT_EQ(*prompts->damaged(avatarId), 0);
    EXPECT_EQ(third.number, 3);
}

TEST_F(PromptsTest, NeverGiveANumberTwice)
{
    saved(u"one"_s);
    const PromptVersion second = saved(u"two"_s);
    const auto removed = prompts->remove(avatarId, second.id);
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_EQ(saved(u"three"_s).number, 3);
    EXPECT_TRUE(prompts->putBack(*removed));
    EXPECT_EQ(prompts->list(avatarId)->size(), 3);
}

TEST_F(PromptsTest, KeepTheActiveVersion)
{
    const PromptVersion first = saved(u"one"_s);
    ASSERT_TRUE(prompts->activate(avatarId, first.id));
    EXPECT_EQ(prompts->remove(avatarId, first.id).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(prompts->list(avatarId)->size(), 1);
}

TEST_F(PromptsTest, KeepDraftsSealedUntilTheyAreSaved)
{
    const auto kept = prompts->keepDraft(avatarId, {{}, planted(1), {}, PromptAuthor::Model, true, {}});
    ASSERT_TRUE(kept) << why(kept);
    PromptDraft longer = *kept;
    longer.text += u" and more"_s;
    ASSERT_TRUE(prompts->keepDraft(avatarId, longer));
    ASSERT_TRUE(prompts->keepDraft(avatarId, {{}, u"mine"_s, {}, PromptAuthor::Person, false, {}}));
    reopen();
    start();
    const auto drafts = prompts->drafts(avatarId);
    ASSERT_TRUE(drafts && drafts->size() == 2) << why(drafts);
    EXPECT_EQ(drafts->first().text, u"mine"_s);
    EXPECT_EQ(drafts->last().text, longer.text);
    EXPECT_TRUE(drafts->last().isPartial);
    EXPECT_FALSE(bytesOnDisk().contains(planted(1).toUtf8()));

    QSignalSpy told(prompts.get(), &Prompts::changed);
    const auto version = prompts->saveDraft(avatarId, kept->id);
    ASSERT_TRUE(version) << why(version);
    EXPECT_EQ(version->author, PromptAuthor::Model);
    EXPECT_EQ(prompts->drafts(avatarId)->size(), 1);
    EXPECT_GE(told.size(), 1);
    EXPECT_EQ(activeText(), QString()); // saving is not activating
}

TEST_F(PromptsTest, WriteAFirstPromptWithoutAnyModel)
{
    for (int i = 0; i < 12; ++i) {
        Example example;
        example.userMessage = QStringLiteral("what about number %1").arg(i);
        example.assistantMessage = QStringLiteral("heyyy number %1 is fine").arg(i);
        ASSERT_TRUE(examples->add(avatarId, example));
    }
    const auto card = awaited(prompts->styleCard(avatarId));
    ASSERT_TRUE(card) << why(card);
    EXPECT_EQ(card->examples, 12);
    ASSERT_FALSE(card->greetings.isEmpty());
    const QStringList evidence = card->greetings.first().share.evidence;
    EXPECT_EQ(evidence.first(), examples->list(avatarId)->first().id);
    const auto prompt = prompts->promptFromStyle(avatarId, *card, u"Robin"_s);
    ASSERT_TRUE(prompt) << why(prompt);
    EXPECT_TRUE(prompt->contains(u"heyyy"_s));

    ASSERT_TRUE(prompts->setStyleEdits(
        avatarId, {{u"greetings"_s, {true, {}}}, {u"message-length"_s, {false, u"Three words will do."_s}}}));
    reopen();
    start();
    const QString changed = prompts->promptFromStyle(avatarId, *card, u"Robin"_s).value_or(QString());
    EXPECT_TRUE(prompt->contains(u"You greet with"_s)) << qPrintable(*prompt);
    EXPECT_FALSE(changed.contains(u"You greet with"_s)) << "left out";
    EXPECT_TRUE(changed.contains(u"Three words will do.\n"_s)) << qPrintable(changed);
}

TEST_F(PromptsTest, NameTheCreatorAsTheOthersDo)
{
    const auto name = [&] {
        const auto spoken = prompts->spokenName(avatarId);
        EXPECT_TRUE(spoken) << why(spoken);
        return spoken.value_or(QString());
    };
    ASSERT_TRUE(library->avatars().rename(avatarId, u"Work me"_s));
    ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Me"_s}));
    EXPECT_EQ(name(), u"Work me") << "nothing in the sources names anybody";
    ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Work me"_s, u"Robin"_s}));
    const auto added = library->sources().addAll(avatarId, u"b"_s, {{u"chat.txt"_s, u"/chat.txt"_s, 5, "h"}});
    ASSERT_TRUE(added) << why(added);
    ASSERT_TRUE(library->sources().appendPage(added->first().source.id, chatPage(1)));
    EXPECT_EQ(name(), u"Robin") << "they write under it";
    ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Robin"_s, u"Bobbie Meier"_s}));
    Example example;
    example.userMessage = u"bobbie, are you there?"_s;
    example.assistantMessage = u"half of me is"_s;
    ASSERT_TRUE(examples->add(avatarId, example));
    EXPECT_EQ(name(), u"Bobbie") << "they are called so";
}

} // namespace
} // namespace likeness
