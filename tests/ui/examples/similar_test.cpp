// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examples/page_test.h"

#include <QComboBox>

namespace likeness {
namespace {

/// Twenty exchanges about five subjects in turn.
class SimilarExamples : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        addExamples(20);
        open();
    }
    void findSimilarTo(int row)
    {
        driver->select(row);
        subject = driver->rows()[row];
        driver->press(Qt::Key_F);
        ASSERT_TRUE(QTest::qWaitFor([this] { return sort() == u"Most alike first"; }, 20'000));
        ASSERT_TRUE(driver->settle());
    }
    QString sort() const
    {
        for (const QComboBox *combo : page->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == u"Sort")
                return combo->currentText();
        }
        return {};
    }

    QString subject;
};

TEST_F(SimilarExamples, AreShownByTheirLikenessAndGoWithTheirChip)
{
    const QString formerSort = sort();
    findSimilarTo(7);
    const QStringList found = driver->rows();
    EXPECT_EQ(found.first(), subject) << "itself first";
    for (const QString &row : found.mid(1, 3))
        EXPECT_TRUE(row.contains(u"trains")) << qPrintable(row);
    EXPECT_EQ(driver->rows()[driver->currentRow()], subject) << "what was selected stays so";
    QAbstractButton *chip = nullptr;
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Similar to: on day 259"))
            chip = button;
    }
    ASSERT_TRUE(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    EXPECT_TRUE(driver->waitForRows(20));
    EXPECT_EQ(sort(), formerSort);
}

TEST_F(SimilarExamples, AreNarrowedByTheQueryAndClearedByEscape)
{
    findSimilarTo(7);
    const int similar = driver->list()->model()->rowCount();
    ASSERT_GT(similar, 1);
    driver->filter(u"week 12"_qs);
    EXPECT_LT(driver->list()->model()->rowCount(), similar);
    EXPECT_TRUE(page->escape());
    EXPECT_TRUE(driver->waitForRows(20));
    EXPECT_FALSE(page->escape());
}

TEST_F(SimilarExamples, StayInTheirPlacesWhileTheyAreDecidedOn)
{
    findSimilarTo(7);
    const int similar = driver->list()->model()->rowCount();
    driver->press(Qt::Key_A);
    driver->press(Qt::Key_R);
    ASSERT_TRUE(driver->settle());
    EXPECT_EQ(driver->list()->model()->rowCount(), similar);
    EXPECT_EQ(driver->states().first(2), QStringList({u"Accepted"_qs, u"Rejected"_qs}));
}

} // namespace
} // namespace likeness
