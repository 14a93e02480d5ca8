// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/window_test.h"

#include "ui/common/notices/toast.h"
#include "ui/common/tokens.h"
#include "ui/examples/list/bulk_bar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>

namespace likeness {
namespace {

QVector<QJsonObject> jsonLines(const QString &path)
{
    QFile file(path);
    QVector<QJsonObject> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            rows.append(QJsonDocument::fromJson(line).object());
    }
    return rows;
}

class Review : public WindowTest {
protected:
    QStringList states() const
    {
        QStringList states;
        for (const QString &row : driver->rows(driver->examples()))
            states.append(row.section(u", "_qs, 1, 1));
        return states;
    }
};

TEST_F(Review, ADroppedChatBecomesExamplesThenAFile)
{
    makeRobin(12);
    EXPECT_EQ(driver->sources()->model()->rowCount(), 1);

    driver->select(driver->examples(), 0);
    driver->press(Qt::Key_A);
    driver->press(Qt::Key_R);
    driver->press(Qt::Key_A);
    EXPECT_EQ(states().first(4), QStringList({u"Accepted"_qs, u"Rejected"_qs, u"Accepted"_qs, u"New"_qs}));
    EXPECT_EQ(driver->examples()->currentIndex().row(), 3) << "the next undecided example is selected";

    const QString path = file(u"out.jsonl"_qs);
    driver->exportTo(path); // the accepted ones, now that there are some
    ASSERT_TRUE(driver->waitForToast(u"2 examples exported to out.jsonl."_qs)) << qPrintable(driver->toast());
    EXPECT_TRUE(driver->button(u"Show in folder"_qs));
    const auto rows = jsonLines(path);
    ASSERT_EQ(rows.size(), 2);
    const QJsonArray messages = rows[1][u"messages"_qs].toArray();
    EXPECT_EQ(messages.first()[u"content"_qs].toString(), u"tell me about the trains of week 2"_qs);
    EXPECT_EQ(messages.last()[u"role"_qs].toString(), u"assistant"_qs);
}

TEST_F(Review, AFileIsReplacedOnlyAfterASecondPress)
{
    makeRobin(6);
    const QString path = file(u"kept.jsonl"_qs);
    QFile kept(path);
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write("years of work\n");
    kept.close();
    driver->exportTo(path, u"not rejected"_qs);
    EXPECT_TRUE(driver->waitForWords(u"kept.jsonl exists. Replace it?"_qs));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "years of work\n");
    kept.close();
    driver->click(u"Export"_qs);
    EXPECT_TRUE(driver->waitForToast(u"6 examples exported to kept.jsonl."_qs)) << qPrintable(driver->toast());
    EXPECT_EQ(jsonLines(path).size(), 6);
}

TEST_F(Review, ARejectedExampleIsNeverExported)
{
    makeRobin(4);
    driver->select(driver->examples(), 0);
    driver->press(Qt::Key_R);
    const QString path = file(u"out.jsonl"_qs);
    driver->exportTo(path, u"representative"_qs);
    ASSERT_TRUE(driver->waitForToast(u"exported to out.jsonl."_qs));
    EXPECT_EQ(jsonLines(path).size(), 3);
}

TEST_F(Review, DecisionsAndPlaceOutliveTheProgram)
{
    makeRobin(6);
    driver->select(driver->examples(), 2);
    driver->press(Qt::Key_A);
    driver->choose(u"Dark theme"_qs);
    driver->window().resize(1010, 640);
    driver->window().close();
    start();
    ASSERT_TRUE(driver->waitForExamples(6));
    EXPECT_EQ(states().count(u"Accepted"_qs), 1);
    EXPECT_EQ(themeOf(driver->window().palette()), ThemeName::Dark);
    EXPECT_EQ(driver->window().size(), QSize(1010, 640));
    driver->choose(u"Light theme"_qs);
}

TEST_F(Review, AToastLeavesTheBarOfWhatIsSelectedInSight)
{
    makeRobin(12);
    const auto *bar = driver->window().findChild<BulkBar *>();
    const auto *toast = driver->window().findChild<Toast *>();
    const auto isCovered = [&] {
        const QRect place(bar->mapTo(&driver->window(), QPoint()), bar->size());
        return place.intersects(toast->geometry());
    };
    driver->select(driver->examples(), 0);
    driver->window().context().notices.say(u"Something happened."_qs);
    driver->examples()->selectAll();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->isVisible() && !isCovered(); }, patience)) << "it comes after";
    driver->press(Qt::Key_A);
    ASSERT_TRUE(driver->waitForToast(u"12 examples accepted."_qs));
    EXPECT_TRUE(toast->isVisible() && bar->isVisible());
    EXPECT_TRUE(driver->button(u"Undo"_qs)) << "what is said of an act takes it back";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isCovered(); }, patience)) << "it is there before";
    driver->keepPictures(u"toast-above-bar"_qs);
}

TEST_F(Review, TheFilterNarrowsAndSaysWhenNothingMatches)
{
    makeRobin(20);
    driver->filter(u"pastries"_qs);
    EXPECT_GE(driver->examples()->model()->rowCount(), 2);
    EXPECT_LT(driver->examples()->model()->rowCount(), 10);
    driver->filter(u"nowhere"_qs);
    EXPECT_TRUE(driver->words().contains(u"No examples match."));
    driver->click(u"Clear filters"_qs);
    EXPECT_TRUE(driver->waitForExamples(20));
    driver->filter(u"cat:poem"_qs);
    EXPECT_TRUE(driver->words().contains(u"is no filter")) << qPrintable(driver->words());
}

TEST_F(Review, AFacetFiltersAndACategoryIsCorrected)
{
    makeRobin(6);
    driver->select(driver->examples(), 1);
    driver->press(Qt::Key_4);
    EXPECT_TRUE(driver->words().contains(u"Chosen by you."));
    driver->chooseFacet(u"Category: Joke"_qs);
    ASSERT_EQ(driver->examples()->model()->rowCount(), 1);
    EXPECT_TRUE(driver->rows(driver->examples()).first().startsWith(u"Joke"));
    driver->chooseFacet(u"Category: Joke"_qs);
    EXPECT_EQ(driver->examples()->model()->rowCount(), 6);
}

TEST_F(Review, SeveralSelectedExamplesAreDecidedTogether)
{
    makeRobin(6);
    driver->select(driver->examples(), 0);
    QTest::keyClick(driver->examples(), Qt::Key_A, Qt::ControlModifier);
    driver->press(Qt::Key_R);
    EXPECT_EQ(states().count(u"Rejected"_qs), 6);
}

} // namespace
} // namespace likeness
