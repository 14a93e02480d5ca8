// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/home_driver.h"
#include "tests/ui/drivers/window_test.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace likeness {
namespace {

class Home : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        home = std::make_unique<HomeDriver>(*driver);
    }

    /// Two avatars, Robin with examples, and the home page in front.
    void makeTwo()
    {
        makeRobin(12);
        driver->choose(u"New avatar..."_qs);
        ASSERT_TRUE(driver->makeAvatar(u"Ada"_qs));
        driver->choose(u"Avatars"_qs);
        ASSERT_EQ(home->names(), (QStringList{u"Ada"_qs, u"Robin"_qs})) << "the one that was opened last comes first";
    }

    void restart()
    {
        start();
        home = std::make_unique<HomeDriver>(*driver);
        driver->choose(u"Avatars"_qs);
    }

    std::unique_ptr<HomeDriver> home;
};

TEST_F(Home, CardsSayWhatAnAvatarHolds)
{
    makeTwo();
    EXPECT_EQ(home->sentence(u"Ada"_qs), u"Ada, Me, No examples yet, 0 sources, No voice to chat with yet"_qs);
    EXPECT_TRUE(home->sentence(u"Robin"_qs).startsWith(u"Robin, Me, 12 examples, 0 of 50 accepted, 1 source, "));
    driver->keepPictures(u"home"_qs);
}

TEST_F(Home, ACharacterCardBecomesAnAvatar)
{
    QFile out(file(u"brine.json"_qs));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(R"({"spec":"chara_card_v2","spec_version":"2.0","data":{"name":"Captain Brine","mes_example":
        "<START>\n{{user}}: Is there any treasure on this island?\n{{char}}: Aye, buried below the third palm tree."}})");
    out.close();
    makeTwo();
    driver->click(u"Import..."_qs);
    ASSERT_TRUE(home->answerFile(file(u"brine.json"_qs)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return home->names().contains(u"Captain Brine"_qs); }, patience));
}

TEST_F(Home, EnterOpensAndArrowsMove)
{
    makeTwo();
    home->select(u"Ada"_qs);
    home->press(Qt::Key_Right);
    EXPECT_EQ(home->list()->currentIndex().data().toString(), u"Robin"_qs);
    home->press(Qt::Key_Return);
    EXPECT_EQ(driver->page(), u"Sources"_qs);
    EXPECT_TRUE(driver->window().windowTitle().startsWith(u"Robin"));
    driver->choose(u"Avatars"_qs);
    EXPECT_EQ(home->names(), (QStringList{u"Robin"_qs, u"Ada"_qs}));
}

TEST_F(Home, F2RenamesInPlaceAndATakenNameIsTold)
{
    makeTwo();
    const auto rename = [this](const QString &name) {
        home->select(u"Ada"_qs);
        home->press(Qt::Key_F2);
        auto *editor = home->list()->findChild<QLineEdit *>();
        ASSERT_TRUE(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !home->list()->findChild<QLineEdit *>(); }, patience));
    };
    rename(u"robin"_qs);
    EXPECT_TRUE(driver->waitForToast(u"Another avatar is called robin"_qs));
    rename(u"Ada L."_qs);
    EXPECT_TRUE(QTest::qWaitFor([this] { return home->names().contains(u"Ada L."_qs); }, patience));
    restart();
    EXPECT_TRUE(home->names().contains(u"Ada L."_qs));
}

TEST_F(Home, FindsByNameAndSortsByName)
{
    makeTwo();
    auto *find = driver->window().findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit *field : driver->window().findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Find an avatar")
            find = field;
    }
    find->setText(u"rob"_qs);
    EXPECT_EQ(home->names(), QStringList{u"Robin"_qs});
    find->setText(u"nobody"_qs);
    EXPECT_TRUE(driver->words().contains(u"No avatar is called that."));
    driver->click(u"Clear the search"_qs);
    EXPECT_EQ(home->names().size(), 2);
    home->select(u"Robin"_qs);
    home->press(Qt::Key_Return);
    driver->choose(u"Avatars"_qs);
    driver->chooseIn(u"Order of the avatars"_qs, u"By name"_qs);
    EXPECT_EQ(home->names().first(), u"Robin"_qs) << "an order is taken by a click or a key, not by being set";
}

