// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the Chat page beside the usual one: a model that retires, no connection, an answer that was kept.
#include "tests/ui/chat/chat_page_test.h"
#include "ui/common/retirement.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

namespace likeness {
namespace {

class ChatStates : public ChatPageTest {
protected:
    /// The server says when its model ends.
    void listModel(const QDate &shutdown)
    {
        provider.script = {LoopbackProvider::answer(200,
                                                    R"({"data":[{"id":"test-model","shutdown_date":")"
                                                        + shutdown.toString(Qt::ISODate).toUtf8() + "\"}]}")};
        const auto accounts = stage->desk.accounts.list();
        ASSERT_TRUE(accounts) << why(accounts);
        const auto listed = stage->desk.models.refresh(accounts->items.first().id, true);
        ASSERT_TRUE(driver->waitFor([&] { return listed.isFinished(); }));
        provider.requests.clear();
    }
};

TEST_F(ChatStates, AModelThatRetiresIsToldWithItsDayAndItsWayOut)
{
    addAccount();
    provider.script = {answer({"still here"})};
    open();
    talk(u"hello"_qs);
    const QDate day = QDate::currentDate().addDays(30);
    listModel(day);
    EXPECT_TRUE(driver->waitForWords(u"Retires "_qs + QLocale().toString(day, QLocale::ShortFormat)));
    EXPECT_TRUE(driver->words().contains(u"test-model retires on "_qs + QLocale().toString(day, QLocale::LongFormat)))
        << qPrintable(driver->words());
    driver->composer()->setPlainText(u"still going"_qs);
    EXPECT_TRUE(driver->button(u"Send"_qs)->isEnabled());
    driver->click(u"Choose a replacement"_qs);
    EXPECT_TRUE(driver->awaitDialog());
}

TEST_F(ChatStates, OnItsDayTheChatIsOnlyReadAndNothingIsLost)
{
    addAccount();
    provider.script = {answer({"still here"})};
    open();
    talk(u"hello"_qs);
    listModel(QDate::currentDate());
    EXPECT_TRUE(driver->waitForWords(u"test-model was retired on"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->composer()->placeholderText().contains(u"Choose a replacement to go on"_qs));
    driver->send(u"anybody there?"_qs);
    EXPECT_EQ(driver->written(), u"anybody there?"_qs);
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_EQ(driver->said().size(), 2) << "what was said stays";
    listModel(QDate::currentDate().addDays(400));
    EXPECT_TRUE(driver->button(u"Send"_qs)->isEnabled()) << "it was put off";
    EXPECT_FALSE(driver->words().contains(u"was retired"_qs));
}

TEST(Retirement, IsToldFromSixtyDaysBefore)
{
    ModelInfo model;
    model.id = u"gpt-4o-2024-08-06"_qs;
    EXPECT_FALSE(retiresSoon(model, QDate(2027, 1, 14))) << "no end was announced";
    model.shutdown = QDate(2027, 1, 14);
    EXPECT_FALSE(retiresSoon(model, QDate(2026, 11, 14)));
    EXPECT_TRUE(retiresSoon(model, QDate(2026, 11, 15)));
    EXPECT_TRUE(retirementText(model, QDate(2027, 1, 13)).startsWith(u"Retires on"_qs));
    EXPECT_TRUE(retirementText(model, QDate(2027, 1, 14)).startsWith(u"Retired on"_qs)) << "on the day it is over";
}

TEST_F(ChatStates, WithoutAConnectionTheQuestionWaitsForThePerson)
{
    addAccount();
    provider.script = {answer({"hi"})};
    open();
    talk(u"hello"_qs);
    const quint16 port = provider.serverPort();
    provider.close();
    talk(u"are you there?"_qs);
    EXPECT_TRUE(driver->waitForMessage(u"No connection to Loopback"_qs)) << qPrintable(driver->said().join(u'\n'));
    EXPECT_EQ(driver->said()[2], u"You said: are you there?"_qs) << "the question is not lost";
    driver->select(driver->messages(), 1);
    EXPECT_TRUE(driver->said()[1].startsWith(u"Robin said: hi"_qs)) << "what was said can be read";
    trigger(u"chat.find"_qs);
    driver->findHere(u"there"_qs);
    EXPECT_TRUE(driver->waitForWords(u"1"_qs)) << "and searched";
    stage->page->escape();

    ASSERT_TRUE(provider.listen(QHostAddress::LocalHost, port));
    provider.script = {answer({"back again"})};
    driver->select(driver->messages(), 3);
    EXPECT_EQ(provider.requests.size(), 1) << "nothing goes out by itself";
    driver->click(u"Try again"_qs);
    EXPECT_TRUE(driver->waitForMessage(u"back again"_qs)) << qPrintable(driver->said().join(u'\n'));
}

TEST_F(ChatStates, AnAnswerThatWasKeptSaysSoAndCostsNothing)
{
    addAccount();
    auto voice = *stage->talk.voices.active(avatarId);
    voice.temperature = 0;
    ASSERT_TRUE(stage->talk.voices.save(avatarId, voice));
    provider.script = {answer({"every time the same"}), answer({"another one"})};
    open();
    talk(u"tea?"_qs);
    EXPECT_FALSE(driver->said()[1].contains(u"cached"_qs));
    trigger(u"chat.new"_qs);
    ASSERT_TRUE(driver->waitForMessages(0));
    talk(u"tea?"_qs);
    EXPECT_TRUE(driver->said()[1].startsWith(u"Robin said: every time the same"_qs));
    EXPECT_TRUE(driver->said()[1].contains(u"cached"_qs)) << qPrintable(driver->said()[1]);
    EXPECT_EQ(provider.requests.size(), 1) << "nothing was sent";
}

TEST_F(ChatStates, AChatIsExportedInTheFormThatItsNameSays)
{
    addAccount();
    provider.script = {answer({"loud. worth it"})};
    open();
    talk(u"how was last night?"_qs);
    for (const auto &[name, part] : {std::pair{u"talk.md"_qs, "loud. worth it"},
                                     {u"talk.txt"_qs, "Robin: loud."},
                                     {u"talk.json"_qs, "\"schema_version\""}}) {
        trigger(u"chat.export"_qs);
        auto *chooser = qobject_cast<QFileDialog *>(driver->awaitDialog());
        ASSERT_TRUE(chooser);
        auto *field = chooser->findChild<QLineEdit *>(u"fileNameEdit"_qs);
        field->setText(m_folder.filePath(name));
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(driver->waitFor([&] {
            return toast() == u"Exported to "_qs + name + u". The file is not encrypted.";
        })) << qPrintable(toast());
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains(part)) << qPrintable(name);
        EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()) << "its owner's";
    }
}

TEST_F(ChatStates, AnotherFormGivesTheFileAnotherEnding)
{
    addAccount();
    provider.script = {answer({"ok"})};
    open();
    talk(u"how was last night?"_qs);
    trigger(u"chat.export"_qs);
    auto *chooser = qobject_cast<QFileDialog *>(driver->awaitDialog());
    ASSERT_TRUE(chooser);
    chooser->selectNameFilter(chooser->nameFilters().last());
    Q_EMIT chooser->filterSelected(chooser->nameFilters().last());
    EXPECT_TRUE(chooser->findChild<QLineEdit *>(u"fileNameEdit"_qs)->text().endsWith(u".json"_qs))
        << qPrintable(chooser->findChild<QLineEdit *>(u"fileNameEdit"_qs)->text());
}

} // namespace
} // namespace likeness
