// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/speakers.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using Side = Speaker::Side;

Utterance said(Side side, const QString &name)
{
    Utterance u;
    u.speaker = {side, name};
    u.text = QStringLiteral("text");
    return u;
}

Transcript transcriptOf(Layout layout, const QVector<Utterance> &utterances)
{
    Transcript transcript;
    transcript.layout = layout;
    transcript.utterances = utterances;
    return transcript;
}

QVector<Side> sidesOf(const Transcript &transcript)
{
    QVector<Side> sides;
    for (const Utterance &u : transcript.utterances)
        sides.append(u.speaker.side);
    return sides;
}

TEST(Speakers, ListsEachPersonOnceInOrder)
{
    const auto t =
        transcriptOf(Layout::OneColumn,
                     {said(Side::Unknown, QStringLiteral("Ana")), said(Side::Unknown, {}),
                      said(Side::Unknown, QStringLiteral("Bo")), said(Side::Unknown, QStringLiteral("~ ana"))});
    EXPECT_EQ(
        participants(t),
        (QVector<Participant>{{QStringLiteral("Ana"), Side::Unknown, 2}, {QStringLiteral("Bo"), Side::Unknown, 1}}));
}

TEST(Speakers, TheChosenNameIsSelfAndEverybodyElseOther)
{
    auto t = transcriptOf(Layout::OneColumn,
                          {said(Side::Unknown, QStringLiteral("Ana")), said(Side::Unknown, QStringLiteral("Bo")),
                           said(Side::Unknown, {})});
    assignSelf(t, QStringLiteral(" ANA "));
    EXPECT_EQ(sidesOf(t), (QVector<Side>{Side::Self, Side::Other, Side::Other}));
}

TEST(Speakers, TwoSidesStayAsTheyAreUnlessTheNameIsOnTheOtherOne)
{
    auto t = transcriptOf(Layout::TwoSided, {said(Side::Other, QStringLiteral("Ana")), said(Side::Self, {})});
    assignSelf(t, QStringLiteral("Robin"));
    EXPECT_EQ(sidesOf(t), (QVector<Side>{Side::Other, Side::Self}));
    assignSelf(t, QStringLiteral("Ana"));
    EXPECT_EQ(sidesOf(t), (QVector<Side>{Side::Self, Side::Other}));
}

TEST(Speakers, NobodyIsSelfBeforeSomebodyIsChosen)
{
    auto t = transcriptOf(Layout::OneColumn, {said(Side::Unknown, QStringLiteral("Ana"))});
    assignSelf(t, {});
    EXPECT_EQ(sidesOf(t), (QVector<Side>{Side::Unknown}));
}

} // namespace
} // namespace likeness