TEST_F(Home, DeletingNeedsTheNameTyped)
{
    makeTwo();
    home->sentence(u"Robin"_qs);
    home->select(u"Robin"_qs);
    home->press(Qt::Key_Delete);
    ASSERT_TRUE(driver->dialog());
    EXPECT_TRUE(driver->words().contains(u"12 examples and what was read of 1 source"));
    driver->keepPictures(u"delete"_qs);
    EXPECT_FALSE(driver->button(u"Delete for good"_qs)->isEnabled());
    QTest::keyClicks(driver->dialog()->findChild<QLineEdit *>(), u"robin"_qs);
    driver->click(u"Delete for good"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return home->names() == QStringList{u"Ada"_qs}; }, patience));
    restart();
    EXPECT_EQ(home->names(), QStringList{u"Ada"_qs});
}

TEST_F(Home, TheSampleGoesInOneClick)
{
    driver->choose(u"Try the sample"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return home->names().size() == 1; }, patience));
    driver->choose(u"Avatars"_qs);
    home->select(u"Sample Robin"_qs);
    home->press(Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([this] { return home->names().isEmpty(); }, patience));
    EXPECT_TRUE(driver->words().contains(u"Make a chatbot that talks like you."));
}

TEST_F(Home, ABundleComesBackAsItWas)
{
    makeTwo();
    home->select(u"Robin"_qs);
    driver->choose(u"Export..."_qs);
    ASSERT_TRUE(home->answerFile(file(u"robin.likeness"_qs)));
    ASSERT_TRUE(driver->waitForToast(u"Exported Robin"_qs));
    driver->click(u"Import..."_qs);
    ASSERT_TRUE(home->answerFile(file(u"robin.likeness"_qs)));
    ASSERT_TRUE(driver->waitForToast(u"Imported Robin (2)"_qs));
    EXPECT_TRUE(home->sentence(u"Robin (2)"_qs).contains(u"12 examples"));
    driver->choose(u"Duplicate"_qs);
    EXPECT_TRUE(home->sentence(u"Robin (3)"_qs).contains(u"12 examples"));
    driver->keepPictures(u"home-four"_qs);
    QFile other(file(u"other.json"_qs));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly) && other.write("{}") == 2);
    other.close();
    driver->click(u"Import..."_qs);
    ASSERT_TRUE(home->answerFile(other.fileName()));
    EXPECT_TRUE(driver->waitForToast(u"other.json holds no avatar"_qs));
}

TEST_F(Home, AnAvatarBecomesACharacterCard)
{
    makeTwo();
    home->select(u"Ada"_qs);
    driver->choose(u"Export as character card V2..."_qs);
    EXPECT_TRUE(driver->waitForToast(u"Ada has no examples yet, so there is nothing for a card."_qs));
    home->select(u"Robin"_qs);
    driver->choose(u"Export as character card V2..."_qs);
    ASSERT_TRUE(home->answerFile(file(u"robin.card.json"_qs)));
    ASSERT_TRUE(driver->waitForToast(u"Exported Robin as a character card with "_qs));
    EXPECT_TRUE(driver->button(u"Show in folder"_qs));
    QFile card(file(u"robin.card.json"_qs));
    ASSERT_TRUE(card.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(card.readAll()).object();
    EXPECT_EQ(root[u"spec"_qs].toString(), u"chara_card_v2"_qs);
    EXPECT_EQ(root[u"data"_qs][u"name"_qs].toString(), u"Robin"_qs);
    EXPECT_TRUE(root[u"data"_qs][u"mes_example"_qs].toString().contains(u"{{char}}: i "_qs));
    driver->click(u"Import..."_qs);
    ASSERT_TRUE(home->answerFile(card.fileName()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return home->names().contains(u"Robin (2)"_qs); }, patience));
}

TEST_F(Home, APictureIsKeptWithTheAvatar)
{
    makeTwo();
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(QColor(200, 60, 40));
    ASSERT_TRUE(picture.save(file(u"face.png"_qs)));
    home->select(u"Ada"_qs);
    EXPECT_FALSE(driver->window().findChild<QAction *>(u"avatars.noPicture"_qs)->isEnabled());
    driver->choose(u"Change picture..."_qs);
    ASSERT_TRUE(home->answerFile(file(u"face.png"_qs)));
    const auto hasPicture = [this] {
        home->select(u"Ada"_qs);
        return driver->window().findChild<QAction *>(u"avatars.noPicture"_qs)->isEnabled();
    };
    ASSERT_TRUE(QTest::qWaitFor(hasPicture, patience)) << qPrintable(driver->toast());
    driver->keepPictures(u"home-picture"_qs);
    restart();
    EXPECT_TRUE(hasPicture());
}

} // namespace
} // namespace likeness
