// SPDX-License-Identifier: GPL-3.0-or-later
// However a provider tells of a training, the curve is the same in the end.
#include "tests/core/services/training/training_test.h"

namespace likeness {
namespace {

class TellingTest : public TrainingTest, public ::testing::WithParamInterface<const char *> {
protected:
    void tell(const QString &how)
    {
        using Order = TrainingTelling::Order;
        provider.telling.order = how == u"mixed" ? Order::Mixed
            : how == u"oldest first"             ? Order::OldestFirst
                                                 : Order::NewestFirst;
        provider.telling.isTwice = how == u"twice";
        provider.telling.hasFields = how != u"missing fields";
        provider.telling.hasData = how != u"no data";
        provider.telling.isEmptyNow = how == u"empty metrics";
        provider.telling.hasUnknownFields = how == u"unknown fields";
        provider.telling.isResultBase64 = how == u"base64" || how == u"empty metrics";
        provider.telling.hasFilter = how != u"no filter";
        provider.telling.pageSize = how == u"small pages" ? 2 : 1'000;
        provider.plan.statusWord = how == u"unknown state" ? u"warming_up"_s : QString();
    }
};

TEST_P(TellingTest, GivesTheWholeCurve)
{
    tell(QString::fromLatin1(GetParam()));
    provider.loseNextAnswer("/fine_tuning/jobs"); // so that it has to be found as well
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(steps(id), (QVector<int>{1, 2, 3, 4, 5, 6}));
    const auto points = trainings().points(id);
    for (const LossPoint &point : *points) {
        EXPECT_TRUE(point.trainLoss) << point.step;
        EXPECT_EQ(point.bestValidLoss().has_value(), point.step % 2 == 0) << point.step;
    }
    QStringList ids;
    const auto events = trainings().events(id);
    for (const TrainingEvent &event : *events)
        ids.append(event.id);
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(provider.postsOf(id), 1);
}

INSTANTIATE_TEST_SUITE_P(Ways, TellingTest,
                         ::testing::Values("plain", "mixed", "oldest first", "twice", "missing fields", "no data",
                                           "empty metrics", "unknown fields", "base64", "no filter", "small pages",
                                           "unknown state"),
                         [](const auto &way) {
                             return QString::fromLatin1(way.param).replace(u' ', u'_').toStdString();
                         });

} // namespace
} // namespace likeness
