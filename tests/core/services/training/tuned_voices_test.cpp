// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/training/training_test.h"

namespace likeness {
namespace {

class TunedVoicesTest : public TrainingTest {
protected:
    void SetUp() override
    {
        TrainingTest::SetUp();
        TrainingJob made;
        made.avatarId = avatarId;
        made.accountId = account.id;
        made.datasetId = library->trainings().addDataset(offer().dataset)->id;
        made.baseModel = u"gpt-4o-mini-2024-07-18"_s;
        made.tunedModel = u"ft:gpt-4o-mini-2024-07-18:org:avatar:abc"_s;
        const auto added = library->trainings().addJob(made);
        ASSERT_TRUE(added) << why(added);
        tuned = *added;
    }

    TunedVoices &tunedVoices() { return table->training.voices; }
    QString activeModel() { return table->voices.active(avatarId)->model; }

    TrainingJob tuned;
};

TEST_F(TunedVoicesTest, TheVoiceBeforeIsOneClickAway)
{
    const auto before = table->voices.active(avatarId);
    ASSERT_TRUE(before && before->id.isEmpty()) << "nobody made a voice yet";
    const auto used = tunedVoices().use(tuned, tuned.tunedModel, u"Maya"_s);
    ASSERT_TRUE(used) << why(used);
    EXPECT_EQ(activeModel(), tuned.tunedModel);
    EXPECT_EQ(library->avatars().find(avatarId)->voice.fineTunedModel, tuned.tunedModel);
    ASSERT_TRUE(*tunedVoices().previous(avatarId));
    EXPECT_EQ((*tunedVoices().previous(avatarId))->model, before->model);

    ASSERT_TRUE(tunedVoices().rollBack(avatarId));
    EXPECT_EQ(activeModel(), before->model);
    EXPECT_TRUE(table->voices.active(avatarId)->usesExamples);
    EXPECT_TRUE(library->avatars().find(avatarId)->voice.fineTunedModel.isEmpty());
    EXPECT_FALSE(*tunedVoices().previous(avatarId));
    EXPECT_EQ(tunedVoices().rollBack(avatarId).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(table->voices.list(avatarId)->size(), 2) << "both stay";
}

TEST_F(TunedVoicesTest, TheSameModelIsOneVoice)
{
    const auto first = tunedVoices().use(tuned, tuned.tunedModel, u"Maya"_s);
    const auto again = tunedVoices().use(tuned, tuned.tunedModel, u"Other"_s);
    ASSERT_TRUE(first && again);
    EXPECT_EQ(first->id, again->id);
    EXPECT_NE((*tunedVoices().previous(avatarId))->id, first->id) << "it is not its own rollback";
}

TEST_F(TunedVoicesTest, ACheckpointIsAVoiceOfItsOwnAndNamesAreMadeUnique)
{
    ASSERT_TRUE(tunedVoices().use(tuned, tuned.tunedModel, u"Maya"_s));
    const auto early = tunedVoices().use(tuned, tuned.tunedModel + u":ckpt-step-2"_s, u"maya"_s);
    ASSERT_TRUE(early) << why(early);
    EXPECT_EQ(early->name, u"maya (2)"_s);
    EXPECT_EQ((*tunedVoices().previous(avatarId))->name, u"Maya"_s);
}

TEST_F(TunedVoicesTest, ChoosingAnotherVoiceInTheChatIsNotedToo)
{
    ASSERT_TRUE(tunedVoices().use(tuned, tuned.tunedModel, u"Maya"_s));
    const auto plain = table->voices.list(avatarId)->first();
    ASSERT_TRUE(table->voices.activate(avatarId, plain.id));
    EXPECT_TRUE(library->avatars().find(avatarId)->voice.fineTunedModel.isEmpty());
}

TEST_F(TunedVoicesTest, APreviousVoiceThatWasRemovedIsNone)
{
    ASSERT_TRUE(tunedVoices().use(tuned, tuned.tunedModel, u"Maya"_s));
    ASSERT_TRUE(table->voices.remove(avatarId, (*tunedVoices().previous(avatarId))->id));
    EXPECT_FALSE(*tunedVoices().previous(avatarId));
}

} // namespace
} // namespace likeness
