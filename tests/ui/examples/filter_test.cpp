// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examples/page_test.h"

namespace likeness {
namespace {

class Filters : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addExamples(20);
        open();
    }
};

TEST_F(Filters, FacetsCountWriteTheQueryAndTakeItBack)
{
    EXPECT_EQ(driver->facet(u"Category: Joke"_qs), u"Category: Joke, 4 examples"_qs);
    driver->chooseFacet(u"Category: Joke"_qs);
    EXPECT_EQ(driver->rows().size(), 4);
    EXPECT_EQ(driver->facet(u"Category: Joke"_qs), u"Category: Joke, 4 examples, chosen"_qs);
    EXPECT_EQ(driver->facet(u"Status: New"_qs), u"Status: New, 4 examples"_qs);
    driver->select(0);
    driver->press(Qt::Key_A);
    EXPECT_TRUE(QTest::qWaitFor([this] { return driver->facet(u"Status: New"_qs) == u"Status: New, 3 examples"_qs; }))
        << "counts follow a decision";
    driver->chooseFacet(u"Category: Joke"_qs);
    EXPECT_EQ(driver->rows().size(), 20);
}

TEST_F(Filters, SayWhatIsWrongAndWhenNothingMatches)
{
    driver->filter(u"cat:poem"_qs);
    EXPECT_TRUE(driver->words().contains(u"\"cat:poem\" is no filter. It may be: "_qs)) << qPrintable(driver->words());
    EXPECT_EQ(driver->rows().size(), 20) << "what was shown stays";
    driver->filter(u"nowhere"_qs);
    EXPECT_TRUE(driver->words().contains(u"No examples match."_qs));
    driver->click(u"Clear filters"_qs);
    EXPECT_TRUE(driver->waitForRows(20));
}

TEST_F(Filters, TheWayToTrainingIsTold)
{
    EXPECT_TRUE(driver->words().contains(u"0 of 50"_qs)) << qPrintable(driver->words());
    driver->select(0);
    driver->press(Qt::Key_A);
    EXPECT_TRUE(driver->waitForWords(u"1 of 50"_qs));
}

TEST_F(Filters, PlaceAndSortAreRemembered)
{
    driver->select(7);
    const QString current = driver->rows()[7];
    close();
    open();
    ASSERT_TRUE(driver->waitForRows(20));
    EXPECT_EQ(driver->rows().value(driver->currentRow()), current);
}

} // namespace
} // namespace likeness
