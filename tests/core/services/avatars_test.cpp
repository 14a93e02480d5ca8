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

} // namespace
} // namespace likeness
