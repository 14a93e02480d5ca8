// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workplace.h"

#include "tests/core/services/services_test.h"

namespace likeness {
namespace {

class WorkplaceTest : public ServicesTest {
protected:
    bool isOnDisk(const QByteArray &words) const
    {
        for (const QString &name : QDir(library->folder()).entryList(QDir::Files)) {
            QFile file(QDir(library->folder()).filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return true;
        }
        return false;
    }
};

TEST_F(WorkplaceTest, ADraftStaysUntilItIsSaidToBeGone)
{
    Workplace workplace(*library);
    EXPECT_EQ(workplace.draft(avatarId).value(), TextDraft());
    ASSERT_TRUE(workplace.keepDraft(avatarId, {u"one"_qs, u"hello?"_qs, u"well"_qs}));
    const TextDraft latest{u"one"_qs, u"hello?"_qs, u"well, hello"_qs};
    ASSERT_TRUE(workplace.keepDraft(avatarId, latest));
    EXPECT_EQ(Workplace(*library).draft(avatarId).value(), latest);
    EXPECT_EQ(workplace.draft(newAvatar(u"Other"_qs)).value(), TextDraft()) << "each avatar has its own";
    ASSERT_TRUE(workplace.keepDraft(avatarId, {}));
    EXPECT_EQ(Workplace(*library).draft(avatarId).value(), TextDraft());
}

TEST_F(WorkplaceTest, EveryKindOfDraftStaysForItself)
{
    Workplace workplace(*library);
    const OwnDraft own{u"how was it"_qs, u"loud"_qs, Category::Joke, true};
    const MessageDraft message{u"source"_qs, 3, 7, u"as read"_qs, u"as corrected"_qs};
    ASSERT_TRUE(workplace.keepOwnDraft(avatarId, own));
    ASSERT_TRUE(workplace.keepMessageDraft(avatarId, message));
    EXPECT_EQ(Workplace(*library).ownDraft(avatarId).value(), own);
    EXPECT_EQ(Workplace(*library).messageDraft(avatarId).value(), message);
    ASSERT_TRUE(workplace.keepOwnDraft(avatarId, {{}, u"guess"_qs, {}, false}));
    EXPECT_EQ(workplace.ownDraft(avatarId).value(), (OwnDraft{{}, u"guess"_qs, {}, false}));
    ASSERT_TRUE(workplace.keepOwnDraft(avatarId, {{}, {}, Category::Joke, true})) << "nothing was written";
    EXPECT_EQ(workplace.ownDraft(avatarId).value(), OwnDraft());
    ASSERT_TRUE(workplace.keepMessageDraft(avatarId, {}));
    EXPECT_EQ(workplace.messageDraft(avatarId).value(), MessageDraft());
}

TEST_F(WorkplaceTest, EachSearchIsRememberedForItself)
{
    Workplace workplace(*library);
    ASSERT_TRUE(workplace.keepQuery(avatarId, Workplace::Search::Examples, u"cat:joke"_qs));
    ASSERT_TRUE(workplace.keepQuery(avatarId, Workplace::Search::Sources, u"holiday"_qs));
    EXPECT_EQ(workplace.query(avatarId, Workplace::Search::Examples).value(), u"cat:joke"_qs);
    EXPECT_EQ(workplace.query(avatarId, Workplace::Search::Sources).value(), u"holiday"_qs);
}

TEST_F(WorkplaceTest, NothingOfItCanBeReadOnDisk)
{
    Workplace workplace(*library);
    ASSERT_TRUE(workplace.keepDraft(avatarId, {u"one"_qs, u"marmalade question"_qs, u"marmalade answer"_qs}));
    ASSERT_TRUE(workplace.keepQuery(avatarId, Workplace::Search::Examples, u"marmalade"_qs));
    ASSERT_TRUE(workplace.keepOwnDraft(avatarId, {u"marmalade"_qs, u"more marmalade"_qs, {}, true}));
    ASSERT_TRUE(workplace.keepMessageDraft(avatarId, {u"one"_qs, 1, 1, u"marmelade"_qs, u"marmalade"_qs}));
    EXPECT_FALSE(isOnDisk("marmalade"));
}

TEST_F(WorkplaceTest, WithoutTheKeyItSaysSo)
{
    Workplace workplace(*library);
    library->lock();
    EXPECT_EQ(workplace.draft(avatarId).error().kind, ErrorKind::Locked);
    EXPECT_EQ(workplace.keepDraft(avatarId, {u"one"_qs, {}, u"well"_qs}).error().kind, ErrorKind::Locked);
}

} // namespace
} // namespace likeness
