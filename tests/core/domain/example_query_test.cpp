// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/example_query.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Example gig()
{
    Example example;
    example.userMessage = u"how was the gig?"_qs;
    example.assistantMessage = u"loud. my ears are STILL ringing"_qs; // 31 characters
    example.category = Category::Joke;
    example.confidence = 0.8F;
    return example;
}

bool matches(const QString &query, const Example &example = gig(), const QString &source = u"Chat-03.png"_qs)
{
    const auto parsed = ExampleQuery::parse(query);
    EXPECT_TRUE(parsed) << query.toStdString();
    return parsed && parsed->matches(example, source);
}

TEST(ExampleQuery, FindsByMarks)
{
    EXPECT_TRUE(matches(u""_qs));
    EXPECT_TRUE(matches(u"cat:joke status:new"_qs));
    EXPECT_TRUE(matches(u"CAT:Joke state:NEW"_qs));
    EXPECT_FALSE(matches(u"cat:story"_qs));
    EXPECT_FALSE(matches(u"status:accepted"_qs));
    EXPECT_TRUE(matches(u"src:\"chat-03.png\""_qs));
    EXPECT_TRUE(matches(u"src:chat"_qs));
    EXPECT_FALSE(matches(u"src:other"_qs));
    EXPECT_TRUE(matches(u"is:opener"_qs, [] {
        Example e = gig();
        e.userMessage.clear();
        return e;
    }()));
    EXPECT_FALSE(matches(u"is:starred"_qs));
    EXPECT_FALSE(matches(u"has:emoji"_qs));
}

TEST(ExampleQuery, ComparesNumbers)
{
    EXPECT_TRUE(matches(u"conf:80"_qs));
    EXPECT_TRUE(matches(u"conf:<=80 conf:>=80% conf:<81 conf:>79"_qs));
    EXPECT_FALSE(matches(u"conf:<80"_qs));
    EXPECT_TRUE(matches(u"len:31"_qs));
    EXPECT_FALSE(matches(u"len:>31"_qs));
}

TEST(ExampleQuery, FindsWordsAndPhrases)
{
    EXPECT_TRUE(matches(u"GIG ears"_qs));
    EXPECT_TRUE(matches(u"\"still ringing\""_qs));
    EXPECT_FALSE(matches(u"\"ringing still\""_qs));
    EXPECT_FALSE(matches(u"-gig"_qs));
    EXPECT_TRUE(matches(u"-\"was loud\""_qs));
    EXPECT_FALSE(matches(u"-cat:joke"_qs));
}

TEST(ExampleQuery, TakesTheSameMarkTwiceAsAChoice)
{
    EXPECT_TRUE(matches(u"cat:story cat:joke"_qs));
    EXPECT_FALSE(matches(u"cat:story cat:joke status:rejected"_qs));
    EXPECT_FALSE(matches(u"cat:joke -cat:joke"_qs));
}

TEST(ExampleQuery, NamesWhatItDoesNotUnderstand)
{
    for (const char16_t *bad : {u"cat:funny", u"foo:bar", u"conf:high", u"is:nice", u"status:", u"len:<"}) {
        const auto parsed = ExampleQuery::parse(QString::fromUtf16(bad));
        ASSERT_FALSE(parsed) << QString::fromUtf16(bad).toStdString();
        EXPECT_EQ(parsed.error().kind, ErrorKind::BadInput);
        EXPECT_EQ(parsed.error().subject, QString::fromUtf16(bad));
    }
}

TEST(ExampleQuery, TakesAnythingAPersonTypes)
{
    for (const char16_t *odd : {u"\"", u"-", u" - ", u"\"open", u"::", u"-\"\"", u"src:\"", u"a:b:c"})
        ExampleQuery::parse(QString::fromUtf16(odd)); // understood or refused, but never a crash
    EXPECT_TRUE(matches(u"\"gig"_qs)) << "a quote that does not close ends with the text";
}

} // namespace
} // namespace likeness
