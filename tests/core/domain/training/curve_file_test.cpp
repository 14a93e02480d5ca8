// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/trainer.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

const QByteArray table = "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n"
                         "1,2.5,0.25,,\n"
                         "2,1.5,0.5,1.75,0.4\n";

QVector<LossPoint> expected()
{
    LossPoint first, second;
    first.step = 1;
    first.trainLoss = 2.5;
    first.trainAccuracy = 0.25;
    second.step = 2;
    second.trainLoss = 1.5;
    second.trainAccuracy = 0.5;
    second.validLoss = 1.75;
    second.validAccuracy = 0.4;
    return {first, second};
}

TEST(CurveFile, IsReadPlainAndAsBase64)
{
    EXPECT_EQ(curveFrom(table), expected());
    EXPECT_EQ(curveFrom(table.toBase64()), expected());
    QByteArray broken = table.toBase64();
    for (qsizetype at = 60; at < broken.size(); at += 62)
        broken.insert(at, "\r\n");
    EXPECT_EQ(curveFrom(broken + '\n'), expected()) << "as mails break it";
}

TEST(CurveFile, MayHaveOtherLineEndsMarksAndOrdersOfColumns)
{
    EXPECT_EQ(curveFrom("\xEF\xBB\xBF" + QByteArray(table).replace("\n", "\r\n")), expected());
    EXPECT_EQ(curveFrom("valid_loss,VALID_MEAN_TOKEN_ACCURACY, step ,future,train_accuracy,train_loss\n"
                        "1.75,0.4,2,x,0.5,1.5\n"
                        ",,1,,0.25,2.5\n"),
              expected())
        << "and comes out by step";
}

TEST(CurveFile, LeavesOutWhatIsNoFigure)
{
    const QVector<LossPoint> curve = curveFrom("step,train_loss,valid_loss\n"
                                               "1,nan,inf\n"
                                               ",3,3\n"
                                               "x,3,3\n"
                                               "-1,3,3\n"
                                               "1.5,3,3\n"
                                               "99999999999,3,3\n"
                                               "2\n"
                                               "3,1e-3,-inf\n");
    ASSERT_EQ(curve.size(), 3);
    EXPECT_EQ(curve[0].step, 1);
    EXPECT_FALSE(curve[0].trainLoss || curve[0].validLoss);
    EXPECT_EQ(curve[1].step, 2);
    EXPECT_EQ(curve[2].trainLoss, 0.001);
    EXPECT_FALSE(curve[2].validLoss);
}

TEST(CurveFile, IsEmptyWhereThereIsNoCurve)
{
    for (const QByteArray &other : {QByteArray(), QByteArray("step,train_loss\n"), QByteArray("hello"),
                                    QByteArray("{\"error\":1}"), QByteArray(1000, '\0'), QByteArray("////")})
        EXPECT_TRUE(curveFrom(other).isEmpty()) << other.toStdString();
}

TEST(TrainerErrors, AreDoubtfulWhereTheRequestMayHaveArrived)
{
    for (const ErrorKind kind :
         {ErrorKind::TimedOut, ErrorKind::Interrupted, ErrorKind::Service, ErrorKind::Crashed, ErrorKind::Cancelled})
        EXPECT_TRUE(isDoubtful({kind, {}, {}})) << int(kind);
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::BadInput, ErrorKind::NotOffered, ErrorKind::NotFound,
                                 ErrorKind::KeyRefused, ErrorKind::NoCredit, ErrorKind::RateLimited, ErrorKind::Denied})
        EXPECT_FALSE(isDoubtful({kind, {}, {}})) << int(kind);
}

} // namespace
} // namespace likeness
