// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/avatars.h"

#include "services/examples.h"
#include "tests/core/services/services_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {
namespace {

class AvatarsTest : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        avatars = std::make_unique<Avatars>(*library);
    }

    std::unique_ptr<Avatars> avatars;
};

TEST_F(AvatarsTest, AreMadeWithTheNamesTheySpeakUnder)
{
    const auto made = avatars->create(u"Captain Brine"_qs, AvatarKind::Character, {u"Brine"_qs});
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(made->selfNames, QStringList{u"Brine"_qs});
    EXPECT_EQ(avatars->create(u"captain brine"_qs).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(avatars->list()->size(), 2);
    EXPECT_EQ(avatars->find(u"CAPTAIN BRINE"_qs)->id, made->id);
}

TEST_F(AvatarsTest, SpeakUnderTheirOwnNameUnlessTold)
{
    EXPECT_EQ(avatars->create(u"Maya"_qs)->selfNames, QStringList{u"Maya"_qs});
}

TEST_F(AvatarsTest, LearnFurtherNamesOnce)
{
    ASSERT_TRUE(avatars->addSelfNames(avatarId, {u"R."_qs}));
    ASSERT_TRUE(avatars->addSelfNames(avatarId, {u"R."_qs, u"Rob"_qs}));
    EXPECT_EQ(avatars->find(avatarId)->selfNames, (QStringList{u"R."_qs, u"Rob"_qs}));
}

TEST_F(AvatarsTest, GoWithEverythingWhenRemoved)
{
    Examples examples(*library);
    ASSERT_TRUE(examples.add(avatarId, plantedExample(1)));
    ASSERT_TRUE(avatars->remove(avatarId));
    EXPECT_EQ(avatars->find(avatarId).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(avatars->list()->isEmpty());
}

TEST_F(AvatarsTest, LeaveAsOneJsonDocument)
{
    Examples examples(*library);
    ASSERT_TRUE(examples.add(avatarId, plantedExample(1)));
    const auto bundle = avatars->bundle(avatarId);
    ASSERT_TRUE(bundle) << why(bundle);
    const QJsonObject document = QJsonDocument::fromJson(*bundle).object();
    EXPECT_EQ(document[u"avatar"_qs][u"name"_qs].toString(), u"Robin"_qs);
    const QJsonArray rows = document[u"examples"_qs].toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"assistant_message"_qs].toString(), plantedExample(1).assistantMessage);
}

TEST_F(AvatarsTest, ComeBackFromTheirDocument)
{
    Examples examples(*library);
    Example starred = plantedExample(1);
    starred.context = u"before"_qs;
    starred.isStarred = true;
    const auto added = examples.add(avatarId, starred, Category::Joke);
    ASSERT_TRUE(added) << why(added);
    ASSERT_TRUE(examples.setState(avatarId, {added->id}, ExampleState::Accepted));
    ASSERT_TRUE(examples.add(avatarId, plantedExample(2)));
    ASSERT_TRUE(avatars->setSelfNames(avatarId, {u"Rob"_qs, u"R."_qs}));
    ASSERT_TRUE(avatars->setPicture(avatarId, "a picture"));

    const auto copy = avatars->importBundle(*avatars->bundle(avatarId));
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(copy->name, u"Robin (2)"_qs);
    EXPECT_EQ(copy->selfNames, (QStringList{u"Rob"_qs, u"R."_qs}));
    EXPECT_EQ(avatars->picture(copy->id), QByteArray("a picture"));
    const auto before = examples.list(avatarId);
    const auto after = examples.list(copy->id);
    ASSERT_EQ(after->size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        EXPECT_NE((*after)[i].id, (*before)[i].id);
        EXPECT_EQ((*after)[i].userMessage, (*before)[i].userMessage);
        EXPECT_EQ((*after)[i].assistantMessage, (*before)[i].assistantMessage);
        EXPECT_EQ((*after)[i].context, (*before)[i].context);
        EXPECT_EQ((*after)[i].category, (*before)[i].category);
        EXPECT_EQ((*after)[i].state, (*before)[i].state);
        EXPECT_EQ((*after)[i].isStarred, (*before)[i].isStarred);
        EXPECT_EQ((*after)[i].createdAt, (*before)[i].createdAt);
    }
}

TEST_F(AvatarsTest, AreDuplicatedUnderAFreeName)
{
    ASSERT_TRUE(avatars->create(u"robin (2)"_qs));
    EXPECT_EQ(avatars->duplicate(avatarId)->name, u"Robin (3)"_qs);
    EXPECT_EQ(avatars->list()->size(), 3);
}

TEST_F(AvatarsTest, ADocumentThatIsNotOneChangesNothing)
{
    QByteArray newer = *avatars->bundle(avatarId);
    newer.replace("\"schema_version\": 1", "\"schema_version\": 2");
    EXPECT_EQ(avatars->importBundle(newer).error().kind, ErrorKind::NewerVersion);
    for (const QByteArray &document : {QByteArray(), QByteArray("[]"), QByteArray("{\"format\": \"other\"}"),
                                       QByteArray("{\"format\": \"likeness-avatar\", \"schema_version\": 1,"
                                                  " \"avatar\": {\"name\": \"X\"}, \"examples\": [{}]}")})
        EXPECT_EQ(avatars->importBundle(document).error().kind, ErrorKind::BadInput) << document.toStdString();
    EXPECT_EQ(avatars->list()->size(), 1);
}

TEST_F(AvatarsTest, TheSampleIsMadeOnceWhateverItIsCalled)
{
    const auto sample = avatars->sample();
    ASSERT_TRUE(sample) << why(sample);
    EXPECT_TRUE(avatars->isSample(sample->id));
    EXPECT_FALSE(avatars->isSample(avatarId));
    ASSERT_TRUE(avatars->rename(sample->id, u"Something else"_qs));
    EXPECT_EQ(avatars->sample()->id, sample->id);
    ASSERT_TRUE(avatars->remove(sample->id));
    EXPECT_NE(avatars->sample()->id, sample->id);
}

} // namespace
} // namespace likeness
