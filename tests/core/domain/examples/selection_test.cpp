// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/diversity.h"
#include "domain/examples/selection.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace likeness;

namespace {

Example reply(const QString &text, Category category = Category::Statement)
{
    Example example;
    example.userMessage = u"q"_qs;
    example.assistantMessage = text;
    example.category = category;
    return example;
}

SelectionRules some(int count)
{
    SelectionRules rules;
    rules.count = count;
    return rules;
}

} // namespace

TEST(Selection, CoversDifferentWordsBeforeMoreOfTheSame)
{
    const QVector<Example> examples{reply(u"the kiln is hot again"_qs), reply(u"the kiln is hot today"_qs),
                                    reply(u"the kiln is too hot"_qs), reply(u"lemons in my tea please"_qs)};
    const QVector<int> chosen = selectRepresentative(examples, some(2));
    EXPECT_TRUE(chosen.contains(3));
}

TEST(Selection, CoversTheCategories)
{
    QVector<Example> examples;
    for (int i = 0; i < 30; ++i)
        examples.append(reply(QStringLiteral("plain words number%1 here%2").arg(i).arg(i), Category::Statement));
    for (Category category : {Category::Joke, Category::Story, Category::Question, Category::Greeting})
        examples.append(reply(QStringLiteral("plain words other%1 there").arg(int(category)), category));
    const QVector<int> chosen = selectRepresentative(examples, some(8));
    QSet<Category> categories;
    for (int index : chosen)
        categories.insert(examples[index].category);
    EXPECT_EQ(categories.size(), 5);
}

TEST(Selection, CoversTheLengths)
{
    QVector<Example> examples;
    for (int i = 0; i < 30; ++i) {
        QStringList words;
        for (int k = 0; k < (i % 2 == 0 ? 3 : 40); ++k)
            words.append(QStringLiteral("w%1x%2").arg(i).arg(k));
        examples.append(reply(words.join(u' ')));
    }
    const QVector<int> chosen = selectRepresentative(examples, some(10));
    const auto shortOnes = std::count_if(chosen.cbegin(), chosen.cend(), [](int index) { return index % 2 == 0; });
    EXPECT_GE(shortOnes, 3);
    EXPECT_LE(shortOnes, 7);
}

TEST(Selection, PrefersAcceptedAndSkipsRejectedAndLeftOut)
{
    QVector<Example> examples;
    for (int i = 0; i < 6; ++i)
        examples.append(reply(QStringLiteral("some words about thing%1").arg(i)));
    examples[5].state = ExampleState::Accepted;
    examples[0].state = ExampleState::Rejected;
    examples[1].leftOut = LeftOutReason::NearDuplicate;
    EXPECT_EQ(selectRepresentative(examples, some(1)), QVector<int>{5});
    const QVector<int> all = selectRepresentative(examples, some(20));
    EXPECT_EQ(QSet<int>(all.cbegin(), all.cend()), (QSet<int>{2, 3, 4, 5}));
}

TEST(Selection, IsDeterministicAndBreaksTiesByOrder)
{
    const QVector<Example> examples(5, reply(u"all the same words"_qs));
    EXPECT_EQ(selectRepresentative(examples, some(3)), (QVector<int>{0, 1, 2}));
    EXPECT_TRUE(selectRepresentative({}, some(3)).isEmpty());
    EXPECT_TRUE(selectRepresentative(examples, some(0)).isEmpty());
}

TEST(Selection, PrefersTheSurerReadingOfAlikeReplies)
{
    QVector<Example> examples{reply(u"we open at nine"_qs), reply(u"we open at nine"_qs)};
    examples[0].confidence = 0.6F;
    EXPECT_EQ(selectRepresentative(examples, some(1)), QVector<int>{1});
}

TEST(Diversity, IsZeroForOneReplyRepeatedAndOneForAllDifferent)
{
    const auto same = diversityOf({reply(u"no"_qs), reply(u"no"_qs), reply(u"no"_qs)});
    ASSERT_TRUE(same);
    EXPECT_NEAR(same->score, 0, 1e-9);
    const auto varied = diversityOf({reply(u"good morning sunshine"_qs, Category::Greeting),
                                     reply(u"who ate it"_qs, Category::Question), reply(u"fine by me"_qs),
                                     reply(u"plot twist: ducks"_qs, Category::Joke),
                                     reply(u"then everything fell over"_qs, Category::Story)});
    ASSERT_TRUE(varied);
    EXPECT_NEAR(varied->score, 1, 1e-9);
    EXPECT_EQ(varied->examples, 5);
}

TEST(Diversity, HasThePartsItsFormulaNames)
{
    // Cosines: 1/2 between the two of "a b" and "a c", 0 to "d e": mean 1/6.
    const auto diversity =
        diversityOf({reply(u"a b"_qs), reply(u"a c"_qs, Category::Joke), reply(u"d e"_qs), reply(u"👍"_qs)});
    ASSERT_TRUE(diversity);
    EXPECT_EQ(diversity->examples, 3);
    EXPECT_NEAR(diversity->lexicalDistance, 5.0 / 6, 1e-9);
    EXPECT_NEAR(diversity->distinctPairs, 1, 1e-9);
    EXPECT_NEAR(diversity->categoryEvenness, -(std::log(1 / 3.0) / 3 + 2 * std::log(2 / 3.0) / 3) / std::log(5), 1e-9);
    EXPECT_NEAR(diversity->score,
                (diversity->lexicalDistance + diversity->distinctPairs + diversity->categoryEvenness) / 3, 1e-9);
}

TEST(Diversity, NeedsTwoRepliesWithWords)
{
    EXPECT_FALSE(diversityOf({}));
    EXPECT_FALSE(diversityOf({reply(u"one"_qs), reply(u"😂"_qs)}));
}
