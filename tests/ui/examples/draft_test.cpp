// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examples/page_test.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>

namespace likeness {
namespace {

const QString broughtBack = QStringLiteral("A text you had not saved was brought back.");

class Draft : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addExamples(12);
    }

    TextDraft kept() { return services().workplace.draft(avatarId).value_or(TextDraft()); }
    OwnDraft ownDraft() { return services().workplace.ownDraft(avatarId).value_or(OwnDraft()); }
    /// As a program that was killed leaves it.
    void leaveDraft(const QString &reply)
    {
        const Example row = storedAt(5);
        ASSERT_TRUE(services().workplace.keepDraft(avatarId, {row.id, row.userMessage, reply}));
    }
    QString said() const { return driver->field(u"Said"_qs)->toPlainText(); }
    QByteArray rememberedOpenly() const
    {
        QFile file(m_folder.filePath(u"window.ini"_qs));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(Draft, IsKeptWithinFiveSecondsOfTheFirstKeyAndGoesWhenItIsSaved)
{
    open();
    driver->select(1);
    driver->press(Qt::Key_E);
    QElapsedTimer sinceTyped;
    sinceTyped.start();
    QTest::keyClicks(driver->field(u"Said"_qs), u" and more"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return kept().reply.endsWith(u" and more"); }, 20'000));
    EXPECT_LT(sinceTyped.elapsed(), 5000);
    EXPECT_EQ(kept().exampleId, storedAt(1).id);
    EXPECT_FALSE(storedAt(1).assistantMessage.endsWith(u"and more")) << "it is not saved before it is left";
    driver->list()->setFocus();
    EXPECT_TRUE(storedAt(1).assistantMessage.endsWith(u"and more"));
    EXPECT_EQ(kept(), TextDraft());
}

TEST_F(Draft, IsBroughtBackWithItsExampleEvenIfTheFilterHidesIt)
{
    leaveDraft(u"what i was about to say"_qs);
    ASSERT_TRUE(services().workplace.keepQuery(avatarId, Workplace::Search::Examples, u"trains"_qs));
    open();
    EXPECT_EQ(said(), u"what i was about to say"_qs);
    EXPECT_TRUE(driver->words().contains(broughtBack));
    EXPECT_EQ(kept().reply, u"what i was about to say"_qs) << "until it is saved or discarded";
    driver->select((driver->currentRow() + 1) % driver->list()->model()->rowCount());
    EXPECT_EQ(storedAt(5).assistantMessage, u"what i was about to say"_qs) << "left, it is saved like any text";
    EXPECT_FALSE(driver->words().contains(broughtBack));
    EXPECT_EQ(kept(), TextDraft());
}

TEST_F(Draft, CanBeDiscarded)
{
    leaveDraft(u"never mind"_qs);
    open();
    driver->click(u"Discard it"_qs);
    EXPECT_EQ(said(), storedAt(5).assistantMessage);
    EXPECT_FALSE(driver->words().contains(broughtBack));
    EXPECT_EQ(kept(), TextDraft());
    driver->press(Qt::Key_J);
    EXPECT_FALSE(isEdited(storedAt(5)));
}

TEST_F(Draft, ThatWasSavedJustBeforeTheEndIsNotOfferedAgain)
{
    leaveDraft(storedAt(5).assistantMessage);
    open();
    EXPECT_FALSE(driver->words().contains(broughtBack));
    EXPECT_EQ(kept(), TextDraft());
}

TEST_F(Draft, StaysInTheFieldWhateverChangesBehindAnotherWindow)
{
    open();
    driver->select(1);
    driver->press(Qt::Key_E);
    QTest::keyClicks(driver->field(u"Said"_qs), u" and more"_qs);
    QWidget other;
    other.show();
    other.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    ASSERT_TRUE(services().examples.setStarred(avatarId, {storedAt(1).id}, true));
    EXPECT_TRUE(said().endsWith(u" and more"));
}

TEST_F(Draft, OfAnOwnExampleComesBackInItsDialog)
{
    open();
    actions->trigger(u"examples.add"_qs);
    driver->type(u"Reply to"_qs, u"how was it"_qs);
    driver->type(u"Said"_qs, u"loud"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return ownDraft().reply == u"loud"_qs; }, 20'000));
    EXPECT_TRUE(ownDraft().isOpen);
    close();
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() != nullptr; }, 20'000));
    EXPECT_EQ(driver->dialogField(u"Reply to"_qs)->toPlainText(), u"how was it"_qs);
    EXPECT_EQ(driver->dialogField(u"Said"_qs)->toPlainText(), u"loud"_qs);
    EXPECT_TRUE(driver->words().contains(broughtBack));
    driver->click(u"Add example"_qs);
    ASSERT_TRUE(driver->waitForRows(13));
    EXPECT_EQ(ownDraft(), OwnDraft());
}

TEST_F(Draft, OfAnOwnExampleWaitsWhereItIsNotAddedNow)
{
    open();
    actions->trigger(u"examples.add"_qs);
    driver->type(u"Said"_qs, u"loud"_qs);
    driver->dialog()->reject();
    close();
    open();
    EXPECT_FALSE(driver->dialog()) << "nobody was writing it";
    actions->trigger(u"examples.add"_qs);
    EXPECT_EQ(driver->dialogField(u"Said"_qs)->toPlainText(), u"loud"_qs);
    driver->click(u"Discard it"_qs);
    EXPECT_EQ(driver->dialogField(u"Said"_qs)->toPlainText(), QString());
    EXPECT_EQ(ownDraft(), OwnDraft());
}

TEST_F(Draft, AndFilterAreRememberedButNotInTheOpen)
{
    open();
    driver->filter(u"pastries"_qs);
    const int found = driver->list()->model()->rowCount();
    driver->select(1);
    const QString current = driver->rows()[1];
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return services().workplace.query(avatarId, Workplace::Search::Examples).value_or(QString())
                == u"pastries"_qs;
        },
        20'000))
        << "soon, not only when the program is closed";
    close();
    open();
    EXPECT_EQ(page->findChild<QLineEdit *>()->text(), u"pastries"_qs);
    EXPECT_EQ(driver->list()->model()->rowCount(), found);
    EXPECT_EQ(driver->rows()[driver->currentRow()], current);
    close();
    settings.reset();
    EXPECT_FALSE(rememberedOpenly().isEmpty());
    EXPECT_FALSE(rememberedOpenly().contains("pastries"));
}

} // namespace
} // namespace likeness
