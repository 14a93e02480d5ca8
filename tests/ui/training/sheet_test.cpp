// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/budget.h"
#include "services/training/training_planner.h"
#include "tests/ui/training/training_page_test.h"
#include "ui/common/money_text.h"
#include "ui/training/cost/training_sheet.h"

#include <QSignalSpy>

namespace likeness {
namespace {

using TrainingSheetTest = TrainingPageTest;

QAbstractButton *primaryOf(const QDialog &dialog)
{
    for (QAbstractButton *one : dialog.findChildren<QAbstractButton *>()) {
        if (one->property("isPrimary").toBool())
            return one;
    }
    return nullptr;
}

TEST_F(TrainingSheetTest, ALargeAmountHasToBeTyped)
{
    ASSERT_TRUE(stage->training.planner.setTypedFrom(Money{1}));
    prepare();
    driver->goTo(u"Cost"_qs);
    driver->click(u"Start..."_qs);
    const QDialog *sheet = driver->awaitDialog();
    EXPECT_FALSE(primaryOf(*sheet)->isEnabled());
    const auto offer = stage->page->plan().offer();
    ASSERT_TRUE(offer && offer->estimate.cost);
    driver->type(u"The amount, to agree to it"_qs, u"999"_qs);
    EXPECT_FALSE(primaryOf(*sheet)->isEnabled());
    driver->type(u"The amount, to agree to it"_qs, moneyTextUp(*offer->estimate.cost));
    EXPECT_TRUE(primaryOf(*sheet)->isEnabled());
}

TEST_F(TrainingSheetTest, OverTheLimitItOffersToChangeThatAndSendsNothing)
{
    ASSERT_TRUE(stage->desk.budget.setMonthlyLimit(Money{1000}));
    prepare();
    driver->goTo(u"Cost"_qs);
    driver->click(u"Start..."_qs);
    driver->awaitDialog();
    EXPECT_TRUE(driver->words().contains(u"This would pass your limit"_qs)) << qPrintable(driver->words());
    driver->click(u"Change limit..."_qs);
    EXPECT_EQ(stage->navigator.asked, u"spending"_qs);
    EXPECT_EQ(provider.count("POST", "/files"), 0);
}

TEST_F(TrainingSheetTest, NoMoreTrainingsThanAMonthAllows)
{
    ASSERT_TRUE(stage->training.planner.setTrainingLimit(0));
    prepare();
    driver->goTo(u"Cost"_qs);
    driver->click(u"Start..."_qs);
    driver->awaitDialog();
    EXPECT_TRUE(driver->words().contains(u"a month is used up"_qs)) << qPrintable(driver->words());
}

} // namespace
} // namespace likeness
